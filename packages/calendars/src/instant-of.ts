import type { Instant, LocalDateTime } from './calendar-words.ts';
import { zoneOffset } from './zone-offset.ts';

const reading = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const day = 86_400_000;

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
  const clock = reading.test(localDateTime) ? Date.parse(`${localDateTime}Z`) : Number.NaN;
  // Date.parse may roll 31 February over, so what it understood must read as what was given.
  if (Number.isNaN(clock) || new Date(clock).toISOString().slice(0, 16) !== localDateTime.slice(0, 16)) {
    throw new RangeError(`Not a date and time: ${localDateTime}`);
  }
  // Clocks change at most once in two days, so one of these two offsets is the one in force.
  const before = zoneOffset(clock - day, timeZone);
  const moments = [clock - before, clock - zoneOffset(clock + day, timeZone)]
    .filter((moment) => moment + zoneOffset(moment, timeZone) === clock)
    .sort((a, b) => a - b);
  return new Date(moments[0] ?? clock - before).toISOString();
}
