import { Link, LinkButton, RecordSection, StateBadge } from '@ravabet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { socialPostTones } from '../social-post-tone.ts';
import { socialPostsQueries } from '../social-posts.queries.ts';

/** What the channels say of a release, and the way to say more. */
export function ReleasePosts({ pressReleaseId }: { pressReleaseId: string }): ReactNode {
  const { t } = useTranslation('social-posts');
  const organization = useOrganization();
  const list = useInfiniteQuery({
    ...socialPostsQueries.list(organization.id, { pressReleaseId, limit: 50 }),
    enabled: may(organization, 'SocialPost.read'),
  });
  const posts = list.data?.pages.flatMap((page) => page.items);
  if (!posts) return null;
  return (
    <RecordSection title={t(($) => $.fromRelease)}>
      {posts.length === 0 && <p className="text-13 text-quiet">{t(($) => $.fromReleaseEmpty)}</p>}
      <ul className="flex flex-col gap-2">
        {posts.map((post) => (
          <li key={post.id} className="flex flex-wrap items-center justify-between gap-2">
            <Link href={paths.socialPost(organization.slug, post.id)}>
              <bdi>{post.channel.name}</bdi>
            </Link>
            <StateBadge tone={socialPostTones[post.state]}>{t(($) => $.state[post.state])}</StateBadge>
          </li>
        ))}
      </ul>
      {may(organization, 'SocialPost.create') && (
        <LinkButton
          size="small"
          className="no-print w-fit"
          href={paths.socialPosts(organization.slug, `new=1&pressReleaseId=${pressReleaseId}`)}
        >
          {t(($) => $.new.button)}
        </LinkButton>
      )}
    </RecordSection>
  );
}
