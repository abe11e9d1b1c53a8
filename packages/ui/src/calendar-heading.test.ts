import { CalendarDate, PersianCalendar } from '@internationalized/date';
import { expect, it } from 'vitest';
import { calendarJumps } from './calendar-heading.tsx';

const chosen = (locale: string, date: CalendarDate) =>
  calendarJumps(locale, 'Asia/Tehran', date).map(
    ({ value, choices }) => choices.find((one) => one.value === value)?.text,
  );

it('a Persian page offers Jalali months and years, in its own digits', () => {
  const day = new CalendarDate(new PersianCalendar(), 1405, 12, 15);
  expect(chosen('fa-IR', day)).toEqual(['اسفند', '۱۴۰۵']);
  const [months, years] = calendarJumps('fa-IR', 'Asia/Tehran', day);
  expect(months?.choices.map((one) => one.text).slice(0, 3)).toEqual(['فروردین', 'اردیبهشت', 'خرداد']);
  expect(months?.choices).toHaveLength(12);
  expect(years?.choices.at(0)?.text).toBe('۱۳۹۳');
  expect(years?.choices.at(-1)?.text).toBe('۱۴۱۷');
});

it('the other languages name the months of their calendar', () => {
  const day = new CalendarDate(2026, 8, 6);
  expect(chosen('en-GB', day)).toEqual(['August', '2026']);
  expect(chosen('ar-u-nu-arab', day)[1]).toBe('٢٠٢٦');
});
