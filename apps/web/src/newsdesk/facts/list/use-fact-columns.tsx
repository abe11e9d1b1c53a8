import { localized } from '@ravabet/contracts/kernel';
import type { FactListItem } from '@ravabet/contracts/newsdesk/facts';
import { StateBadge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { factTones } from '../fact-tone.ts';
import { dayText, valueText } from '../value-text.ts';

export function useFactColumns(): TableColumn<FactListItem>[] {
  const { t } = useTranslation('facts');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t(($) => $.field.name),
        isRowHeader: true,
        allowsSorting: true,
        cell: (fact) => (
          <span className="flex flex-col">
            <bdi className="font-medium text-pretty">{localized(fact.names, format.language)}</bdi>
            <bdi className="text-13 text-quiet">{fact.source}</bdi>
          </span>
        ),
      },
      {
        id: 'value',
        header: t(($) => $.field.value),
        width: 'w-36',
        cell: (fact) => <bdi className="font-medium">{valueText(fact.value, fact.unit, format)}</bdi>,
      },
      {
        id: 'state',
        header: t(($) => $.field.state),
        width: 'w-36',
        cell: (fact) => <StateBadge tone={factTones[fact.state]}>{t(($) => $.state[fact.state])}</StateBadge>,
      },
      {
        id: 'owner',
        header: t(($) => $.field.owner),
        width: 'w-44',
        cell: (fact) => (
          <bdi>
            {fact.ownerPerson?.name ?? (fact.ownerUnit ? localized(fact.ownerUnit.names, format.language) : '')}
          </bdi>
        ),
      },
      {
        id: 'expiresOn',
        header: t(($) => $.field.expiresOn),
        width: 'w-36',
        allowsSorting: true,
        cell: (fact) =>
          fact.expiresOn ? (
            dayText(fact.expiresOn, format)
          ) : (
            <span className="text-quiet">{t(($) => $.neverExpires)}</span>
          ),
      },
      {
        id: 'usedIn',
        header: t(($) => $.field.usedIn),
        width: 'w-20',
        isNumeric: true,
        cell: (fact) => format.number(fact.usedIn),
      },
    ],
    [t, format],
  );
}
