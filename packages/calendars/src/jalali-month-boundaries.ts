import type { Instant } from './calendar-words.ts';
import { fromJalali } from './from-jalali.ts';
import { localDateOf } from './local-date-of.ts';
import { startOfDayInstant } from './start-of-day-instant.ts';
import { toJalali } from './to-jalali.ts';

/**
 * The first moments of Jalali months, ready for PostgreSQL's `width_bucket(at, boundaries)`.
 *
 * Definition: b[0] is the first moment of the month that holds `from`; the last is the first month's beginning at or
 * after `to`. Month i (from 0) is [b[i], b[i+1]) and width_bucket gives i + 1; n months have n + 1 boundaries.
 *
 * Shape: (ISO instant from, ISO instant to (exclusive), IANA zone) → ISO instants, strictly ascending, at least two.
 * Errors: RangeError when `to` is not after `from`. Complexity: O(months).
 * Source: SPEED.md (counting by month); PostgreSQL manual 9.3, width_bucket.
 *
 * @example jalaliMonthBoundaries(yearStart, yearEnd, 'Asia/Tehran').length // 13
 */
export function jalaliMonthBoundaries(from: Instant, to: Instant, timeZone: string): Instant[] {
  const end = Date.parse(to);
  if (!(Date.parse(from) < end)) throw new RangeError(`The period ends before it begins: ${from} … ${to}`);
  let { year, month } = toJalali(localDateOf(from, timeZone));
  const boundaries: Instant[] = [];
  for (;;) {
    const boundary = startOfDayInstant(fromJalali(year, month, 1), timeZone);
    boundaries.push(boundary);
    if (Date.parse(boundary) >= end) return boundaries;
    year += month === 12 ? 1 : 0;
    month = (month % 12) + 1;
  }
}
