import type { LocalizedName, PlainDate } from './calendar-words.ts';

/** A day on which the office rests, with the name that explains it. */
export interface Holiday {
  date: PlainDate;
  name: LocalizedName;
  /** solar: fixed in the Jalali year; lunar: follows the moon; local: of the organisation or announced once. */
  kind: 'solar' | 'lunar' | 'local';
  /** The date is calculated and may move by a day until it is announced. */
  expected?: boolean;
  /** Where the date comes from. */
  source?: string;
}

/** Which weekdays are free from a date on, until the next entry. ISO weekdays: 1 Monday … 5 Friday … 7 Sunday. */
export interface WeekendRule {
  from: PlainDate;
  days: readonly number[];
}

/** When an organisation works: dated data, so that an old deadline is still explained by the rules of its time. */
export interface WorkCalendar {
  timeZone: string;
  weekends: readonly WeekendRule[];
  holidays: readonly Holiday[];
}

/** A day that did not count, and why. */
export interface SkippedDay {
  date: PlainDate;
  reason: 'weekend' | 'holiday';
  name: LocalizedName;
  /** The holiday's date was not announced yet. */
  expected?: boolean;
}

/** Days on which work stood still: from a day on, until the day on which it went on. */
export interface Pause {
  from: PlainDate;
  until: PlainDate;
}
