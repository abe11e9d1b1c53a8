import { intlTagFor, isoWeekdayOf, plusDays, toJalali } from '@ravabet/calendars';
import type { Language } from '@ravabet/contracts/kernel';

/** Saturday where Persian and Arabic are read, Monday elsewhere (ISO weekdays). */
const firstWeekday: Record<Language, number> = { fa: 6, ar: 6, en: 1, zh: 1 };

/** The seven days of the week around a day, from the language's first weekday. */
export function weekDays(day: string, language: Language): string[] {
  const first = plusDays(day, -((isoWeekdayOf(day) - firstWeekday[language] + 7) % 7));
  return Array.from({ length: 7 }, (_, index) => plusDays(first, index));
}

/** The number of a day within its month, in the person's calendar. */
export const dayOfMonth = (day: string, language: Language): number =>
  language === 'fa' ? toJalali(day).day : Number(day.slice(8));

const said = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(intlTagFor(language), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

export const weekdayName = (day: string, language: Language, weekday: 'long' | 'narrow' = 'long'): string =>
  said(day, language, { weekday });

/** Day and month without the year, in the person's calendar. */
export const dayAndMonth = (day: string, language: Language): string =>
  said(day, language, { day: 'numeric', month: 'long', calendar: language === 'fa' ? 'persian' : 'gregory' });
