import { localized } from '@ravabet/contracts/kernel';
import type { SupportFigure } from '@ravabet/contracts/protocol/support-requests';
import type { TableColumn } from '@ravabet/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

/** The same figures for services and for units; a dash is never a zero. */
export function useFigureColumns(name: string): TableColumn<SupportFigure>[] {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  return useMemo(() => {
    const none = t(($) => $.figures.none);
    const one = { maximumFractionDigits: 1 };
    const numeric = { isNumeric: true, width: 'w-28' };
    const duration = (hours: number): string =>
      hours < 48
        ? t(($) => $.figures.hours, { number: format.number(hours, one) })
        : t(($) => $.figures.days, { number: format.number(hours / 24, one) });
    return [
      {
        id: 'name',
        header: name,
        isRowHeader: true,
        cell: ({ names }) => localized({ fa: '', ...names }, format.language),
      },
      { id: 'count', header: t(($) => $.figures.count), ...numeric, cell: ({ count }) => format.number(count) },
      {
        id: 'declined',
        header: t(($) => $.figures.declined),
        ...numeric,
        cell: ({ declined }) => format.number(declined),
      },
      {
        id: 'delivered',
        header: t(($) => $.figures.delivered),
        ...numeric,
        cell: ({ delivered }) => format.number(delivered),
      },
      {
        id: 'lead',
        header: t(($) => $.figures.lead),
        isNumeric: true,
        width: 'w-40',
        cell: ({ leadHours }) => (leadHours === null ? none : duration(leadHours)),
      },
      {
        id: 'onTime',
        header: t(($) => $.figures.onTime),
        ...numeric,
        cell: ({ onTimeShare }) =>
          onTimeShare === null ? none : format.number(onTimeShare, { style: 'percent', maximumFractionDigits: 0 }),
      },
      {
        id: 'rating',
        header: t(($) => $.figures.rating),
        isNumeric: true,
        width: 'w-36',
        cell: ({ rating, ratings }) =>
          rating === null
            ? none
            : t(($) => $.figures.ratings, { rating: format.number(rating, one), number: format.number(ratings) }),
      },
    ];
  }, [t, format, name]);
}
