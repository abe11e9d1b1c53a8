import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays } from './add-working-days.ts';
import { addWorkingDaysAround } from './add-working-days-around.ts';
import { fromJalali } from './from-jalali.ts';
import { iranHolidaysOf } from './iran-holidays-of.ts';
import { iranLunarMonths } from './iran-lunar-months.ts';
import { iranHolidays, iranThursdayFridayWeekend, iranWorkCalendar } from './iran-work-calendar.ts';
import { isWorkingDay } from './is-working-day.ts';
import { isoWeekdayOf, plusDays } from './plain-date-steps.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { workingDayBefore } from './working-day-before.ts';
import { workingDaysBetween } from './working-days-between.ts';

const someDay = fc.integer({ min: 0, max: 1000 }).map((days) => plusDays('2025-03-21', days));

describe('working days', () => {
  it('rest on Friday, and on Thursday only where the organisation says so', () => {
    expect(isWorkingDay('2026-08-06', iranWorkCalendar)).toBe(true);
    expect(isWorkingDay('2026-08-07', iranWorkCalendar)).toBe(false);
    expect(isWorkingDay('2026-08-06', { ...iranWorkCalendar, weekends: iranThursdayFridayWeekend })).toBe(false);
  });

  it('explain a deadline by the days that did not count', () => {
    // From 28 Esfand 1403 over Nowruz: 30 Esfand, the leap day, is a working day; 5 Farvardin is the second.
    const calendar: WorkCalendar = { ...iranWorkCalendar, holidays: [...iranHolidaysOf(1403), ...iranHolidays] };
    const { date, skipped } = addWorkingDays(fromJalali(1403, 12, 28), 2, calendar);
    expect(date).toBe(fromJalali(1404, 1, 5));
    expect(skipped.map(({ date: day, reason, name }) => [day, reason, name.fa])).toEqual([
      ['2025-03-19', 'holiday', 'ملی شدن صنعت نفت'],
      ['2025-03-21', 'holiday', 'عید نوروز'],
      ['2025-03-22', 'holiday', 'عید نوروز'],
      ['2025-03-23', 'holiday', 'عید نوروز'],
      ['2025-03-24', 'holiday', 'عید نوروز'],
    ]);
  });

  it('name the weekday of a weekend in each language', () => {
    expect(addWorkingDays('2026-08-06', 1, iranWorkCalendar)).toEqual({
      date: '2026-08-08',
      skipped: [
        { date: '2026-08-07', reason: 'weekend', name: { fa: 'جمعه', ar: 'الجمعة', en: 'Friday', zh: '星期五' } },
      ],
    });
  });

  it('use the weekend that was in force on the day', () => {
    const calendar: WorkCalendar = {
      timeZone: 'Asia/Tehran',
      weekends: [
        { from: '2026-08-08', days: [5, 6] },
        { from: '2020-01-01', days: [4, 5] },
      ],
      holidays: [],
    };
    expect(isWorkingDay('2026-08-06', calendar)).toBe(false);
    expect(isWorkingDay('2026-08-08', calendar)).toBe(false);
    expect(isWorkingDay('2026-08-13', calendar)).toBe(true);
    expect(isWorkingDay('2019-12-27', calendar)).toBe(true);
  });

  it('count back to the number that was added', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (start, n) => {
        const { date, skipped } = addWorkingDays(start, n, iranWorkCalendar);
        expect(workingDaysBetween(start, date, iranWorkCalendar)).toBe(n);
        expect(plusDays(start, n + skipped.length)).toBe(date);
        expect(workingDaysBetween(date, start, iranWorkCalendar)).toBe(0 - n);
        if (n > 0) expect(isWorkingDay(date, iranWorkCalendar)).toBe(true);
      }),
    );
  });

  it('never end earlier for a longer term or a later start', () => {
    fc.assert(
      fc.property(someDay, fc.nat(40), fc.nat(40), (start, n, more) => {
        const { date } = addWorkingDays(start, n, iranWorkCalendar);
        expect(addWorkingDays(start, n + more, iranWorkCalendar).date >= date).toBe(true);
        expect(addWorkingDays(plusDays(start, more), n, iranWorkCalendar).date >= date).toBe(true);
      }),
    );
  });

  it('stand still in a pause: its working days do not count, its free days keep their names', () => {
    const calendar: WorkCalendar = { ...iranWorkCalendar, holidays: [] };
    const pauses = [{ from: '2026-08-06', until: '2026-08-09' }];
    expect(addWorkingDaysAround('2026-08-05', 1, calendar, pauses)).toMatchObject({
      date: '2026-08-09',
      skipped: [{ date: '2026-08-07', reason: 'weekend' }],
      paused: ['2026-08-06', '2026-08-08'],
    });
  });

  it('never end earlier for a pause, and account for every day', () => {
    fc.assert(
      fc.property(someDay, fc.nat(40), fc.nat(60), fc.nat(30), (start, n, after, length) => {
        const pause = { from: plusDays(start, after), until: plusDays(start, after + length) };
        const { date, skipped, paused } = addWorkingDaysAround(start, n, iranWorkCalendar, [pause]);
        expect(date >= addWorkingDays(start, n, iranWorkCalendar).date).toBe(true);
        expect(plusDays(start, n + skipped.length + paused.length)).toBe(date);
        expect(paused.every((day) => pause.from <= day && day < pause.until)).toBe(true);
      }),
    );
  });

  it('are counted back as they are counted on', () => {
    expect(workingDayBefore('2026-08-08', 1, iranWorkCalendar)).toBe('2026-08-06');
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), (start, n) => {
        const before = workingDayBefore(start, n, iranWorkCalendar);
        expect(isWorkingDay(before, iranWorkCalendar)).toBe(true);
        if (isWorkingDay(start, iranWorkCalendar)) {
          expect(addWorkingDays(before, n, iranWorkCalendar).date).toBe(start);
        }
      }),
    );
  });

  it('refuse a term that is no number of days and a calendar without work', () => {
    expect(() => addWorkingDays('2026-08-06', -1, iranWorkCalendar)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-08-06', 1.5, iranWorkCalendar)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-02-31', 1, iranWorkCalendar)).toThrow(RangeError);
    const never = { ...iranWorkCalendar, weekends: [{ from: '1979-01-01', days: [1, 2, 3, 4, 5, 6, 7] }] };
    expect(() => addWorkingDays('2026-08-06', 1, never)).toThrow(RangeError);
  });

  it('know the weekday', () => {
    expect([isoWeekdayOf('2026-08-06'), isoWeekdayOf('1969-12-29'), isoWeekdayOf('1970-01-04')]).toEqual([4, 1, 7]);
  });
});

