import type { Language } from '@ravabet/contracts/kernel';
import { type DateStyle, formatDate, formatNumber, formatOfficeNumber, formatRelative } from '@ravabet/calendars';
import { toArabicDigits, toLatinDigits, toPersianDigits } from '@ravabet/persian-text';
import { useTimeZone } from './organization.ts';
import { useLanguage } from './use-language.ts';

export interface Format {
  language: Language;
  timeZone: string;
  date(instant: string, style?: DateStyle): string;
  relative(instant: string, now?: string): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  officeNumber(parts: { year: number; kind: string; n: number }): string;
  /** what is written with digits but is no number: a telephone number */
  digits(text: string): string;
  /** one after the other, with the language's own commas */
  list(items: readonly string[]): string;
}

const inDigitsOf = { fa: toPersianDigits, ar: toArabicDigits, en: toLatinDigits, zh: toLatinDigits };
const made = new Map<string, Format>();

/** One for each language and zone, kept: a list asks for it in every row. */
function formatFor(language: Language, timeZone: string): Format {
  const key = `${language} ${timeZone}`;
  const found = made.get(key);
  if (found) return found;
  const format: Format = {
    language,
    timeZone,
    date: (instant, style = 'datetime') => formatDate(instant, { locale: language, timeZone, style }),
    relative: (instant, now = new Date().toISOString()) => formatRelative(instant, now, { locale: language, timeZone }),
    number: (value, options) => formatNumber(value, language, options),
    digits: inDigitsOf[language],
    list: (items) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(items),
    officeNumber: ({ year, kind, n }) => formatOfficeNumber({ year, letter: kind, n }, language),
  };
  made.set(key, format);
  return format;
}

/** Dates in the person's calendar and the organisation's time zone, numbers in the language's digits. */
export function useFormat(): Format {
  return formatFor(useLanguage(), useTimeZone());
}
