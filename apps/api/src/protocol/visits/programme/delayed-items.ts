import { localDateOf } from '@ravabet/calendars';

export interface Timed {
  id: string;
  startsAt: Date;
  endsAt: Date;
}
export interface Moved<T extends Timed> {
  item: T;
  startsAt: Date;
  endsAt: Date;
}

/** What a delay from `from` on moves: that line, and every line of its day that begins no earlier. Other days stay as they are. */
export function delayedItems<T extends Timed>(
  items: readonly T[],
  from: T,
  minutes: number,
  timeZone: string,
): Moved<T>[] {
  const dayOf = (at: Date): string => localDateOf(at.toISOString(), timeZone);
  const day = dayOf(from.startsAt);
  const later = (at: Date): Date => new Date(at.getTime() + minutes * 60_000);
  return items
    .filter(({ startsAt }) => startsAt >= from.startsAt && dayOf(startsAt) === day)
    .map((item) => ({ item, startsAt: later(item.startsAt), endsAt: later(item.endsAt) }));
}
