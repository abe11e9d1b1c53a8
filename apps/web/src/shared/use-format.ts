import type { Language } from '@ravabet/contracts/kernel';
import { type DateStyle, formatDate, formatNumber, formatOfficeNumber, formatRelative } from '@ravabet/calendars';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from './organization.ts';

export interface Format {
  language: Language;
  timeZone: string;
  date(instant: string, style?: DateStyle): string;
  relative(instant: string, now?: string): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  officeNumber(parts: { year: number; kind: string; n: number }): string;
  /** one after the other, with the language's own commas */
  list(items: readonly string[]): string;
}

/** Dates in the person's calendar and the organisation's time zone, numbers in the language's digits. */
export function useFormat(): Format {
  const { i18n } = useTranslation('common');
  const language = i18n.language as Language;
  const timeZone = useTimeZone();
  return useMemo(
    () => ({
      language,
      timeZone,
      date: (instant, style = 'datetime') => formatDate(instant, { locale: language, timeZone, style }),
      relative: (instant, now = new Date().toISOString()) =>
        formatRelative(instant, now, { locale: language, timeZone }),
      number: (value, options) => formatNumber(value, language, options),
      list: (items) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(items),
      officeNumber: ({ year, kind, n }) => formatOfficeNumber({ year, letter: kind, n }, language),
    }),
    [language, timeZone],
  );
}
