import { formatDate, formatNumber, fromJalali, localDateOf, startOfDayInstant, toJalali } from '@ravabet/calendars';
import type { Language } from '@ravabet/i18n';

export type ArchiveCalendar = 'jalali' | 'gregorian';
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** Years of the two calendars do not meet: 1206–1498 are Jalali. */
export const calendarOf = (year: number): ArchiveCalendar | null =>
  year >= 1206 && year <= 1498 ? 'jalali' : year >= 1900 && year <= 2200 ? 'gregorian' : null;

export const usualCalendar = (language: Language): ArchiveCalendar => (language === 'fa' ? 'jalali' : 'gregorian');

/** The first moment of a month; month 13 is the first of the next year. */
function monthStart(year: number, month: number, timeZone: string): string {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  const date = calendarOf(year) === 'jalali' ? fromJalali(y, m, 1) : `${y}-${String(m).padStart(2, '0')}-01`;
  return startOfDayInstant(date, timeZone);
}

export const monthPeriod = (year: number, month: number, timeZone: string): Period => ({
  start: monthStart(year, month, timeZone),
  end: monthStart(year, month + 1, timeZone),
});
export const yearPeriod = (year: number, timeZone: string): Period => ({
  start: monthStart(year, 1, timeZone),
  end: monthStart(year, 13, timeZone),
});

export function yearOf(at: Date, calendar: ArchiveCalendar, timeZone: string): number {
  const date = localDateOf(at.toISOString(), timeZone);
  return calendar === 'jalali' ? toJalali(date).year : Number(date.slice(0, 4));
}

export const yearText = (year: number, language: Language): string =>
  formatNumber(year, language, { useGrouping: false });

/** A month as people of the language name it in that calendar. */
export function monthText(year: number, month: number, language: Language): string {
  const jalali = calendarOf(year) === 'jalali';
  // The fifth day is in the month wherever one stands.
  const day = jalali ? fromJalali(year, month, 5) : `${year}-${String(month).padStart(2, '0')}-05`;
  return formatDate(day, {
    locale: language,
    timeZone: 'UTC',
    style: 'month',
    calendar: jalali ? 'persian' : 'gregory',
  });
}

/** A part of an archive's address, in Latin digits and two places, or nothing where it is none. */
export function archiveNumbers(
  year: string | undefined,
  month?: string,
): { year: number; month: number | null } | null {
  if (!/^\d{4}$/.test(year ?? '') || calendarOf(Number(year)) === null) return null;
  if (month === undefined) return { year: Number(year), month: null };
  if (!/^(0[1-9]|1[0-2])$/.test(month)) return null;
  return { year: Number(year), month: Number(month) };
}
