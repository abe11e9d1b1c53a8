import { Tabs } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';

export type NewsroomTab =
  | 'home'
  | 'contacts'
  | 'events'
  | 'questions'
  | 'statistics'
  | 'subscribers'
  | 'look'
  | 'redirects';

/** From the newsroom's addresses to what stands on its pages, what comes in through it and whom it reaches. */
export function NewsroomTabs({ selected }: { selected: NewsroomTab }): ReactNode {
  const { t } = useTranslation('newsroom');
  const organization = useOrganization();
  const { slug } = organization;
  const items = [
    { id: 'home', ability: 'Newsroom.read', label: t(($) => $.views.home), href: paths.newsroom(slug) },
    {
      id: 'contacts',
      ability: 'PressContact.read',
      label: t(($) => $.people.title),
      href: paths.newsroom(slug, 'contacts'),
    },
    { id: 'events', ability: 'PressEvent.read', label: t(($) => $.events.title), href: paths.newsroom(slug, 'events') },
    {
      id: 'questions',
      ability: 'PressQuestion.read',
      label: t(($) => $.views.questions),
      href: paths.pressQuestions(slug),
    },
    {
      id: 'statistics',
      ability: 'NewsroomStatistics.read',
      label: t(($) => $.views.statistics),
      href: paths.newsroomStatistics(slug),
    },
    {
      id: 'subscribers',
      ability: 'NewsroomSubscriber.read',
      label: t(($) => $.views.subscribers),
      href: paths.newsroomSubscribers(slug),
    },
    { id: 'look', ability: 'Newsroom.read', label: t(($) => $.look.title), href: paths.newsroom(slug, 'look') },
    {
      id: 'redirects',
      ability: 'Newsroom.read',
      label: t(($) => $.redirects.title),
      href: paths.newsroom(slug, 'redirects'),
    },
  ].filter(({ ability }) => may(organization, ability));
  return <Tabs label={t(($) => $.views.label)} selected={selected} items={items} />;
}
