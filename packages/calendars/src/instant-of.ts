import { parseDateTime, toZoned } from '@internationalized/date';
import type { Instant, LocalDateTime } from './calendar-words.ts';

/**
 * The moment at which clocks in a zone show a reading.
 *
 * Definition: where a change of clocks repeats the reading, the earlier moment; where it skips it, the reading is
 * taken with the offset from before the change, so it comes out later by the gap ("compatible", as in RFC 5545).
 *
 * Shape: ('YYYY-MM-DDTHH:mm[:ss]', IANA zone) → ISO instant. Errors: throws for a malformed reading or unknown zone.
 * Complexity: O(1). Source: ECMA-262 Temporal, disambiguation "compatible"; IANA time zone data.
 *
 * @example instantOf('2026-08-06T10:30', 'Asia/Tehran') // '2026-08-06T07:00:00.000Z'
 */
export function instantOf(localDateTime: LocalDateTime, timeZone: string): Instant {
  return toZoned(parseDateTime(localDateTime), timeZone, 'compatible').toAbsoluteString();
}
