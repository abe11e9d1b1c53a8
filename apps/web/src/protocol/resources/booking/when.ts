import { instantOf, localDateOf } from '@ravabet/calendars';
import type { Span } from './free-times.ts';

/** A time as the form has it: days and clocks of the organisation. */
export interface When {
  on: string;
  from: string | null;
  /** the day on which it ends; the same one for most */
  untilOn: string;
  until: string | null;
}

/** The clock of an instant in a zone, HH:MM. */
export const clockOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(instant),
  );

export const whenOf = ({ startsAt, endsAt }: Span, timeZone: string): When => ({
  on: localDateOf(startsAt, timeZone),
  from: clockOf(startsAt, timeZone),
  untilOn: localDateOf(endsAt, timeZone),
  until: clockOf(endsAt, timeZone),
});

/** null until both ends are there and in order. */
export function spanOf({ on, from, untilOn, until }: When, timeZone: string): Span | null {
  if (from === null || until === null) return null;
  const startsAt = instantOf(`${on}T${from}`, timeZone);
  const endsAt = instantOf(`${untilOn}T${until}`, timeZone);
  return startsAt < endsAt ? { startsAt, endsAt } : null;
}
