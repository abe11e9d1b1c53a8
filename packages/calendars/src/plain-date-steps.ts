import type { PlainDate } from './calendar-words.ts';

const day = 86_400_000;

function epochDayOf(date: PlainDate): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse may roll 31 February over, so what it understood must read as what was given.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a plain date: ${date}`);
  }
  return milliseconds / day;
}

/**
 * The plain date some days later (or earlier, for negative days). Plain dates live outside time zones, so days are of
 * 24 hours here. Errors: RangeError for a malformed date. Complexity: O(1).
 *
 * @example plusDays('2026-02-28', 1) // '2026-03-01'
 */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return new Date((epochDayOf(date) + days) * day).toISOString().slice(0, 10);
}

/**
 * The ISO weekday of a plain date: 1 Monday … 7 Sunday. Errors: RangeError for a malformed date. Complexity: O(1).
 *
 * @example isoWeekdayOf('2026-08-07') // 5, a Friday
 */
export function isoWeekdayOf(date: PlainDate): number {
  // Day 0 of the epoch was a Thursday.
  return ((((epochDayOf(date) + 3) % 7) + 7) % 7) + 1;
}
