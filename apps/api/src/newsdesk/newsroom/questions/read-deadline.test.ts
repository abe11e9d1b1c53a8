import { expect, test } from 'vitest';
import { readDeadline } from './read-deadline.ts';

const now = '2026-11-28T08:00:00Z';
const read = (text: string) => readDeadline(text, now, 'Asia/Tehran');

test('a deadline is read as people write it, in both calendars and all digits', () => {
  const half = '2026-12-01T11:00:00.000Z';
  for (const text of [
    '۱۴۰۵/۹/۱۰ ساعت ۱۴:۳۰',
    '1405-09-10 14:30',
    '۱۰ آذر ۱۴۰۵، ۱۴:۳۰',
    '2026/12/1 14:30',
    '14:30 1 December 2026',
    'December 1, 2026 14:30',
    '١ ديسمبر ٢٠٢٦ ١٤:٣٠',
    '2026年12月1日 14:30',
    'تا ۱۰ آذر ساعت ۱۴:۳۰',
    '1/12/2026 14:30',
  ]) {
    expect([text, read(text)]).toEqual([text, half]);
  }
});

test('without a time it is the end of the day, and a month without a year is its next coming', () => {
  expect(read('1405/9/10')).toBe('2026-12-01T20:29:00.000Z');
  expect(read('۱۵ مهر')).toBe('2027-10-07T20:29:00.000Z');
  expect(read('1 jan')).toBe('2027-01-01T20:29:00.000Z');
});

test('what is no day is none, and a wrong one is not moved', () => {
  for (const text of ['', 'فردا', 'asap', '1405/7/31', '1405/13/1', '2026/2/30', '700/1/1', '12:30', '5 things'])
    expect([text, read(text)]).toEqual([text, null]);
});
