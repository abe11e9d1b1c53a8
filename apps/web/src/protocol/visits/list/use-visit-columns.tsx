import type { VisitListItem } from '@ravabet/contracts/protocol/visits';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { countryName } from '../../guests/share/guest-names.ts';
import { visitTone } from '../share/visit-tone.ts';

/** Who comes, when, and where the file stands. */
export function useVisitColumns(): TableColumn<VisitListItem>[] {
  const { t } = useTranslation('visits');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t(($) => $.field.title),
        isRowHeader: true,
        cell: (visit) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty">{visit.title}</bdi>
            <span className="text-13 text-quiet">
              {format.list([
                t(($) => $.kind[visit.kind]),
                t(($) => $.level[visit.level]),
                ...(visit.countries.length > 0
                  ? visit.countries.map((country) => countryName(country, format.language))
                  : [t(($) => $.origin[visit.origin])]),
              ])}
            </span>
          </span>
        ),
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-40',
        cell: ({ state }) => <StateBadge tone={visitTone[state]}>{t(($) => $.state[state])}</StateBadge>,
      },
      {
        id: 'when',
        header: t(($) => $.field.startsAt),
        width: 'w-48',
        cell: ({ startsAt }) => format.date(startsAt),
      },
      {
        id: 'guests',
        header: t(($) => $.field.guests),
        width: 'w-24',
        cell: ({ guestCount }) => format.number(guestCount),
      },
      {
        id: 'officer',
        hideOnCard: true,
        header: t(($) => $.field.officer),
        width: 'w-44',
        cell: ({ officer }) => officer && <bdi>{officer.name}</bdi>,
      },
    ],
    [t, format],
  );
}
