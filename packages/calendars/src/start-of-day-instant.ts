import type { Instant, PlainDate } from './calendar-words.ts';
import { instantOf } from './instant-of.ts';

/**
 * The first moment of a day in a time zone.
 *
 * Definition: midnight, or the moment after the gap where clocks skip midnight (Iran did so every spring until 2022).
 *
 * Shape: ('YYYY-MM-DD', IANA zone) → ISO instant. Errors: as instantOf. Complexity: O(1).
 * Source: as instantOf.
 *
 * @example startOfDayInstant('2026-03-21', 'Asia/Tehran') // '2026-03-20T20:30:00.000Z'
 */
export function startOfDayInstant(plainDate: PlainDate, timeZone: string): Instant {
  return instantOf(`${plainDate}T00:00:00`, timeZone);
}
