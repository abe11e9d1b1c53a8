import type { LocalizedName, PlainDate } from '../calendar-words.ts';

export const occasionCalendars = ['jalali', 'hijri', 'gregorian'] as const;
export type OccasionCalendar = (typeof occasionCalendars)[number];

/** What a day is about; `organization` is for days of one organisation. */
export const occasionKinds = [
  'national',
  'religious',
  'health',
  'professional',
  'cultural',
  'international',
  'organization',
] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/** `last` is the last day of the month; a weekday (ISO, 1 Monday … 7 Sunday) is the nth of the month, 5 being the last one. */
export type OccasionDay = number | 'last' | { nth: 1 | 2 | 3 | 4 | 5; weekday: number };

/** Which day of a year an occasion is, in the calendar it belongs to; with a year it is that year's day only. */
export interface OccasionRule {
  calendar: OccasionCalendar;
  /** 1…12 of its calendar: Farvardin, Muharram or January first */
  month: number;
  day: OccasionDay;
  /** of its calendar; without it, every year */
  year?: number | null;
}

/** A day on which an occasion falls. */
export interface Occurrence {
  date: PlainDate;
  /** the year of the occasion's own calendar: what tells one year's day from the next */
  year: number;
  /** it rests on a lunar month that is not announced yet */
  expected: boolean;
}

/** A day of the shipped calendar. */
export interface OfficialOccasion {
  /** stays the same for ever: what was decided about it hangs on it */
  key: string;
  rule: OccasionRule;
  names: LocalizedName;
  kind: OccasionKind;
  /** a day of rest by Iranian law */
  isHoliday: boolean;
  /** who keeps the day: Iran (its official calendar), UN, WHO and other world bodies */
  source: string;
}
