import { type CalendarDate, DateFormatter } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { Button, CalendarStateContext, RangeCalendarStateContext, useLocale } from 'react-aria-components';

const arrow =
  'flex size-9 cursor-pointer items-center justify-center rounded-control text-quiet pointer-coarse:size-11 data-hovered:bg-shade data-hovered:text-ink data-disabled:opacity-40';

/** How far the choice of years reaches to both sides. */
const yearsAround = 12;

interface Jump {
  name: 'month' | 'year';
  value: number;
  choices: { value: number; text: string }[];
}

/** The months of this year and the years around it, as the calendar of the language names them. */
export function calendarJumps(locale: string, timeZone: string, start: CalendarDate): Jump[] {
  const calendar = start.calendar.identifier;
  const part = (date: CalendarDate, type: 'month' | 'year'): string => {
    const format = new DateFormatter(locale, { [type]: type === 'month' ? 'long' : 'numeric', calendar, timeZone });
    const instant = date.toDate(timeZone);
    return format.formatToParts(instant).find((one) => one.type === type)?.value ?? '';
  };
  const first = start.set({ day: 1 });
  const months = Array.from({ length: start.calendar.getMonthsInYear(start) }, (_, index) => index + 1);
  const years = Array.from({ length: 2 * yearsAround + 1 }, (_, index) => start.year - yearsAround + index);
  return [
    {
      name: 'month',
      value: start.month,
      choices: months.map((month) => ({ value: month, text: part(first.set({ month }), 'month') })),
    },
    {
      name: 'year',
      value: start.year,
      choices: years.map((year) => ({ value: year, text: part(first.set({ year }), 'year') })),
    },
  ];
}

/** Month and year, both to choose from, with an arrow to each side that points the way of the language. */
export function CalendarHeading(): ReactNode {
  const single = useContext(CalendarStateContext);
  const range = useContext(RangeCalendarStateContext);
  const { locale, direction } = useLocale();
  const state = single ?? range;
  if (!state) return null;
  const { start } = state.visibleRange;
  const names = new Intl.DisplayNames(locale, { type: 'dateTimeField' });
  const Previous = direction === 'rtl' ? ChevronRight : ChevronLeft;
  const Next = direction === 'rtl' ? ChevronLeft : ChevronRight;
  return (
    <div className="flex items-center justify-between gap-2 pb-2">
      <Button slot="previous" className={arrow}>
        <Previous aria-hidden="true" className="size-4.5" />
      </Button>
      <div className="flex gap-1">
        {calendarJumps(locale, state.timeZone, start).map(({ name, value, choices }) => (
          <select
            key={name}
            aria-label={names.of(name)}
            value={value}
            onChange={(event) => state.setFocusedDate(start.set({ day: 1, [name]: Number(event.target.value) }))}
            className="min-h-9 cursor-pointer rounded-control border border-transparent bg-card px-1 font-bold text-ink pointer-coarse:min-h-11 hover:border-line"
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.text}
              </option>
            ))}
          </select>
        ))}
      </div>
      <Button slot="next" className={arrow}>
        <Next aria-hidden="true" className="size-4.5" />
      </Button>
    </div>
  );
}
