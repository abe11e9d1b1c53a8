import type { PlainDate } from './calendar-words.ts';
import { iranLunarMonths, type LunarMonth } from './iran-lunar-months.ts';
import { plusDays } from './plain-date-steps.ts';

/** A day of the lunar Hijri calendar; month 1 is Muharram. */
export interface HijriDate {
  year: number;
  month: number;
  day: number;
  /** the month it is in is not announced yet */
  expected: boolean;
}

const daysBetween = (from: PlainDate, to: PlainDate) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/**
 * The lunar day of a plain date by a table of announced month starts.
 *
 * Definition: the month with the latest start not after the date; the day counts from its start. Calculated calendars are wrong for Iran in a
 * third of the months and more, so a date outside the table has no lunar day.
 *
 * Shape: (plain date, ascending LunarMonth[]?) → HijriDate | null. The last month of the table counts to its 29th day, which every month has.
 * Complexity: O(log months).
 * Source: iranLunarMonths.
 *
 * @example toHijri('2025-03-31') // { year: 1446, month: 10, day: 1, expected: false }
 */
export function toHijri(date: PlainDate, months: readonly LunarMonth[] = iranLunarMonths): HijriDate | null {
  let low = 0;
  let high = months.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((months[middle]?.start ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  const month = months[low - 1];
  if (!month) return null;
  const day = daysBetween(month.start, date) + 1;
  if (low === months.length && day > 29) return null;
  return { year: month.year, month: month.month, day, expected: month.expected };
}

/**
 * The plain date of a lunar day by a table of announced month starts; the inverse of toHijri.
 *
 * Shape: (year, month 1…12, day 1…30, ascending LunarMonth[]?) → plain date, or null where the table has no such month or the month no such day.
 * Complexity: O(months). Source: iranLunarMonths.
 *
 * @example fromHijri(1446, 10, 1) // '2025-03-31'
 */
export function fromHijri(
  year: number,
  month: number,
  day: number,
  months: readonly LunarMonth[] = iranLunarMonths,
): PlainDate | null {
  const index = months.findIndex((one) => one.year === year && one.month === month);
  const found = months[index];
  if (!found || !Number.isInteger(day) || day < 1 || day > 30) return null;
  const date = plusDays(found.start, day - 1);
  const next = months[index + 1];
  if (next ? date >= next.start : day > 29) return null;
  return date;
}
