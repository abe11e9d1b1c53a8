import { localized } from '@ravabet/contracts/kernel';
import type { GuestListItem } from '@ravabet/contracts/protocol/guests';
import type { TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { GuestName } from '../share/guest-name.tsx';
import { countryName } from '../share/guest-names.ts';

export function useGuestColumns(): TableColumn<GuestListItem>[] {
  const { t } = useTranslation('guests');
  const { language } = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t(($) => $.field.name),
        isRowHeader: true,
        cell: (guest) => (
          <span className="font-medium text-pretty">
            <GuestName names={guest.names} showOthers />
          </span>
        ),
      },
      {
        id: 'title',
        header: t(($) => $.field.titles),
        cell: ({ titles }) => <bdi>{localized(titles, language)}</bdi>,
      },
      {
        id: 'workplace',
        header: t(($) => $.field.workplaces),
        cell: ({ workplaces }) => <bdi>{localized(workplaces, language)}</bdi>,
      },
      {
        id: 'country',
        header: t(($) => $.field.country),
        width: 'w-36',
        cell: ({ country }) => countryName(country, language),
      },
    ],
    [t, language],
  );
}
