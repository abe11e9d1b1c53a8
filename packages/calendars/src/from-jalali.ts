import { CalendarDate, GregorianCalendar, PersianCalendar, toCalendar } from '@internationalized/date';
import type { PlainDate } from './calendar-words.ts';

const persian = new PersianCalendar();
const gregorian = new GregorianCalendar();

/**
 * The Gregorian plain date of a Jalali day.
 *
 * Shape: (year, month 1…12, day 1…31) → 'YYYY-MM-DD'. Errors: RangeError for a day that the month does not have (30
 * Esfand of a common year, 31 Mehr) and for numbers that are not whole: a wrong day is never moved silently.
 * Complexity: O(1). Inverse of toJalali for 1206–1498.
 * Source: @internationalized/date PersianCalendar.
 *
 * @example fromJalali(1403, 12, 30) // '2025-03-20'
 */
export function fromJalali(year: number, month: number, day: number): PlainDate {
  // The library constrains what is out of range, so what it made is compared with what was asked.
  const date = new CalendarDate(persian, year, month, day);
  const whole = [year, month, day].every((part) => Number.isSafeInteger(part));
  if (!whole || date.year !== year || date.month !== month || date.day !== day) {
    throw new RangeError(`There is no Jalali day ${year}/${month}/${day}`);
  }
  return toCalendar(date, gregorian).toString();
}
