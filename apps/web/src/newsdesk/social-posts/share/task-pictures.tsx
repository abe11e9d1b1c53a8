import { RecordSection } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { socialPostsQueries } from '../social-posts.queries.ts';
import { PostPictures } from './post-pictures.tsx';

/** What somebody has to post by hand, to look at and to take along. */
export function TaskPictures({ postId }: { postId: string }): ReactNode {
  const { t } = useTranslation('social-posts');
  const organization = useOrganization();
  const { data } = useQuery(socialPostsQueries.pictures(organization.id, postId));
  if (!data || data.items.length === 0) return null;
  return (
    <RecordSection title={t(($) => $.pictures.title)}>
      <PostPictures pictures={data.items} withDownload />
    </RecordSection>
  );
}
