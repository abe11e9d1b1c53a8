import { problem } from '../../platform/problems.ts';

/** Longer than a month nobody has a hall; it would be a slip of the year. */
const longestMs = 31 * 86_400_000;

/** The two ends as instants. @throws booking-time-wrong, at the end that is wrong */
export function bookingTime({ startsAt, endsAt }: { startsAt: string; endsAt: string }): {
  startsAt: Date;
  endsAt: Date;
} {
  const from = new Date(startsAt);
  const until = new Date(endsAt);
  const length = until.getTime() - from.getTime();
  if (!(length > 0 && length <= longestMs)) {
    throw problem('booking-time-wrong', { errors: [{ pointer: '/endsAt', code: 'time', message: '/endsAt' }] });
  }
  return { startsAt: from, endsAt: until };
}

/** What has begun long ago is not booked; a quarter of an hour is a slow form. */
export function mustBeAhead(startsAt: Date): void {
  if (startsAt.getTime() < Date.now() - 900_000) {
    throw problem('booking-in-past', { errors: [{ pointer: '/startsAt', code: 'time', message: '/startsAt' }] });
  }
}
