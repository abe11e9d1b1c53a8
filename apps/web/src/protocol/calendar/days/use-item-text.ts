import { localized } from '@ravabet/contracts/kernel';
import type { CalendarItem } from '@ravabet/contracts/protocol/calendar';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { recordPath } from '../../../shared/record-path.ts';
import { useFormat } from '../../../shared/use-format.ts';

export interface ItemText {
  title: (item: CalendarItem) => string;
  /** what it is, and of what: said in words beside the colour */
  kind: (item: CalendarItem) => string;
  /** when it begins on that day, for a narrow line */
  begins: (item: CalendarItem, day: string) => string;
  /** the hours on one of its days; nothing for what has none */
  hours: (item: CalendarItem, day: string) => string;
  href: (item: CalendarItem) => string;
}

export function useItemText(): ItemText {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const { slug } = useOrganization();
  const named = ({ names }: CalendarItem): string => (names ? localized(names, format.language) : '');
  return {
    title: (item) => item.title ?? (item.kind === 'booking' ? t(($) => $.taken) : named(item)),
    kind: (item) => {
      const kind = t(($) => $.kind[item.kind]);
      const of = item.kind === 'booking' || item.kind === 'request' ? named(item) : '';
      return of === '' ? kind : `${kind} · ${of}`;
    },
    begins: ({ at, on }, day) => (at && day === on ? format.date(at, 'time') : ''),
    hours: ({ at, endsAt, on, until }, day) => {
      const from = at && day === on ? format.date(at, 'time') : '';
      const to = endsAt && day === (until ?? on) ? format.date(endsAt, 'time') : '';
      if (from && to) return t(($) => $.between, { from, until: to });
      return from || (to && t(($) => $.until, { until: to }));
    },
    href: ({ subjectType, subjectId }) => recordPath(slug, subjectType, subjectId) ?? '',
  };
}
