import { plusDays, startOfDayInstant } from '@ravabet/calendars';
import type { Booking } from '@ravabet/contracts/protocol/resources';

/** What of a resource is taken on a day, also what began before it or goes on after it. */
export function bookingsOfDay(
  bookings: readonly Booking[],
  resourceId: string,
  day: string,
  timeZone: string,
): Booking[] {
  const start = startOfDayInstant(day, timeZone);
  const end = startOfDayInstant(plusDays(day, 1), timeZone);
  return bookings.filter(
    ({ resource, startsAt, endsAt }) => resource.id === resourceId && startsAt < end && endsAt > start,
  );
}
