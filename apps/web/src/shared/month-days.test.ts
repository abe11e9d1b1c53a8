import { expect, it } from 'vitest';
import { monthDays } from './month-days.ts';

it('a Persian month is Jalali and its weeks begin on Saturday', () => {
  const { first, last, weeks, previous, next } = monthDays('2026-11-28', 'fa');
  expect([first, last]).toEqual(['2026-11-22', '2026-12-21']);
  expect([previous, next]).toEqual(['2026-10-23', '2026-12-22']);
  expect(weeks[0]?.[0]).toBe('2026-11-21');
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

it('the month of Esfand ends with its leap day', () => {
  expect(monthDays('2025-03-10', 'fa').last).toBe('2025-03-20');
});

it('an English month is Gregorian and its weeks begin on Monday', () => {
  const { first, last, weeks, next } = monthDays('2027-02-14', 'en');
  expect([first, last, next]).toEqual(['2027-02-01', '2027-02-28', '2027-03-01']);
  expect(weeks).toHaveLength(4);
});
