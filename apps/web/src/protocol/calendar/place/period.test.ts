import { expect, it } from 'vitest';
import { dayNumber, isDay, periodOf } from './period.ts';

const row = { expected: false, source: '', isChanged: false, version: 0 };
const lunar = [
  { ...row, year: 1448, month: 6, start: '2026-11-11', days: 30 },
  { ...row, year: 1448, month: 7, start: '2026-12-11', days: 30 },
];

it('Nowruz begins a month in one calendar and stands within it in the other', () => {
  const jalali = periodOf('2027-03-21', 'month', 'jalali', 'fa', []);
  expect([jalali?.from, jalali?.until, jalali?.year, jalali?.month]).toEqual(['2027-03-21', '2027-04-20', 1406, 1]);
  expect(periodOf('2027-03-20', 'month', 'jalali', 'fa', [])?.until).toBe('2027-03-20');
  const gregorian = periodOf('2027-03-21', 'month', 'gregorian', 'en', []);
  expect([gregorian?.from, gregorian?.until]).toEqual(['2027-03-01', '2027-03-31']);
});

it('the next month keeps the day, or takes its last one', () => {
  expect(periodOf('2026-08-31', 'month', 'gregorian', 'en', [])?.next).toBe('2026-09-30');
  // the 30th of Bahman 1405: Esfand of that year has 29 days
  expect(periodOf('2027-02-19', 'month', 'jalali', 'fa', [])?.next).toBe('2027-03-20');
  expect(periodOf('2026-11-28', 'month', 'hijri', 'ar', lunar)?.next).toBe('2026-12-28');
});

it('a week is whole also where a month ends in it', () => {
  const week = periodOf('2026-12-01', 'week', 'gregorian', 'en', []);
  expect([week?.from, week?.until, week?.previous, week?.next]).toEqual([
    '2026-11-30',
    '2026-12-06',
    '2026-11-24',
    '2026-12-08',
  ]);
  expect(periodOf('2026-11-28', 'week', 'jalali', 'fa', [])?.weeks).toHaveLength(1);
});

it('a day has its number in each of the calendars, and a lunar one only where the table reaches', () => {
  expect(dayNumber('2026-12-12', 'jalali', lunar)).toBe(21);
  expect(dayNumber('2026-12-12', 'gregorian', lunar)).toBe(12);
  expect(dayNumber('2026-12-12', 'hijri', lunar)).toBe(2);
  expect(dayNumber('2026-01-12', 'hijri', lunar)).toBeNull();
});

it('what is no day in an address is not taken', () => {
  expect(['2026-11-28', '2026-13-01', '1-1-1', '0001-01-01', undefined].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
