import { fromJalali, plusDays, toJalali } from '@ravabet/calendars';
import type { OccasionCalendar } from '@ravabet/calendars/occasions';
import type { Language } from '@ravabet/contracts/kernel';
import type { LunarMonthRow } from '@ravabet/contracts/protocol/occasions';
import { isPlainDate } from '../../../shared/is-plain-date.ts';
import { calendarMonth } from '../../occasions/share/calendar-month.ts';

export const views = ['month', 'week', 'agenda'] as const;
export type CalendarView = (typeof views)[number];

/** The days that are shown at once, and how to get to those before and after. */
export interface Period {
  year: number;
  month: number;
  from: string;
  until: string;
  weeks: string[][];
  /** a day in the period before and in the one after */
  previous: string;
  next: string;
  isIn: (day: string) => boolean;
}

/** The same day of another month, or its last one. */
const dayIn = (month: { first: string; last: string }, day: number): string => {
  const wanted = plusDays(month.first, day - 1);
  return wanted > month.last ? month.last : wanted;
};

/** The month or the week around a day; null where the organisation's table has no such lunar month. */
export function periodOf(
  day: string,
  view: CalendarView,
  calendar: OccasionCalendar,
  language: Language,
  lunar: readonly LunarMonthRow[],
): Period | null {
  const month = calendarMonth(day, calendar, language, lunar);
  if (!month) return null;
  if (view === 'week') {
    const week = month.weeks.find((one) => one.includes(day)) ?? [];
    const [from = day, until = day] = [week[0], week.at(-1)];
    const around = { previous: plusDays(day, -7), next: plusDays(day, 7), weeks: [week] };
    return { ...month, ...around, from, until, isIn: (one) => one >= from && one <= until };
  }
  const { first, last } = month;
  const number = month.dayOf(day) ?? 1;
  const inMonth = (at: string): string => {
    const other = calendarMonth(at, calendar, language, lunar);
    return other ? dayIn(other, number) : at;
  };
  return {
    ...month,
    from: first,
    until: last,
    previous: inMonth(month.previous),
    next: inMonth(month.next),
    isIn: (one) => one >= first && one <= last,
  };
}

/** What a day is called within its month. */
export function dayNumber(day: string, calendar: OccasionCalendar, lunar: readonly LunarMonthRow[]): number | null {
  if (calendar === 'gregorian') return Number(day.slice(8));
  if (calendar === 'jalali') return toJalali(day).day;
  const month = lunar.findLast(({ start }) => start <= day);
  return month ? (Date.parse(day) - Date.parse(month.start)) / 86_400_000 + 1 : null;
}

/** Whether a plain date in an address is one that a calendar knows. */
export function isDay(text: string | undefined): text is string {
  return isPlainDate(text) && text >= fromJalali(1206, 1, 1) && text < '2120';
}
