import { localized } from '@ravabet/contracts/kernel';
import type { OccasionOnDay } from '@ravabet/contracts/protocol/occasions';
import { Badge, type TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { kindTones, outcomeTones } from '../occasion-tone.ts';

export function useOccasionColumns(): TableColumn<OccasionOnDay & { key: string }>[] {
  const { t } = useTranslation('occasions');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t(($) => $.field.name),
        isRowHeader: true,
        cell: ({ names, isHoliday, state }) => (
          <span className="flex flex-wrap items-center gap-2">
            <bdi className="font-medium text-pretty">{localized(names, format.language)}</bdi>
            {isHoliday && <Badge tone="danger">{t(($) => $.holiday)}</Badge>}
            {state === 'archived' && <Badge>{t(($) => $.state.archived)}</Badge>}
          </span>
        ),
      },
      {
        id: 'date',
        header: t(($) => $.field.date),
        width: 'w-56',
        cell: ({ date, expected }) => (
          <span className="flex flex-wrap items-center gap-2">
            <time dateTime={date}>{format.date(date, 'full')}</time>
            {expected && <Badge tone="waiting">{t(($) => $.expected)}</Badge>}
          </span>
        ),
      },
      {
        id: 'kind',
        header: t(($) => $.field.kind),
        width: 'w-32',
        cell: ({ kind }) => <Badge tone={kindTones[kind]}>{t(($) => $.kind[kind])}</Badge>,
      },
      {
        id: 'calendar',
        header: t(($) => $.field.calendar),
        width: 'w-28',
        cell: ({ calendar }) => t(($) => $.calendar[calendar]),
      },
      {
        id: 'plan',
        header: t(($) => $.field.plan),
        width: 'w-36',
        cell: ({ plan }) => {
          if (!plan) return null;
          const { outcome } = plan;
          if (!outcome) return <Badge tone="waiting">{t(($) => $.plans.open)}</Badge>;
          return <Badge tone={outcomeTones[outcome]}>{t(($) => $.outcome[outcome])}</Badge>;
        },
      },
    ],
    [t, format],
  );
}
