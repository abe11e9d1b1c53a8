import { Tabs } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';

/** The room's parts, from wherever one stands in it. */
export function RoomTabs({ selected }: { selected: 'recipients' | 'lists' | 'trace' }): ReactNode {
  const { t } = useTranslation('distribution');
  const { slug } = useOrganization();
  return (
    <Tabs
      label={t(($) => $.rooms.label)}
      selected={selected}
      items={[
        { id: 'recipients', label: t(($) => $.rooms.recipients), href: paths.recipients(slug) },
        { id: 'lists', label: t(($) => $.rooms.lists), href: paths.recipientLists(slug) },
        { id: 'trace', label: t(($) => $.rooms.trace), href: paths.embargoTrace(slug) },
      ]}
    />
  );
}
