import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iranHolidaysOf } from '../iran-holidays-of.ts';
import { iranLunarMonths } from '../iran-lunar-months.ts';
import { isoWeekdayOf } from '../plain-date-steps.ts';
import { toJalali } from '../to-jalali.ts';
import { occasionKinds, occurrencesOf, officialOccasions, type OfficialOccasion } from './index.ts';

const byKey = (key: string): OfficialOccasion => {
  const found = officialOccasions.find((one) => one.key === key);
  if (!found) throw new Error(`no occasion ${key}`);
  return found;
};
const daysOf = (key: string, from: string, until: string) =>
  occurrencesOf(byKey(key).rule, from, until).map(({ date }) => date);

describe('the official calendar', () => {
  it('has several hundred days, each with a key of its own', () => {
    expect(officialOccasions.length).toBeGreaterThan(450);
    expect(new Set(officialOccasions.map(({ key }) => key)).size).toBe(officialOccasions.length);
    for (const { key } of officialOccasions) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('names every day in four languages, each in its own letters', () => {
    for (const { key, names, source } of officialOccasions) {
      expect(names.fa, key).toMatch(/[آ-ی]/);
      expect(names.fa, `${key}: Persian letters`).not.toMatch(/[يكة]/);
      expect(names.ar, key).toMatch(/[ا-ي]/);
      expect(names.ar, `${key}: Arabic letters`).not.toMatch(/[یکپچژگ۰-۹]/);
      expect(names.en, key).toMatch(/^[\p{Script=Latin}\p{P}\d ]+$/u);
      expect(names.zh, key).toMatch(/\p{Script=Han}/u);
      expect(source, key).not.toBe('');
    }
  });

  it('has only days that its calendars have, and all kinds but those of an organisation', () => {
    for (const { key, rule } of officialOccasions) {
      expect(rule.month, key).toBeGreaterThanOrEqual(1);
      expect(rule.month, key).toBeLessThanOrEqual(12);
      const found = occurrencesOf(rule, '2025-03-21', '2027-03-20');
      expect(found.length, key).toBeGreaterThanOrEqual(2);
    }
    const kinds = new Set(officialOccasions.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(occasionKinds.filter((kind) => kind !== 'organization').toSorted());
  });

  it('rests on the days on which the list of holidays rests', () => {
    const holidays = new Set([1404, 1405].flatMap((year) => iranHolidaysOf(year).map(({ date }) => date)));
    const occasions = new Set(
      officialOccasions
        .filter(({ isHoliday }) => isHoliday)
        .flatMap(({ rule }) => occurrencesOf(rule, '2025-03-21', '2027-03-20').map(({ date }) => date)),
    );
    expect([...occasions].toSorted()).toEqual([...holidays].toSorted());
  });
});

describe('known days', () => {
  it.each([
    ['nowruz', '2026-01-01', '2026-12-31', '2026-03-21'],
    ['ashura', '2025-03-21', '2026-03-20', '2025-07-06'],
    ['eid-fitr', '2025-03-21', '2026-03-20', '2025-03-31'],
    ['eid-ghadir', '2025-03-21', '2026-03-20', '2025-06-14'],
    ['nurses-day', '2025-03-21', '2026-03-20', '2025-10-27'],
    ['quds-day', '2025-03-21', '2025-12-31', '2025-03-28'],
    ['doctors-day', '2026-03-21', '2027-03-20', '2026-08-23'],
    ['journalists-day', '2026-03-21', '2027-03-20', '2026-08-08'],
    ['public-relations', '2026-03-21', '2027-03-20', '2026-05-17'],
    ['kidney-day', '2026-01-01', '2026-12-31', '2026-03-12'],
    ['rare-disease-day', '2028-01-01', '2028-12-31', '2028-02-29'],
    ['leprosy-day', '2026-01-01', '2026-12-31', '2026-01-25'],
    ['neighbours-day', '2026-03-01', '2026-03-31', '2026-03-17'],
  ])('%s between %s and %s is %s', (key, from, until, date) => {
    expect(daysOf(key, from, until)).toEqual([date]);
  });

  it('the end of a lunar month is expected while the next month is', () => {
    const [reza] = occurrencesOf(byKey('reza-martyrdom').rule, '2026-07-16', '2026-09-20');
    expect(reza).toEqual({ date: '2026-08-13', year: 1448, expected: true });
    const [past] = occurrencesOf(byKey('reza-martyrdom').rule, '2025-07-16', '2025-09-20');
    expect(past).toEqual({ date: '2025-08-24', year: 1447, expected: false });
  });

  it('a day follows the table it is given', () => {
    const moved = iranLunarMonths.map((month) =>
      month.year === 1448 && month.month === 1 ? { ...month, start: '2026-06-17', expected: false } : month,
    );
    const rule = byKey('ashura').rule;
    expect(occurrencesOf(rule, '2026-06-01', '2026-07-30')[0]).toEqual({
      date: '2026-06-25',
      year: 1448,
      expected: true,
    });
    expect(occurrencesOf(rule, '2026-06-01', '2026-07-30', moved)[0]).toEqual({
      date: '2026-06-26',
      year: 1448,
      expected: false,
    });
  });
});

describe('a rule', () => {
  it('of one year falls once, and the thirtieth of a short month nowhere', () => {
    const rule = { calendar: 'jalali', month: 12, day: 30 } as const;
    expect(occurrencesOf(rule, '2024-03-20', '2029-03-30').map(({ date }) => date)).toEqual(['2025-03-20']);
    expect(occurrencesOf({ ...rule, day: 1, year: 1405 }, '2020-01-01', '2030-01-01')).toEqual([
      { date: '2027-02-20', year: 1405, expected: false },
    ]);
  });

  it('stays inside the days that are asked for, in order, on the day it names', () => {
    const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...officialOccasions),
        day,
        fc.integer({ min: 0, max: 900 }),
        ({ rule }, at, days) => {
          const from = at.toISOString().slice(0, 10);
          const until = new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
          const dates = occurrencesOf(rule, from, until).map(({ date }) => date);
          expect(dates).toEqual(dates.toSorted());
          for (const date of dates) {
            expect(date >= from && date <= until).toBe(true);
            if (rule.calendar === 'jalali') expect(toJalali(date).month).toBe(rule.month);
            if (typeof rule.day === 'object') expect(isoWeekdayOf(date)).toBe(rule.day.weekday);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
