import type { MyOrganization } from '@ravabet/contracts/office/people';
import { normalizeForSearch } from '@ravabet/persian-text';
import { CommandPalette } from '@ravabet/ui/command-palette';
import { Plus, ShieldCheck, UserRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordSearch } from '../../office/search/share/use-record-search.tsx';
import { may } from '../../shared/organization.ts';
import { paths } from '../../shared/paths.ts';
import { roomsOf } from '../rooms.tsx';

interface CommandMenuProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  organization: MyOrganization | null;
}

/** Pages and actions by name, in any spelling. Records come from office/search. */
export function CommandMenu({ isOpen, onOpenChange, organization }: CommandMenuProps): ReactNode {
  const { t } = useTranslation('app');
  const { t: s } = useTranslation('search');
  const [query, setQuery] = useState('');
  const records = useRecordSearch(organization, query);
  const wanted = normalizeForSearch(query);
  const matches = (item: { label: string }): boolean => normalizeForSearch(item.label).includes(wanted);
  const seen = organization ? roomsOf(organization) : [];
  const pages = [
    ...seen.map((entry) => ({
      id: entry.room,
      label: t(($) => $.rooms[entry.room]),
      href: entry.href(organization?.slug ?? ''),
      icon: entry.icon,
    })),
    {
      id: 'account',
      label: t(($) => $.person.account),
      href: paths.account(),
      icon: <UserRound className="size-4.5" />,
    },
    {
      id: 'security',
      label: t(($) => $.person.security),
      href: paths.security(),
      icon: <ShieldCheck className="size-4.5" />,
    },
  ];
  const actions =
    organization && may(organization, 'PressRelease.create')
      ? [
          {
            id: 'new-release',
            label: t(($) => $.search.newRelease),
            href: paths.pressReleases(organization.slug, 'new=1'),
            icon: <Plus className="size-4.5" />,
            shortcut: ['n'],
          },
        ]
      : [];
  return (
    <CommandPalette
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) setQuery('');
        onOpenChange(open);
      }}
      query={query}
      onQueryChange={setQuery}
      labels={{
        title: t(($) => $.search.title),
        search: t(($) => $.search.title),
        placeholder: s(($) => $.placeholder),
        results: t(($) => $.search.results),
        empty: t(($) => $.search.empty),
        searching: t(($) => $.search.searching),
      }}
      isSearching={records.isSearching}
      sections={[
        records.section,
        { id: 'pages', title: t(($) => $.search.pages), items: pages.filter(matches) },
        { id: 'actions', title: t(($) => $.search.actions), items: actions.filter(matches) },
      ]}
    />
  );
}
