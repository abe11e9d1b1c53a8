import type { Instant, PlainDate } from './calendar-words.ts';
import { zoneOffset } from './zone-offset.ts';

/**
 * The day it is in a time zone at a moment.
 *
 * Shape: (ISO instant, IANA zone) → 'YYYY-MM-DD'. Errors: RangeError for a malformed instant or an unknown zone.
 * Complexity: O(1). Source: IANA time zone data of the platform.
 *
 * @example localDateOf('2026-03-20T20:30:00Z', 'Asia/Tehran') // '2026-03-21', the first of Farvardin
 */
export function localDateOf(instant: Instant, timeZone: string): PlainDate {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${instant}`);
  return new Date(milliseconds + zoneOffset(milliseconds, timeZone)).toISOString().slice(0, 10);
}
