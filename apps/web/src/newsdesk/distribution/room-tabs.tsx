import { Tabs } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';

type Part = 'dispatches' | 'recipients' | 'lists' | 'suppressions' | 'trace' | 'settings';

/** The room's parts, from wherever one stands in it. */
export function RoomTabs({ selected }: { selected: Part }): ReactNode {
  const { t } = useTranslation('distribution');
  const { slug } = useOrganization();
  return (
    <Tabs
      label={t(($) => $.rooms.label)}
      selected={selected}
      items={[
        { id: 'dispatches', label: t(($) => $.dispatches.title), href: paths.dispatches(slug) },
        { id: 'recipients', label: t(($) => $.rooms.recipients), href: paths.recipients(slug) },
        { id: 'lists', label: t(($) => $.rooms.lists), href: paths.recipientLists(slug) },
        { id: 'suppressions', label: t(($) => $.suppressions.title), href: paths.suppressions(slug) },
        { id: 'trace', label: t(($) => $.rooms.trace), href: paths.embargoTrace(slug) },
        { id: 'settings', label: t(($) => $.sendingSettings.title), href: paths.sendingSettings(slug) },
      ]}
    />
  );
}
