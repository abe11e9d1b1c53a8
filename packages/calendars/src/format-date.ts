import type { Locale } from './calendar-words.ts';
import { intlTagFor } from './intl-tag-for.ts';

export type DateStyle = 'short' | 'medium' | 'long' | 'full' | 'month' | 'time' | 'datetime';
export type CalendarName = 'persian' | 'gregory' | 'islamic-umalqura' | 'islamic-civil';

export interface FormatDateOptions {
  locale: Locale;
  /** IANA zone; not used for a plain date, which is the same day everywhere. */
  timeZone: string;
  style: DateStyle;
  /** Default: persian for fa, gregory for the others. */
  calendar?: CalendarName;
}

const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const fields: Record<Exclude<DateStyle, 'datetime'>, Intl.DateTimeFormatOptions> = {
  short: { year: 'numeric', month: '2-digit', day: '2-digit' },
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  long: day,
  full: { ...day, weekday: 'long' },
  month: { year: 'numeric', month: 'long' },
  time: clock,
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(tag: string, style: Exclude<DateStyle, 'datetime'>, timeZone: string): Intl.DateTimeFormat {
  const key = `${tag} ${style} ${timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(tag, { ...fields[style], timeZone })));
  return formatter;
}

const plainDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A date or time as people of a language write it, in their calendar and digits.
 *
 * Definition, for 6 August 2026 10:30 in Tehran under fa: short ۱۴۰۵/۰۵/۱۵, medium and long ۱۵ مرداد ۱۴۰۵, full
 * پنجشنبه ۱۵ مرداد ۱۴۰۵, month مرداد ۱۴۰۵, time ۱۰:۳۰, datetime ۱۵ مرداد ۱۴۰۵، ۱۰:۳۰. CLDR 48 gives «۱۴۰۵ مرداد» and
 * «۱۴۰۵ مرداد ۱۵, پنجشنبه» for month and full, so those two are put together here from their parts.
 *
 * Shape: (plain date | ISO instant | Date, options) → text. A plain date has no time: time and datetime give its
 * midnight. Errors: RangeError for a malformed value or an unknown zone.
 * Complexity: O(1), formatters are kept (one for each language, style and zone).
 * Source: CLDR 48; STACK trap 3.
 *
 * @example formatDate('2026-08-06', { locale: 'fa', timeZone: 'Asia/Tehran', style: 'full' }) // 'پنجشنبه ۱۵ مرداد ۱۴۰۵'
 */
export function formatDate(value: string | Date, options: FormatDateOptions): string {
  const { locale, style } = options;
  const isPlain = typeof value === 'string' && plainDate.test(value);
  // Date.parse reads a bare date as midnight in UTC, and UTC is where it is then shown.
  const timeZone = isPlain ? 'UTC' : options.timeZone;
  const date = typeof value === 'string' ? new Date(value) : value;
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${String(value)}`);
  const calendar = options.calendar ?? (locale === 'fa' ? 'persian' : 'gregory');
  const tag = `${intlTagFor(locale).replace('-u-', `-u-ca-${calendar}-`)}`;

  if (style === 'datetime') {
    const parts = [formatterFor(tag, 'medium', timeZone), formatterFor(tag, 'time', timeZone)];
    return parts.map((part) => part.format(date)).join({ fa: '، ', ar: '، ', en: ', ', zh: ' ' }[locale]);
  }
  const formatter = formatterFor(tag, style, timeZone);
  if (locale !== 'fa' || calendar === 'gregory' || (style !== 'full' && style !== 'month'))
    return formatter.format(date);
  const part = new Map(formatter.formatToParts(date).map(({ type, value: text }) => [type, text]));
  const order = style === 'full' ? (['weekday', 'day', 'month', 'year'] as const) : (['month', 'year'] as const);
  return order.map((type) => part.get(type) ?? '').join(' ');
}
