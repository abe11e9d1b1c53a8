import type { LocalizedName, PlainDate } from './calendar-words.ts';
import { intlTagFor } from './intl-tag-for.ts';
import { isoWeekdayOf } from './plain-date-steps.ts';
import type { Holiday, SkippedDay, WorkCalendar } from './work-calendar.ts';

// Calendars are values that live long (one for each organisation), so each is indexed once.
const holidaysByDate = new WeakMap<readonly Holiday[], Map<PlainDate, Holiday>>();

function holidayOn(date: PlainDate, holidays: readonly Holiday[]): Holiday | undefined {
  let byDate = holidaysByDate.get(holidays);
  if (!byDate) {
    byDate = new Map();
    // Of two holidays on one day the first in the list gives the name.
    for (const holiday of holidays) if (!byDate.has(holiday.date)) byDate.set(holiday.date, holiday);
    holidaysByDate.set(holidays, byDate);
  }
  return byDate.get(date);
}

const weekdayNames = new Map<number, LocalizedName>();

function weekdayName(date: PlainDate, weekday: number): LocalizedName {
  let name = weekdayNames.get(weekday);
  if (!name) {
    const noon = new Date(`${date}T12:00:00Z`);
    const inTongue = (locale: 'fa' | 'ar' | 'en' | 'zh') =>
      new Intl.DateTimeFormat(intlTagFor(locale), { weekday: 'long', timeZone: 'UTC' }).format(noon);
    name = { fa: inTongue('fa'), ar: inTongue('ar'), en: inTongue('en'), zh: inTongue('zh') };
    weekdayNames.set(weekday, name);
  }
  return name;
}

/**
 * Why a day is free, or null when it is a working day.
 *
 * Definition: a holiday of the calendar explains first (it has the more telling name), then the weekend rule that was
 * in force on the day: the entry with the latest `from` not after it; before the first entry no weekday is free.
 * The list of holidays must not be changed in place once used: it is indexed by identity.
 *
 * Shape: (plain date, WorkCalendar) → SkippedDay | null. Errors: RangeError for a malformed date.
 * Complexity: O(weekend rules) after the first call for a calendar.
 * Source: PRODUCT.md, "weekend and holidays are dated data per organisation".
 */
export function dayOffReason(date: PlainDate, calendar: WorkCalendar): SkippedDay | null {
  const weekday = isoWeekdayOf(date);
  const holiday = holidayOn(date, calendar.holidays);
  if (holiday) {
    const skipped: SkippedDay = { date, reason: 'holiday', name: holiday.name };
    return holiday.expected ? { ...skipped, expected: true } : skipped;
  }
  let rule: WorkCalendar['weekends'][number] | undefined;
  for (const weekend of calendar.weekends) {
    if (weekend.from <= date && (!rule || weekend.from >= rule.from)) rule = weekend;
  }
  return rule?.days.includes(weekday) ? { date, reason: 'weekend', name: weekdayName(date, weekday) } : null;
}