describe('the holidays of Iran', () => {
  const dateOf = (year: number, english: string) =>
    iranHolidaysOf(year)
      .filter(({ name }) => name.en === english)
      .map(({ date }) => date);

  it('stand on the announced days of 1404', () => {
    expect(dateOf(1404, 'Eid al-Fitr')).toEqual(['2025-03-31']);
    expect(dateOf(1404, 'Ashura')).toEqual([fromJalali(1404, 4, 15)]);
    expect(dateOf(1404, 'Arbaeen')).toEqual([fromJalali(1404, 5, 23)]);
    expect(dateOf(1404, 'Martyrdom of Imam Reza')).toEqual([fromJalali(1404, 6, 2)]);
    expect(iranHolidaysOf(1404).some(({ expected }) => expected)).toBe(false);
  });

  it('have ten fixed days a year, and mark what is not announced', () => {
    for (const year of [1404, 1405, 1406]) {
      const holidays = iranHolidaysOf(year);
      expect(holidays.filter(({ kind }) => kind === 'solar')).toHaveLength(10);
      expect(holidays.filter(({ kind }) => kind === 'lunar').length).toBeGreaterThanOrEqual(17);
      expect(holidays.every(({ source }) => source)).toBe(true);
    }
    expect(iranHolidaysOf(1406).every(({ kind, expected }) => kind === 'solar' || expected === true)).toBe(true);
  });

  it('move with an announced month', () => {
    const announced = iranLunarMonths.map((month) =>
      month.year === 1448 && month.month === 9 ? { ...month, start: '2027-02-09', expected: false } : month,
    );
    const ali = iranHolidaysOf(1405, announced).find(({ name }) => name.en === 'Martyrdom of Imam Ali');
    expect(ali).toMatchObject({ date: '2027-03-01', kind: 'lunar' });
    expect(ali?.expected).toBeUndefined();
  });

  it('rest on lunar months without gaps, of 29 or 30 days', () => {
    for (const [index, month] of iranLunarMonths.entries()) {
      const next = iranLunarMonths[index + 1];
      if (!next) continue;
      expect([plusDays(month.start, 29), plusDays(month.start, 30)]).toContain(next.start);
      expect(next.year * 12 + next.month).toBe(month.year * 12 + month.month + 1);
    }
  });
});
