import type { Instant } from './calendar-words.ts';
import { localDateOf } from './local-date-of.ts';
import { toJalali } from './to-jalali.ts';

/**
 * The Jalali year in which a moment falls for people of a time zone; office numbers are counted by it.
 *
 * Shape: (ISO instant, IANA zone) → Jalali year. Errors: as localDateOf. Complexity: O(1).
 * Source: toJalali, localDateOf.
 *
 * @example jalaliYearOf('2026-03-20T20:29:59Z', 'Asia/Tehran') // 1404, one second before the new year's day
 */
export function jalaliYearOf(instant: Instant, timeZone: string): number {
  return toJalali(localDateOf(instant, timeZone)).year;
}
