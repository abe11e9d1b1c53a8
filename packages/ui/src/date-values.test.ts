import { CalendarDate, PersianCalendar } from '@internationalized/date';
import { expect, it } from 'vitest';
import { dateFromIso, isoFromDate, isoFromTime, momentFromIso, timeFromIso } from './date-values.ts';

it('gives the API a Gregorian date for a day chosen in the Persian calendar', () => {
  expect(isoFromDate(new CalendarDate(new PersianCalendar(), 1405, 5, 15))).toBe('2026-08-06');
});

it('knows the leap day of 1403', () => {
  expect(isoFromDate(new CalendarDate(new PersianCalendar(), 1403, 12, 30))).toBe('2025-03-20');
});

it('shows an instant in the time zone of the organization', () => {
  const moment = momentFromIso('2026-08-06T07:00:00.000Z', 'Asia/Tehran');
  expect([moment?.hour, moment?.minute]).toEqual([10, 30]);
  expect(moment?.toAbsoluteString()).toBe('2026-08-06T07:00:00.000Z');
});

it('writes times with two digits and takes nonsense for nothing', () => {
  expect(isoFromTime(timeFromIso('09:05'))).toBe('09:05');
  expect([dateFromIso('15/5/1405'), timeFromIso('later'), momentFromIso('soon', 'Asia/Tehran')]).toEqual([
    null,
    null,
    null,
  ]);
});
