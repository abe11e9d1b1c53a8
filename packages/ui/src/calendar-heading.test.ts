import { expect, it } from 'vitest';
import { monthTitle } from './calendar-heading.tsx';

const day = new Date('2026-08-06T07:00:00Z');

it('names a Persian month as people write it: month, then year', () => {
  expect(monthTitle('fa-IR', 'persian', 'Asia/Tehran', day)).toBe('مرداد ۱۴۰۵');
});

it('leaves the order of the other languages to them', () => {
  expect(monthTitle('en-GB', 'gregory', 'Asia/Tehran', day)).toBe('August 2026');
  expect(monthTitle('zh-Hans', 'gregory', 'Asia/Tehran', day)).toBe('2026年8月');
});
