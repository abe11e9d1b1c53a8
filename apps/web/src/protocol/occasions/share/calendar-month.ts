import { fromJalali, isoWeekdayOf, plusDays, toJalali } from '@ravabet/calendars';
import type { OccasionCalendar } from '@ravabet/calendars/occasions';
import type { Language } from '@ravabet/contracts/kernel';
import type { LunarMonthRow } from '@ravabet/contracts/protocol/occasions';

/** A month of any calendar, ready for a table: whole weeks, and what each day is called in that calendar. */
export interface CalendarMonth {
  year: number;
  month: number;
  first: string;
  last: string;
  weeks: string[][];
  /** a day in the month before and in the one after */
  previous: string;
  next: string;
  dayOf: (date: string) => number | null;
}

/** Saturday where Persian and Arabic are read, Monday elsewhere (ISO weekdays). */
const firstWeekday: Record<Language, number> = { fa: 6, ar: 6, en: 1, zh: 1 };
const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function bounds(date: string, calendar: OccasionCalendar, lunar: readonly LunarMonthRow[]) {
  if (calendar === 'hijri') {
    const found = lunar.findLast(({ start }) => start <= date);
    if (!found) return null;
    const last = plusDays(found.start, (found.days ?? 29) - 1);
    return date <= last ? { year: found.year, month: found.month, first: found.start, last } : null;
  }
  if (calendar === 'jalali') {
    const { year, month } = toJalali(date);
    const next = month === 12 ? fromJalali(year + 1, 1, 1) : fromJalali(year, month + 1, 1);
    return { year, month, first: fromJalali(year, month, 1), last: plusDays(next, -1) };
  }
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = `${date.slice(0, 8)}01`;
  const next = plusDays(first, 31);
  return { year, month, first, last: plusDays(`${next.slice(0, 8)}01`, -1) };
}

/**
 * The month around a day in one of the three calendars; null where the organisation's table has no such lunar month.
 *
 * @example calendarMonth('2026-11-28', 'jalali', 'fa', [])?.first // '2026-11-22', the first of Azar 1405
 */
export function calendarMonth(
  date: string,
  calendar: OccasionCalendar,
  language: Language,
  lunar: readonly LunarMonthRow[],
): CalendarMonth | null {
  const month = bounds(date, calendar, lunar);
  if (!month) return null;
  const { first, last } = month;
  const start = plusDays(first, -((isoWeekdayOf(first) - firstWeekday[language] + 7) % 7));
  const weeks: string[][] = [];
  for (let week = start; week <= last; week = plusDays(week, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => plusDays(week, index)));
  }
  const dayOf = (day: string) => (day < first || day > last ? null : daysFrom(first, day) + 1);
  return { ...month, weeks, previous: plusDays(first, -1), next: plusDays(last, 1), dayOf };
}
