import type { PlainDate } from './calendar-words.ts';
import { dayOffReason } from './day-off-reason.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Tells whether the office works on a day: neither a holiday nor in the weekend then in force.
 *
 * Shape: (plain date, WorkCalendar) → boolean. Errors: RangeError for a malformed date. Complexity: as dayOffReason.
 * Source: dayOffReason.
 *
 * @example isWorkingDay('2026-08-07', calendar) // false: a Friday
 */
export function isWorkingDay(date: PlainDate, calendar: WorkCalendar): boolean {
  return dayOffReason(date, calendar) === null;
}
