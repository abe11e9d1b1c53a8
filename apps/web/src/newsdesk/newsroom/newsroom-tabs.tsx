import { Tabs } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';

/** From the newsroom's addresses to what comes in through it and whom it reaches. */
export function NewsroomTabs({
  selected,
}: {
  selected: 'home' | 'questions' | 'statistics' | 'subscribers';
}): ReactNode {
  const { t } = useTranslation('newsroom');
  const organization = useOrganization();
  const { slug } = organization;
  const items = [
    { id: 'home', ability: 'Newsroom.read', label: t(($) => $.views.home), href: paths.newsroom(slug) },
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
  ].filter(({ ability }) => may(organization, ability));
  return <Tabs label={t(($) => $.views.label)} selected={selected} items={items} />;
}
