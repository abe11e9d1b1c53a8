import { fromJalali, isoWeekdayOf, plusDays, toJalali } from '@ravabet/calendars';
import type { Language } from '@ravabet/contracts/kernel';

export interface MonthDays {
  /** first and last day of the month */
  first: string;
  last: string;
  /** whole weeks, seven days each, from the language's first weekday */
  weeks: string[][];
  previous: string;
  next: string;
}

/** Saturday where Persian and Arabic are read, Monday elsewhere (ISO weekdays). */
const firstWeekday: Record<Language, number> = { fa: 6, ar: 6, en: 1, zh: 1 };

function firstOfMonth(day: string, language: Language): string {
  if (language !== 'fa') return `${day.slice(0, 8)}01`;
  const { year, month } = toJalali(day);
  return fromJalali(year, month, 1);
}

/**
 * The month around a day, in the calendar of the language: Jalali in Persian, Gregorian elsewhere.
 *
 * @example monthDays('2026-11-28', 'fa').first // '2026-11-22', the first of Azar 1405
 */
export function monthDays(day: string, language: Language): MonthDays {
  const first = firstOfMonth(day, language);
  // No month has more than 31 days, and none fewer than 28.
  const next = firstOfMonth(plusDays(first, 31), language);
  const last = plusDays(next, -1);
  const start = plusDays(first, -((isoWeekdayOf(first) - firstWeekday[language] + 7) % 7));
  const weeks: string[][] = [];
  for (let week = start; week <= last; week = plusDays(week, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => plusDays(week, index)));
  }
  return { first, last, weeks, previous: firstOfMonth(plusDays(first, -1), language), next };
}
