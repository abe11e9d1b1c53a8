import { expect, it } from 'vitest';
import { calendarMonth } from './calendar-month.ts';

const row = { expected: false, source: '', isChanged: false, version: 0 };
const lunar = [
  { ...row, year: 1448, month: 6, start: '2026-11-11', days: 30 },
  { ...row, year: 1448, month: 7, start: '2026-12-11', days: 30 },
];

it('the same day is in a month of each calendar', () => {
  const spans = (['jalali', 'gregorian', 'hijri'] as const).map((calendar) => {
    const month = calendarMonth('2026-12-12', calendar, 'fa', lunar);
    return [month?.year, month?.month, month?.first, month?.last, month?.dayOf('2026-12-12')];
  });
  expect(spans).toEqual([
    [1405, 9, '2026-11-22', '2026-12-21', 21],
    [2026, 12, '2026-12-01', '2026-12-31', 12],
    [1448, 7, '2026-12-11', '2027-01-09', 2],
  ]);
});

it('weeks are whole and begin on Saturday in Persian, on Monday in English', () => {
  expect(calendarMonth('2026-12-12', 'jalali', 'fa', [])?.weeks[0]?.[0]).toBe('2026-11-21');
  const english = calendarMonth('2027-02-14', 'gregorian', 'en', []);
  expect(english?.weeks.map(({ length }) => length)).toEqual([7, 7, 7, 7]);
  expect([english?.previous, english?.next]).toEqual(['2027-01-31', '2027-03-01']);
});

it('a day whose lunar month is not in the table has none', () => {
  expect(calendarMonth('2027-03-01', 'hijri', 'fa', lunar)).toBeNull();
  expect(calendarMonth('2026-01-01', 'hijri', 'fa', lunar)).toBeNull();
});
