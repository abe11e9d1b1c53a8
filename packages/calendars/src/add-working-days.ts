import { addWorkingDaysAround } from './add-working-days-around.ts';
import type { PlainDate } from './calendar-words.ts';
import type { SkippedDay, WorkCalendar } from './work-calendar.ts';

/**
 * The day on which n working days have passed, with every day that did not count and why: a deadline that explains
 * itself.
 *
 * Definition: counting begins on the day after `start` (the day of the event does not count); the result is the n-th
 * working day; `skipped` are the free days in (start, date], in order. For n = 0 the result is `start` itself.
 * Laws: workingDaysBetween(start, date) = n; a larger n never gives an earlier date; days between = n + skipped.length.
 *
 * Shape: (plain date, n ≥ 0, WorkCalendar) → { date, skipped }. Errors: RangeError for n that is negative or not
 * whole, for a malformed date, and when a year passes without a working day. Complexity: O(days passed).
 * Source: Civil Procedure Code of Iran, art. 445 (the day of the event does not count); PRODUCT.md, Rules of the trade.
 *
 * @example addWorkingDays('2026-08-06', 1, calendar) // { date: '2026-08-08', skipped: [{ date: '2026-08-07', … }] }
 */
export function addWorkingDays(
  start: PlainDate,
  n: number,
  calendar: WorkCalendar,
): { date: PlainDate; skipped: SkippedDay[] } {
  const { date, skipped } = addWorkingDaysAround(start, n, calendar, []);
  return { date, skipped };
}
