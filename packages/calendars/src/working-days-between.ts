import type { PlainDate } from './calendar-words.ts';
import { isWorkingDay } from './is-working-day.ts';
import { plusDays } from './plain-date-steps.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * How many working days lie after one day up to and with another.
 *
 * Definition: the number of working days in (from, to]; when `to` is earlier, minus the number in (to, from].
 *
 * Shape: (plain date, plain date, WorkCalendar) → integer. Errors: RangeError for malformed dates.
 * Complexity: O(days). Source: the inverse of addWorkingDays.
 *
 * @example workingDaysBetween('2026-08-06', '2026-08-08', calendar) // 1
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkCalendar): number {
  const [earlier, later] = from <= to ? [plusDays(from, 0), plusDays(to, 0)] : [plusDays(to, 0), plusDays(from, 0)];
  let count = 0;
  for (let date = earlier; date < later; ) {
    date = plusDays(date, 1);
    if (isWorkingDay(date, calendar)) count += 1;
  }
  return from <= to ? count : 0 - count;
}
