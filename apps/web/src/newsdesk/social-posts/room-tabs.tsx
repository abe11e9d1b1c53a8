import { Tabs } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';

/** What is said, and where it is said. */
export function RoomTabs({ selected }: { selected: 'posts' | 'channels' }): ReactNode {
  const { t } = useTranslation('social-posts');
  const { slug } = useOrganization();
  return (
    <Tabs
      label={t(($) => $.title)}
      selected={selected}
      items={[
        { id: 'posts', label: t(($) => $.views.posts), href: paths.socialPosts(slug) },
        { id: 'channels', label: t(($) => $.views.channels), href: paths.channels(slug) },
      ]}
    />
  );
}
