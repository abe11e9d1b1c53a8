import { Tabs } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';

/** The parts of the room, at the head of each of its lists. */
export function DistributionTabs({
  selected,
}: {
  selected: 'recipients' | 'dispatches' | 'suppressions' | 'settings';
}): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const items = [
    {
      id: 'dispatches',
      label: t(($) => $.dispatches.navigation.dispatches),
      href: paths.dispatches(organization.slug),
    },
    { id: 'recipients', label: t(($) => $.recipients.title), href: paths.recipients(organization.slug) },
    {
      id: 'suppressions',
      label: t(($) => $.dispatches.navigation.suppressions),
      href: paths.suppressions(organization.slug),
    },
    {
      id: 'settings',
      label: t(($) => $.dispatches.navigation.settings),
      href: paths.sendingSettings(organization.slug),
    },
  ];
  const shown = may(organization, 'Dispatch.read') ? items : items.filter(({ id }) => id === 'recipients');
  return <Tabs label={t(($) => $.dispatches.navigation.label)} items={shown} selected={selected} />;
}
