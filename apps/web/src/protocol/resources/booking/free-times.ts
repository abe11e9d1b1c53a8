import { instantOf } from '@ravabet/calendars';

/** From an instant until another, ISO in UTC. */
export interface Span {
  startsAt: string;
  endsAt: string;
}

/** Hours between which somebody is usually there: what is offered and drawn as free. */
const opens = '08:00';
const closes = '20:00';
const quarter = 900_000;
const hour = 3_600_000;

const from = ({ startsAt }: Span): number => Date.parse(startsAt);
const until = ({ endsAt }: Span): number => Date.parse(endsAt);
const span = (start: number, end: number): Span => ({
  startsAt: new Date(start).toISOString(),
  endsAt: new Date(end).toISOString(),
});

/** The part of a day that can still be booked: from the opening, or today from the next quarter of an hour; null when it is over. */
export function hoursOf(date: string, timeZone: string, now = Date.now()): Span | null {
  const end = Date.parse(instantOf(`${date}T${closes}`, timeZone));
  const start = Math.max(Date.parse(instantOf(`${date}T${opens}`, timeZone)), Math.ceil(now / quarter) * quarter);
  return start < end ? span(start, end) : null;
}

/** What nobody has within the hours, in order. One booking may begin when another ends. */
export function freeTimes(taken: readonly Span[], hours: Span): Span[] {
  const free: Span[] = [];
  let at = from(hours);
  for (const one of taken.toSorted((a, b) => from(a) - from(b))) {
    if (from(one) >= until(hours)) break;
    if (from(one) > at) free.push(span(at, from(one)));
    at = Math.max(at, until(one));
  }
  if (at < until(hours)) free.push(span(at, until(hours)));
  return free;
}

/** Times of the same length at which everything wanted is free, the nearest ones, in the order of the day. */
export function nearestFree(taken: readonly Span[], wanted: Span, hours: Span, atMost = 3): Span[] {
  const length = until(wanted) - from(wanted);
  if (!(length > 0)) return [];
  const distance = (start: number): number => Math.abs(start - from(wanted));
  const starts = freeTimes(taken, hours).flatMap((gap) => {
    const [first, last] = [from(gap), until(gap) - length];
    if (last < first) return [];
    const nearest = Math.min(Math.max(from(wanted), first), last);
    return [nearest - length, nearest, nearest + length].filter((start) => start >= first && start <= last);
  });
  return [...new Set(starts)]
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, atMost)
    .toSorted((a, b) => a - b)
    .map((start) => span(start, start + length));
}

/** What is filled in where somebody presses a free day: the first free hour, or what there is of one. */
export function firstFree(taken: readonly Span[], hours: Span): Span | null {
  const gaps = freeTimes(taken, hours);
  const gap = gaps.find((one) => until(one) - from(one) >= hour) ?? gaps[0];
  return gap ? span(from(gap), Math.min(from(gap) + hour, until(gap))) : null;
}
