import { DateFormatter } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { Button, CalendarStateContext, RangeCalendarStateContext, useLocale } from 'react-aria-components';

const arrow =
  'flex size-9 cursor-pointer items-center justify-center rounded-control text-quiet pointer-coarse:size-11 data-hovered:bg-shade data-hovered:text-ink data-disabled:opacity-40';

/** ICU writes «۱۴۰۵ مرداد» where people write «مرداد ۱۴۰۵»: month and year are formatted apart. */
export function monthTitle(locale: string, calendar: string, timeZone: string, date: Date): string {
  const one = (options: Intl.DateTimeFormatOptions): string =>
    new DateFormatter(locale, { ...options, calendar, timeZone }).format(date);
  if (calendar !== 'persian') return one({ month: 'long', year: 'numeric' });
  const parts = new DateFormatter(locale, { year: 'numeric', calendar, timeZone }).formatToParts(date);
  return `${one({ month: 'long' })} ${parts.find((part) => part.type === 'year')?.value ?? ''}`;
}

/** Month and year with an arrow to each side, both pointing the way of the language. */
export function CalendarHeading(): ReactNode {
  const single = useContext(CalendarStateContext);
  const range = useContext(RangeCalendarStateContext);
  const { locale, direction } = useLocale();
  const state = single ?? range;
  if (!state) return null;
  const { start } = state.visibleRange;
  const title = monthTitle(locale, start.calendar.identifier, state.timeZone, start.toDate(state.timeZone));
  const Previous = direction === 'rtl' ? ChevronRight : ChevronLeft;
  const Next = direction === 'rtl' ? ChevronLeft : ChevronRight;
  return (
    <div className="flex items-center justify-between gap-2 pb-2">
      <Button slot="previous" className={arrow}>
        <Previous aria-hidden="true" className="size-4.5" />
      </Button>
      <p aria-hidden="true" className="font-bold">
        {title}
      </p>
      <Button slot="next" className={arrow}>
        <Next aria-hidden="true" className="size-4.5" />
      </Button>
    </div>
  );
}
