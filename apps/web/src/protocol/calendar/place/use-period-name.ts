import { formatDate } from '@ravabet/calendars';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import type { CalendarPlace } from './use-calendar-place.ts';

/** What the shown days are called, in the chosen calendar. */
export function usePeriodName({ period, calendar, view }: CalendarPlace): string {
  const { t } = useTranslation('calendar');
  const { language: locale, timeZone, ...format } = useFormat();
  if (!period) return '';
  if (view === 'week') {
    const by = calendar === 'jalali' ? 'persian' : calendar === 'gregorian' ? 'gregory' : undefined;
    const said = (day: string) => formatDate(day, { locale, timeZone, style: 'long', ...(by && { calendar: by }) });
    return t(($) => $.between, { from: said(period.from), until: said(period.until) });
  }
  if (calendar === 'hijri') {
    const year = format.number(period.year, { useGrouping: false });
    return `${t(($) => $.lunarMonth[String(period.month) as '1'])} ${year}`;
  }
  const by = calendar === 'jalali' ? 'persian' : 'gregory';
  return formatDate(period.from, { locale, timeZone, style: 'month', calendar: by });
}
