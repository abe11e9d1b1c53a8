import { fromJalali, plusDays, toJalali } from '@ravabet/calendars';
import type { Language } from '@ravabet/contracts/kernel';
import { monthDays } from '../../../shared/month-days.ts';

export const periods = ['this-month', 'last-month', 'this-year'] as const;
export type Period = (typeof periods)[number];

/** First and last day of a period, by the calendar of the language: Jalali in Persian, Gregorian elsewhere. */
export function daysOf(period: Period, today: string, language: Language): { from: string; until: string } {
  const month = monthDays(today, language);
  if (period === 'this-month') return { from: month.first, until: month.last };
  if (period === 'last-month') {
    const { first, last } = monthDays(month.previous, language);
    return { from: first, until: last };
  }
  if (language !== 'fa') return { from: `${today.slice(0, 4)}-01-01`, until: `${today.slice(0, 4)}-12-31` };
  const { year } = toJalali(today);
  return { from: fromJalali(year, 1, 1), until: plusDays(fromJalali(year + 1, 1, 1), -1) };
}
