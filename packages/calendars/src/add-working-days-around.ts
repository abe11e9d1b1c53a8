import type { PlainDate } from './calendar-words.ts';
import { dayOffReason } from './day-off-reason.ts';
import { plusDays } from './plain-date-steps.ts';
import type { Pause, SkippedDay, WorkCalendar } from './work-calendar.ts';

/** A calendar in which nobody works for this long is a mistake, not a holiday. */
const longestRest = 366;

/**
 * The day on which n working days have passed while some time stood still: addWorkingDays, with pauses.
 *
 * Definition: counting begins on the day after `start`. A day that is free is skipped, as always; a working day d that
 * lies in a pause (from ≤ d < until) is not counted either and is listed in `paused`, in order. The day of the pause
 * itself does not count any more, the day on which work goes on does.
 * Laws: without pauses it is addWorkingDays; a further pause never gives an earlier date; days between start and date
 * = n + skipped.length + paused.length; a pause that lies wholly outside of (start, date] changes nothing.
 *
 * Shape: (plain date, n ≥ 0, WorkCalendar, pauses) → { date, skipped, paused }. Errors: RangeError for n that is
 * negative or not whole, for a malformed date, and when a year of free days passes. Complexity: O(days passed · pauses).
 * Source: addWorkingDays; issue "Protocol: visits, events and the support desk", 1 (days skipped with their names, pauses).
 *
 * @example addWorkingDaysAround('2026-08-08', 1, calendar, [{ from: '2026-08-09', until: '2026-08-10' }])
 * // { date: '2026-08-10', skipped: [], paused: ['2026-08-09'] }
 */
export function addWorkingDaysAround(
  start: PlainDate,
  n: number,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
): { date: PlainDate; skipped: SkippedDay[]; paused: PlainDate[] } {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a number of days: ${n}`);
  const skipped: SkippedDay[] = [];
  const paused: PlainDate[] = [];
  let date = plusDays(start, 0);
  let rest = 0;
  for (let left = n; left > 0; ) {
    date = plusDays(date, 1);
    const today = date;
    const reason = dayOffReason(today, calendar);
    if (reason) {
      skipped.push(reason);
      rest += 1;
      if (rest > longestRest) throw new RangeError(`No working day in the year before ${date}`);
      continue;
    }
    rest = 0;
    if (pauses.some(({ from, until }) => from <= today && today < until)) paused.push(today);
    else left -= 1;
  }
  return { date, skipped, paused };
}
