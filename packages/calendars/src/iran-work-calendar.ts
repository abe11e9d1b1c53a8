import { iranHolidaysOf } from './iran-holidays-of.ts';
import type { Holiday, WeekendRule, WorkCalendar } from './work-calendar.ts';

/**
 * Iran's official holidays of 1404, 1405 and 1406: the seed of an organisation's list, not a constant of the product.
 * Source: iranHolidaysOf. Lunar days of 1405 and 1406 are marked `expected`.
 */
export const iranHolidays: readonly Holiday[] = [1404, 1405, 1406].flatMap((year) => iranHolidaysOf(year));

/** Friday alone is the weekly rest by law. Source: Labour Code of Iran, art. 62. */
export const iranFridayWeekend: readonly WeekendRule[] = [{ from: '1979-01-01', days: [5] }];

/** Offices that rest on Thursday too: the choice of many ministries and universities; the organisation decides. */
export const iranThursdayFridayWeekend: readonly WeekendRule[] = [{ from: '1979-01-01', days: [4, 5] }];

/** A calendar to begin with: Tehran's zone, Friday, the official holidays. An organisation edits its copy. */
export const iranWorkCalendar: WorkCalendar = {
  timeZone: 'Asia/Tehran',
  weekends: iranFridayWeekend,
  holidays: iranHolidays,
};
