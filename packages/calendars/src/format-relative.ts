import type { Instant, Locale } from './calendar-words.ts';
import { formatDate } from './format-date.ts';
import { intlTagFor } from './intl-tag-for.ts';
import { localDateOf } from './local-date-of.ts';

export interface FormatRelativeOptions {
  locale: Locale;
  timeZone: string;
}

const formatters = new Map<Locale, Intl.RelativeTimeFormat>();
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** From this many days on, the date itself says more than the distance. */
const farInDays = 7;

function relative(locale: Locale): Intl.RelativeTimeFormat {
  let formatter = formatters.get(locale);
  if (!formatter) {
    formatter = new Intl.RelativeTimeFormat(intlTagFor(locale), { numeric: 'auto' });
    formatters.set(locale, formatter);
  }
  return formatter;
}

/**
 * A moment as people say it: now, 20 minutes ago, yesterday 09:15, tomorrow 10:30, in three days, or the date.
 *
 * Definition, by distance and by the calendar day in the zone: under 45 s "now"; under an hour in minutes; earlier on
 * the same day in hours; later on the same day, yesterday and tomorrow with the clock; 2–6 days in days; else the
 * medium date. "Yesterday" is the day before in the time zone, not 24 hours.
 *
 * Shape: (instant, now, { locale, timeZone }) → text; always offer the full date beside it (title, focus).
 * Errors: RangeError for malformed instants. Complexity: O(1), formatters are kept.
 * Source: CLDR relative times; DESIGN.md, Habits.
 *
 * @example formatRelative('2026-08-07T07:00:00Z', '2026-08-06T07:00:00Z', { locale: 'fa', timeZone: 'Asia/Tehran' })
 * // 'فردا ۱۰:۳۰'
 */
export function formatRelative(instant: Instant, now: Instant, { locale, timeZone }: FormatRelativeOptions): string {
  const distance = Date.parse(instant) - Date.parse(now);
  const today = localDateOf(now, timeZone);
  const days = Math.round((Date.parse(localDateOf(instant, timeZone)) - Date.parse(today)) / day);
  const words = relative(locale);
  const size = Math.abs(distance);
  if (size < 45_000) return words.format(0, 'second');
  // Rounding must not say "60 minutes" just below the hour, nor "0" just above the 45 seconds.
  if (size < hour) return words.format(Math.sign(distance) * Math.max(1, Math.floor(size / minute)), 'minute');
  if (days === 0 && distance < 0) return words.format(-Math.floor(size / hour), 'hour');
  if (Math.abs(days) <= 1) {
    return `${words.format(days, 'day')} ${formatDate(instant, { locale, timeZone, style: 'time' })}`;
  }
  if (Math.abs(days) < farInDays) return words.format(days, 'day');
  return formatDate(instant, { locale, timeZone, style: 'medium' });
}
