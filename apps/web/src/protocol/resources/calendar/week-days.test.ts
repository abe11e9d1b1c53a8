import { expect, it } from 'vitest';
import { dayAndMonth, dayOfMonth, weekDays, weekdayName } from './week-days.ts';

it('a week begins on Saturday in Persian and Arabic, on Monday in English and Chinese', () => {
  // 2 December 2026 is a Wednesday.
  expect(weekDays('2026-12-02', 'fa')).toEqual(weekDays('2026-12-02', 'ar'));
  expect(weekDays('2026-12-02', 'fa')[0]).toBe('2026-11-28');
  expect(weekDays('2026-12-02', 'en')[0]).toBe('2026-11-30');
  expect(weekDays('2026-11-28', 'fa')[0]).toBe('2026-11-28');
  expect(weekDays('2026-11-28', 'zh')).toHaveLength(7);
  expect(weekDays('2026-11-29', 'zh')[6]).toBe('2026-11-29');
});

it('days are Jalali in Persian and Gregorian elsewhere', () => {
  expect([dayOfMonth('2026-11-28', 'fa'), dayOfMonth('2026-11-28', 'en')]).toEqual([7, 28]);
  expect(dayAndMonth('2026-11-28', 'fa')).toBe('۷ آذر');
  expect(dayAndMonth('2026-11-28', 'ar')).toContain('نوفمبر');
  expect([weekdayName('2026-11-28', 'fa'), weekdayName('2026-11-28', 'en')]).toEqual(['شنبه', 'Saturday']);
});
