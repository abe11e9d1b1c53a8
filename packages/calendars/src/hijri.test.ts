import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLunarMonth } from './change-lunar-month.ts';
import { fromHijri, toHijri } from './hijri.ts';
import { iranLunarMonths, lunarMonthsSince } from './iran-lunar-months.ts';
import { plusDays } from './plain-date-steps.ts';

const all = lunarMonthsSince(0);

describe('the lunar months of Iran', () => {
  it('go without gaps from 1265 on, each of 29 or 30 days', () => {
    expect(all[0]).toMatchObject({ year: 1265, month: 1, start: '1848-11-28' });
    for (const [index, month] of all.entries()) {
      const next = all[index + 1];
      if (!next) continue;
      expect([29, 30], `${month.year}/${month.month}`).toContain(
        (Date.parse(next.start) - Date.parse(month.start)) / 86_400_000,
      );
      expect(next.year * 12 + next.month).toBe(month.year * 12 + month.month + 1);
    }
  });

  it.each([
    [1300, '1882-11-13'],
    [1320, '1902-04-10'],
    [1350, '1931-05-19'],
    [1375, '1955-08-20'],
    [1400, '1979-11-21'],
    [1420, '1999-04-18'],
    [1440, '2018-09-11'],
    [1446, '2024-07-07'],
    [1447, '2025-06-27'],
  ])('1 Muharram %i was %s', (year, date) => {
    expect(fromHijri(year, 1, 1, all)).toBe(date);
  });

  it('give Eid al-Fitr 1446 as it was announced, not as ICU calculates it', () => {
    expect(fromHijri(1446, 10, 1)).toBe('2025-03-31');
    expect(toHijri('2025-03-31')).toEqual({ year: 1446, month: 10, day: 1, expected: false });
    expect(toHijri('2025-03-30')).toMatchObject({ year: 1446, month: 9, day: 29 });
  });

  it('lead there and back, and nowhere outside the table', () => {
    const days = fc.integer({ min: 0, max: 65_000 }).map((n) => plusDays('1848-11-28', n));
    fc.assert(
      fc.property(days, (date) => {
        const lunar = toHijri(date, all);
        if (!lunar) return expect(date > '2028-03-20').toBe(true);
        expect(fromHijri(lunar.year, lunar.month, lunar.day, all)).toBe(date);
      }),
    );
    expect(toHijri('1848-11-27', all)).toBeNull();
    expect(toHijri('2100-01-01')).toBeNull();
    expect(fromHijri(1446, 9, 30)).toBeNull();
    expect(fromHijri(1200, 1, 1)).toBeNull();
    expect(fromHijri(1446, 1, 31)).toBeNull();
  });
});

describe('a month that is announced', () => {
  const announced = (month: number, start: string) =>
    changeLunarMonth(iranLunarMonths, { year: 1448, month, start, expected: false, source: 'council' });

  it('takes its place and lets the others be when the moon allows it', () => {
    const result = announced(7, '2026-12-11');
    expect(result?.changed).toEqual([
      { year: 1448, month: 7, start: '2026-12-11', expected: false, source: 'council' },
    ]);
  });

  it('moves the expected month after it when that month would have 31 days, and no other', () => {
    expect(announced(7, '2026-12-10')?.changed.map(({ month, start }) => [month, start])).toEqual([
      [7, '2026-12-10'],
      [8, '2027-01-09'],
    ]);
    expect(announced(9, '2027-02-09')?.changed).toHaveLength(1);
  });

  it('is refused when a month before it would have 28 or 31 days, or an announced one after it would move', () => {
    expect(announced(7, '2026-12-09')).toBeNull();
    expect(announced(7, '2026-12-12')).toBeNull();
    const fixed = iranLunarMonths.map((one) => ({ ...one, expected: false }));
    const change = { year: 1448, month: 7, start: '2026-12-10', expected: false, source: '' };
    expect(changeLunarMonth(fixed, change)).toBeNull();
    expect(changeLunarMonth(fixed, { ...change, month: 9, start: '2027-02-09' })?.changed).toHaveLength(1);
    expect(changeLunarMonth(fixed, { ...change, year: 1300 })).toBeNull();
  });
});
