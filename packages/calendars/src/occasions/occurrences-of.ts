import type { PlainDate } from '../calendar-words.ts';
import { fromJalali } from '../from-jalali.ts';
import { iranLunarMonths, type LunarMonth } from '../iran-lunar-months.ts';
import { isoWeekdayOf, plusDays } from '../plain-date-steps.ts';
import { toJalali } from '../to-jalali.ts';
import type { OccasionDay, OccasionRule, Occurrence } from './occasion-rule.ts';

/** A month of any calendar as plain dates: its first day and the day after its last, where that is known. */
interface Span {
  year: number;
  start: PlainDate;
  next: PlainDate | null;
  expected: boolean;
  nextExpected: boolean;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

// Hundreds of rules are read for the same few months, and each conversion asks the formatter: so the answers are kept.
const jalaliMonthStarts = new Map<number, PlainDate>();

function jalaliMonthStart(year: number, month: number): PlainDate {
  const key = year * 12 + month;
  let start = jalaliMonthStarts.get(key);
  if (!start) jalaliMonthStarts.set(key, (start = fromJalali(year, month, 1)));
  return start;
}

let lastDates: { from: PlainDate; until: PlainDate; years: readonly [number, number] } | undefined;

/** The Jalali years of both days; all rules of a calendar ask for the same ones after each other. */
function jalaliYears(from: PlainDate, until: PlainDate): readonly [number, number] {
  if (lastDates?.from !== from || lastDates.until !== until) {
    lastDates = { from, until, years: [toJalali(from).year, toJalali(until).year] };
  }
  return lastDates.years;
}

/** How many months of the table begin on the day or before. */
function begunBy(date: PlainDate, months: readonly LunarMonth[]): number {
  let low = 0;
  let high = months.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((months[middle]?.start ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The months that have a day between the two, and the one after them, which says how long the last one is. */
const monthsAround = (from: PlainDate, until: PlainDate, months: readonly LunarMonth[]): readonly LunarMonth[] =>
  months.slice(Math.max(0, begunBy(from, months) - 1), begunBy(until, months) + 1);

function spanOf(calendar: 'jalali' | 'gregorian', year: number, month: number): Span {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const first = (y: number, m: number) =>
    calendar === 'jalali' ? jalaliMonthStart(y, m) : `${pad(y, 4)}-${pad(m, 2)}-01`;
  return {
    year,
    start: first(year, month),
    next: first(nextYear, nextMonth),
    expected: false,
    nextExpected: false,
  };
}

function lunarSpans(month: number, months: readonly LunarMonth[]): Span[] {
  return months.flatMap((lunar, index) => {
    if (lunar.month !== month) return [];
    const next = months[index + 1];
    const { year, start, expected } = lunar;
    return [{ year, start, next: next?.start ?? null, expected, nextExpected: next?.expected ?? true }];
  });
}

/** The day in a month, or null where the month has no such day or its end is not known. */
function dayIn({ start, next, expected, nextExpected }: Span, day: OccasionDay) {
  const lastDay = next === null ? null : plusDays(next, -1);
  if (day === 'last') return lastDay && { date: lastDay, expected: nextExpected };
  if (typeof day === 'number') {
    const date = plusDays(start, day - 1);
    // The thirtieth of a lunar month is there only when the next one begins a day later.
    if (next === null) return day < 30 ? { date, expected } : null;
    return date < next ? { date, expected: expected || (day === 30 && nextExpected) } : null;
  }
  if (day.nth === 5) {
    if (!lastDay) return null;
    return { date: plusDays(lastDay, -((isoWeekdayOf(lastDay) - day.weekday + 7) % 7)), expected: nextExpected };
  }
  const first = (day.weekday - isoWeekdayOf(start) + 7) % 7;
  return { date: plusDays(start, first + (day.nth - 1) * 7), expected };
}

/**
 * The plain dates between two days, both included, on which an occasion falls.
 *
 * Definition: its rule is read in its own calendar. Lunar days follow the given table of month starts and are `expected` while the start they
 * rest on is; days outside the table have no date. The thirtieth of a month that has 29 days falls nowhere in that year.
 *
 * Shape: (OccasionRule, plain date, plain date, ascending LunarMonth[]?) → Occurrence[] ascending.
 * Errors: RangeError for a malformed date. Complexity: O(years + log of the table's months).
 * Source: iranLunarMonths for the lunar days; toJalali for the solar ones.
 *
 * @example occurrencesOf({ calendar: 'hijri', month: 10, day: 1 }, '2025-01-01', '2025-12-31')[0]?.date // '2025-03-31'
 */
export function occurrencesOf(
  rule: OccasionRule,
  from: PlainDate,
  until: PlainDate,
  lunarMonths: readonly LunarMonth[] = iranLunarMonths,
): Occurrence[] {
  if (until < from) return [];
  const { calendar, month, day, year: only } = rule;
  let spans: Span[];
  if (calendar === 'hijri') spans = lunarSpans(month, monthsAround(from, until, lunarMonths));
  else {
    const [begin, end] =
      calendar === 'jalali' ? jalaliYears(from, until) : [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
    const first = only ?? begin;
    const last = only ?? end;
    spans = Array.from({ length: last - first + 1 }, (_, index) => spanOf(calendar, first + index, month));
  }
  return spans.flatMap((span) => {
    if (only && span.year !== only) return [];
    const found = dayIn(span, day);
    return found && found.date >= from && found.date <= until ? [{ ...found, year: span.year }] : [];
  });
}
