import { CalendarDate, PersianCalendar } from '@internationalized/date';

const persian = new PersianCalendar();

/**
 * Tells whether Esfand of a Jalali year has 30 days.
 *
 * Shape: Jalali year → boolean. Errors: none. Complexity: O(1).
 * Source: @internationalized/date; equal to the official leap years of 1300–1499 (trial of November 2026).
 *
 * @example isJalaliLeapYear(1403) // true
 * @example isJalaliLeapYear(1404) // false
 */
export function isJalaliLeapYear(year: number): boolean {
  return persian.getDaysInMonth(new CalendarDate(persian, year, 12, 1)) === 30;
}
