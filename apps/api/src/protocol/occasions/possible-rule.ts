import { occurrencesOf, type OccasionRule } from '@ravabet/calendars/occasions';
import type { LunarMonth } from '@ravabet/calendars';
import { problem } from '../../platform/problems.ts';

const longest = { jalali: 31, hijri: 30, gregorian: 31 } as const;

/** @throws occasion-date-impossible when no year of its calendar, or not the given one, has such a day */
export function mustBePossible(rule: OccasionRule, months: readonly LunarMonth[]): void {
  const beyond = typeof rule.day === 'number' && rule.day > longest[rule.calendar];
  // Lunar years outside the table have no dates at all; eight years hold a leap year of either solar calendar.
  const days = rule.year
    ? occurrencesOf(rule, '1850-01-01', '2400-01-01', months)
    : occurrencesOf(rule, '2019-01-01', '2028-03-01', months);
  if (beyond || days.length === 0) {
    throw problem('occasion-date-impossible', {
      errors: [{ pointer: '/rule/day', code: 'date', message: '/rule/day' }],
    });
  }
}
