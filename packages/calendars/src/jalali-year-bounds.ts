import type { Instant } from './calendar-words.ts';
import { fromJalali } from './from-jalali.ts';
import { startOfDayInstant } from './start-of-day-instant.ts';

/**
 * When a Jalali year begins and ends in a time zone.
 *
 * Definition: the half-open interval [start, end) from the first moment of 1 Farvardin to that of the next year's: the
 * civil year, not the moment of the equinox.
 *
 * Shape: (Jalali year, IANA zone) → { start, end } ISO instants. Errors: as fromJalali. Complexity: O(1).
 * Source: fromJalali, startOfDayInstant.
 *
 * @example jalaliYearBounds(1405, 'Asia/Tehran').start // '2026-03-20T20:30:00.000Z'
 */
export function jalaliYearBounds(year: number, timeZone: string): { start: Instant; end: Instant } {
  return {
    start: startOfDayInstant(fromJalali(year, 1, 1), timeZone),
    end: startOfDayInstant(fromJalali(year + 1, 1, 1), timeZone),
  };
}
