import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from './calendar-words.ts';
import { formatDate } from './format-date.ts';
import type { DateStyle } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { formatOfficeNumber } from './format-office-number.ts';
import { formatRelative } from './format-relative.ts';
import { parseOfficeNumber } from './parse-office-number.ts';

const timeZone = 'Asia/Tehran';
const at = '2026-08-06T07:00:00Z';
const locales: Locale[] = ['fa', 'ar', 'en', 'zh'];

describe('dates as they are written', () => {
  const fa = (style: DateStyle) => formatDate(at, { locale: 'fa', timeZone, style });

  it('in Persian put the year last and the weekday first', () => {
    expect(fa('short')).toBe('۱۴۰۵/۰۵/۱۵');
    expect(fa('medium')).toBe('۱۵ مرداد ۱۴۰۵');
    expect(fa('long')).toBe('۱۵ مرداد ۱۴۰۵');
    expect(fa('full')).toBe('پنجشنبه ۱۵ مرداد ۱۴۰۵');
    expect(fa('month')).toBe('مرداد ۱۴۰۵');
    expect(fa('time')).toBe('۱۰:۳۰');
    expect(fa('datetime')).toBe('۱۵ مرداد ۱۴۰۵، ۱۰:۳۰');
  });

  it('in the other languages follow their calendar and digits', () => {
    expect(formatDate(at, { locale: 'en', timeZone, style: 'long' })).toBe('6 August 2026');
    expect(formatDate(at, { locale: 'zh', timeZone, style: 'long' })).toBe('2026年8月6日');
    expect(formatDate(at, { locale: 'ar', timeZone, style: 'long' })).toBe('٦ أغسطس ٢٠٢٦');
    expect(formatDate(at, { locale: 'fa', timeZone, style: 'long', calendar: 'gregory' })).toBe('۶ اوت ۲۰۲۶');
    expect(formatDate(at, { locale: 'en', timeZone, style: 'long', calendar: 'persian' })).toContain('15 Mordad 1405');
  });

  it('of a plain date are the same in every zone', () => {
    for (const zone of ['Pacific/Honolulu', 'Asia/Tehran', 'Pacific/Kiritimati']) {
      expect(formatDate('2026-03-21', { locale: 'fa', timeZone: zone, style: 'long' })).toBe('۱ فروردین ۱۴۰۵');
    }
  });

  it('refuse what is no date', () => {
    expect(() => formatDate('tomorrow', { locale: 'fa', timeZone, style: 'long' })).toThrow(RangeError);
  });
});

describe('times as people say them', () => {
  const say = (instant: string, locale: Locale = 'fa') => formatRelative(instant, at, { locale, timeZone });

  it('in Persian', () => {
    expect(say('2026-08-06T06:59:30Z')).toBe('اکنون');
    expect(say('2026-08-06T06:40:00Z')).toBe('۲۰ دقیقه پیش');
    expect(say('2026-08-06T04:00:00Z')).toBe('۳ ساعت پیش');
    expect(say('2026-08-06T13:00:00Z')).toBe('امروز ۱۶:۳۰');
    expect(say('2026-08-07T07:00:00Z')).toBe('فردا ۱۰:۳۰');
    expect(say('2026-08-05T05:45:00Z')).toBe('دیروز ۰۹:۱۵');
    expect(say('2026-08-03T05:45:00Z')).toBe('۳ روز پیش');
    expect(say('2026-07-01T05:45:00Z')).toBe('۱۰ تیر ۱۴۰۵');
  });

  it('in English', () => {
    expect(say('2026-08-03T05:45:00Z', 'en')).toBe('3 days ago');
    expect(say('2026-08-07T07:00:00Z', 'en')).toBe('tomorrow 10:30');
  });

  it('take yesterday from the calendar of the zone, not from 24 hours', () => {
    const afterMidnight = '2026-08-05T22:00:00Z';
    expect(formatRelative('2026-08-05T19:45:00Z', afterMidnight, { locale: 'en', timeZone })).toBe('yesterday 23:15');
    expect(formatRelative('2026-08-05T19:45:00Z', afterMidnight, { locale: 'en', timeZone: 'UTC' })).toBe(
      '2 hours ago',
    );
  });
});

describe('numbers', () => {
  it('are written in the digits of the language', () => {
    expect(locales.map((locale) => formatNumber(12345.5, locale))).toEqual([
      '۱۲٬۳۴۵٫۵',
      '١٢٬٣٤٥٫٥',
      '12,345.5',
      '12,345.5',
    ]);
  });

  it('of the office read year, letter, number', () => {
    expect(formatOfficeNumber({ year: 1405, letter: 'خ', n: 12 }, 'fa')).toBe('۱۴۰۵/خ/۰۰۱۲');
    expect(formatOfficeNumber({ year: 1405, letter: 'خ', n: 12 }, 'en')).toBe('1405/خ/0012');
    expect(formatOfficeNumber({ year: 1405, letter: 'خ', n: 12345 }, 'fa')).toBe('۱۴۰۵/خ/۱۲۳۴۵');
    expect(() => formatOfficeNumber({ year: 1405, letter: 'خ', n: 0 }, 'fa')).toThrow(RangeError);
  });

  it('of the office are understood in any digits, and as they were written', () => {
    expect(parseOfficeNumber(' ١٤٠٥ / خ / ٠٠١٢ ')).toEqual({ year: 1405, letter: 'خ', n: 12 });
    expect(parseOfficeNumber('1405-ك-7')).toEqual({ year: 1405, letter: 'ک', n: 7 });
    for (const wrong of ['', '1405', '1405/12', '05/خ/12', '1405/خ/0', '1405/خ/12/3']) {
      expect(parseOfficeNumber(wrong)).toBeNull();
    }
    fc.assert(
      fc.property(
        fc.record({
          year: fc.integer({ min: 1300, max: 1499 }),
          letter: fc.constantFrom('خ', 'ب', 'اط', 'آ'),
          n: fc.integer({ min: 1, max: 999_999_999 }),
        }),
        fc.constantFrom(...locales),
        fc.boolean(),
        (number, locale, isolate) => {
          expect(parseOfficeNumber(formatOfficeNumber(number, locale, { isolate }))).toEqual(number);
        },
      ),
    );
  });
});
