import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJalali } from './from-jalali.ts';
import { instantOf } from './instant-of.ts';
import { isJalaliLeapYear } from './is-jalali-leap-year.ts';
import { jalaliMonthBoundaries } from './jalali-month-boundaries.ts';
import { jalaliYearBounds } from './jalali-year-bounds.ts';
import { jalaliYearOf } from './jalali-year-of.ts';
import { localDateOf } from './local-date-of.ts';
import { plusDays } from './plain-date-steps.ts';
import { startOfDayInstant } from './start-of-day-instant.ts';
import { toJalali } from './to-jalali.ts';

const tehran = 'Asia/Tehran';

describe('the Jalali calendar', () => {
  it('knows days that everybody remembers', () => {
    expect(toJalali('1979-02-11')).toEqual({ year: 1357, month: 11, day: 22 });
    expect(toJalali('2025-03-31')).toEqual({ year: 1404, month: 1, day: 11 });
    expect(toJalali('2026-08-06')).toEqual({ year: 1405, month: 5, day: 15 });
    expect(fromJalali(1405, 1, 1)).toBe('2026-03-21');
    expect(fromJalali(1403, 12, 30)).toBe('2025-03-20');
  });

  it('returns to the same day from every day of 1206–1498', () => {
    const first = fromJalali(1206, 1, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 107_000 }), (days) => {
        const date = plusDays(first, days);
        const { year, month, day } = toJalali(date);
        expect(fromJalali(year, month, day)).toBe(date);
      }),
      { numRuns: 2000 },
    );
  });

  it('begins every year of 1206–1498 on the day on which the platform begins it', () => {
    const platform = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    for (let year = 1206; year <= 1498; year += 1) {
      const parts = platform.formatToParts(new Date(`${fromJalali(year, 1, 1)}T12:00:00Z`));
      const part = (type: string) => parts.find((one) => one.type === type)?.value;
      expect([part('year'), part('month'), part('day')]).toEqual([String(year), '1', '1']);
    }
  });

  it('has a thirtieth of Esfand exactly in leap years', () => {
    const leapYears = [1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412];
    for (let year = 1375; year <= 1412; year += 1) expect(isJalaliLeapYear(year)).toBe(leapYears.includes(year));
  });

  it('refuses days that do not exist instead of moving them', () => {
    for (const [year, month, day] of [
      [1404, 12, 30],
      [1405, 7, 31],
      [1405, 13, 1],
      [1405, 0, 1],
      [1405, 1, 0],
      [1405, 1, 1.5],
    ] as const) {
      expect(() => fromJalali(year, month, day)).toThrow(RangeError);
    }
  });
});

describe('moments and days in a time zone', () => {
  it('changes the Jalali year at midnight in Tehran, not in Greenwich', () => {
    expect(jalaliYearOf('2026-03-20T20:29:59Z', tehran)).toBe(1404);
    expect(jalaliYearOf('2026-03-20T20:30:00Z', tehran)).toBe(1405);
    expect(jalaliYearBounds(1405, tehran)).toEqual({
      start: '2026-03-20T20:30:00.000Z',
      end: '2027-03-20T20:30:00.000Z',
    });
  });

  it('begins the day after the gap where the clocks skipped midnight', () => {
    // In 1401 (2022) clocks in Iran went from 00:00 to 01:00 on 2 Farvardin.
    expect(startOfDayInstant('2022-03-22', tehran)).toBe('2022-03-21T20:30:00.000Z');
    expect(localDateOf('2022-03-21T20:29:59Z', tehran)).toBe('2022-03-21');
    expect(localDateOf('2022-03-21T20:30:00Z', tehran)).toBe('2022-03-22');
  });

  it('reads a wall clock back from every moment without summer time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_680_000_000, max: 2_000_000_000 }), (seconds) => {
        const local = new Date((seconds + 12_600) * 1000).toISOString().slice(0, 19);
        expect(instantOf(local, tehran)).toBe(new Date(seconds * 1000).toISOString());
      }),
    );
  });

  it('cuts a year into its twelve months for counting', () => {
    const { start, end } = jalaliYearBounds(1405, tehran);
    const boundaries = jalaliMonthBoundaries(start, end, tehran);
    expect(boundaries).toHaveLength(13);
    expect(boundaries[0]).toBe(start);
    expect(boundaries[12]).toBe(end);
    expect(boundaries.map((at) => toJalali(localDateOf(at, tehran)).day)).toEqual(Array.from({ length: 13 }, () => 1));
    expect(jalaliMonthBoundaries('2026-08-06T07:00:00Z', '2026-08-06T07:00:01Z', tehran)).toEqual([
      startOfDayInstant(fromJalali(1405, 5, 1), tehran),
      startOfDayInstant(fromJalali(1405, 6, 1), tehran),
    ]);
    expect(() => jalaliMonthBoundaries(end, start, tehran)).toThrow(RangeError);
  });

  it('refuses what is no moment', () => {
    expect(() => localDateOf('yesterday', tehran)).toThrow(RangeError);
    expect(() => localDateOf('2026-08-06T07:00:00Z', 'Nowhere/City')).toThrow(RangeError);
  });
});
