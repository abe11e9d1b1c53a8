import { fromJalali, plusDays, startOfDayInstant } from '@ravabet/calendars';
import { parseNumber, toLatinDigits } from '@ravabet/persian-text';
import type { PublishedItem } from '../newsroom-reads.ts';

export const kinds = [
  'news',
  'statement',
  'notice',
  'advertisement',
] as const satisfies readonly PublishedItem['kind'][];
type Text = Record<string, string | undefined>;

/** What was asked of the search, with what could not be understood. */
export interface Search {
  readonly q: string;
  readonly kind: PublishedItem['kind'] | null;
  /** slug of a topic */
  readonly topic: string | null;
  /** as they were written */
  readonly from: string;
  readonly until: string;
  /** the instants that they mean; null when nothing or nothing readable was written */
  readonly start: string | null;
  readonly end: string | null;
  readonly wrong: readonly ('from' | 'until')[];
}

/** Dates are understood in either calendar and any digits: 1405/3/12, ۱۴۰۵-۰۳, 2026-06-02, 2026. */
export function searchOf(query: Text, timeZone: string): Search {
  const from = (query['from'] ?? '').trim().slice(0, 40);
  const until = (query['until'] ?? '').trim().slice(0, 40);
  const start = from === '' ? null : daysOf(from)?.first;
  const last = until === '' ? null : daysOf(until)?.last;
  const wrong = [...(start === undefined ? ['from' as const] : []), ...(last === undefined ? ['until' as const] : [])];
  return {
    q: (query['q'] ?? '').trim().slice(0, 200),
    kind: kinds.find((kind) => kind === query['kind']) ?? null,
    topic: /^[a-z0-9-]{1,60}$/.test(query['topic'] ?? '') ? (query['topic'] ?? null) : null,
    from,
    until,
    start: start ? startOfDayInstant(start, timeZone) : null,
    end: last ? startOfDayInstant(plusDays(last, 1), timeZone) : null,
    wrong,
  };
}

/** The first and last day that a date of one, two or three parts can mean. */
function daysOf(text: string): { first: string; last: string } | undefined {
  const parts = toLatinDigits(text)
    .split(/[\s/.\-–,،]+/)
    .filter(Boolean)
    .map((part) => parseNumber(part) ?? Number.NaN);
  const [year = Number.NaN, month, day] = parts;
  const isJalali = year >= 1206 && year <= 1498;
  if (parts.length > 3 || !(isJalali || (year >= 1900 && year <= 2200))) return undefined;
  const at = (y: number, m: number, d: number): string => (isJalali ? fromJalali(y, m, d) : gregorian(y, m, d));
  try {
    if (month === undefined) return { first: at(year, 1, 1), last: plusDays(at(year + 1, 1, 1), -1) };
    const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
    if (day === undefined) return { first: at(year, month, 1), last: plusDays(at(nextYear, nextMonth, 1), -1) };
    return { first: at(year, month, day), last: at(year, month, day) };
  } catch {
    return undefined;
  }
}

function gregorian(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new RangeError('no such day');
  return date.toISOString().slice(0, 10);
}

/** The search's own address, the same for the same question however it was typed into the form. */
export function searchQuery({ q, kind, topic, from, until }: Search): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q, kind, topic, from, until })) if (value) query.set(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
