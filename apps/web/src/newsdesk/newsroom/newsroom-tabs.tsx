import { Tabs } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';

export type NewsroomTab = 'overview' | 'contacts' | 'events' | 'look' | 'redirects';

/** The pages of the staff's side of the newsroom. */
export function NewsroomTabs({ selected }: { selected: NewsroomTab }): ReactNode {
  const { t } = useTranslation('newsroom');
  const { slug } = useOrganization();
  return (
    <Tabs
      label={t(($) => $.staff.title)}
      selected={selected}
      items={[
        { id: 'overview', label: t(($) => $.staff.overview), href: paths.newsroom(slug) },
        { id: 'contacts', label: t(($) => $.people.title), href: paths.newsroom(slug, 'contacts') },
        { id: 'events', label: t(($) => $.events.title), href: paths.newsroom(slug, 'events') },
        { id: 'look', label: t(($) => $.look.title), href: paths.newsroom(slug, 'look') },
        { id: 'redirects', label: t(($) => $.redirects.title), href: paths.newsroom(slug, 'redirects') },
      ]}
    />
  );
}
