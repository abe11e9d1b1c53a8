import { localDateOf } from '@ravabet/calendars';
import { problem } from '../../platform/problems.ts';

interface Wanted {
  startsAt?: string;
  endsAt?: string;
  wantedOn?: string;
}

/** When it is wanted: at a time, whose beginning says the day, or on a day. @throws support-time-wrong, at what is missing or wrong */
export function wantedTime(isAtTime: boolean, { startsAt, endsAt, wantedOn }: Wanted, timeZone: string) {
  const wrong = (pointer: string) =>
    problem('support-time-wrong', { errors: [{ pointer, code: 'required', message: pointer }] });
  const today = localDateOf(new Date().toISOString(), timeZone);
  if (!isAtTime) {
    if (wantedOn === undefined || startsAt !== undefined || wantedOn < today) throw wrong('/wantedOn');
    return { startsAt: null, endsAt: null, wantedOn };
  }
  if (startsAt === undefined || wantedOn !== undefined || Date.parse(startsAt) < Date.now()) throw wrong('/startsAt');
  const length = endsAt === undefined ? 0 : Date.parse(endsAt) - Date.parse(startsAt);
  if (endsAt === undefined || length <= 0 || length > 14 * 86_400_000) throw wrong('/endsAt');
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt), wantedOn: localDateOf(startsAt, timeZone) };
}
