import type { PlainDate } from './calendar-words.ts';
import { dayOffReason } from './day-off-reason.ts';
import { plusDays } from './plain-date-steps.ts';
import type { SkippedDay, WorkCalendar } from './work-calendar.ts';

/** A calendar in which nobody works for this long is a mistake, not a holiday. */
const longestRest = 366;

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
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a number of days: ${n}`);
  const skipped: SkippedDay[] = [];
  let date = plusDays(start, 0);
  let rest = 0;
  for (let left = n; left > 0; ) {
    date = plusDays(date, 1);
    const reason = dayOffReason(date, calendar);
    if (reason) {
      skipped.push(reason);
      rest += 1;
      if (rest > longestRest) throw new RangeError(`No working day in the year before ${date}`);
    } else {
      left -= 1;
      rest = 0;
    }
  }
  return { date, skipped };
}
