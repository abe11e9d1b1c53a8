import type { PlainDate } from './calendar-words.ts';
import { isWorkingDay } from './is-working-day.ts';
import { plusDays } from './plain-date-steps.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A calendar in which nobody works for this long is a mistake, not a holiday. */
const longestRest = 366;

/**
 * The n-th working day before a day: when somebody is reminded.
 *
 * Definition: counting begins on the day before `day` and goes back; the result is the n-th working day met. For
 * n = 0 the result is `day` itself.
 * Laws: the result is a working day for n > 0; a larger n never gives a later date; addWorkingDays(result, n) is `day`
 * where `day` is a working day.
 *
 * Shape: (plain date, n ≥ 0, WorkCalendar) → plain date. Errors: RangeError for n that is negative or not whole, for a
 * malformed date, and when a year passes without a working day. Complexity: O(days passed).
 * Source: the mirror image of addWorkingDays.
 *
 * @example workingDayBefore('2026-08-08', 1, calendar) // '2026-08-06': the 7th is a Friday
 */
export function workingDayBefore(day: PlainDate, n: number, calendar: WorkCalendar): PlainDate {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a number of days: ${n}`);
  let date = plusDays(day, 0);
  let rest = 0;
  for (let left = n; left > 0; ) {
    date = plusDays(date, -1);
    if (isWorkingDay(date, calendar)) {
      left -= 1;
      rest = 0;
    } else if ((rest += 1) > longestRest) throw new RangeError(`No working day in the year after ${date}`);
  }
  return date;
}
