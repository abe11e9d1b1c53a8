import { expect, test } from 'vitest';
import { copiedStart } from './copied-start.ts';

const timeZone = 'Asia/Tehran';
const now = '2026-11-29T08:00:00.000Z';

test('what was held is proposed for the same Jalali day of the year that comes, at the same hour', () => {
  // 15 Azar 1404 and 15 Azar 1405, 9:00 in Tehran
  expect(copiedStart('2025-12-06T05:30:00.000Z', { on: null, now, timeZone })).toBe('2026-12-06T05:30:00.000Z');
  // 1 Farvardin 1404: that of 1405 has passed as well
  expect(copiedStart('2025-03-21T05:30:00.000Z', { on: null, now, timeZone })).toBe('2027-03-21T05:30:00.000Z');
});

test('the thirtieth of Esfand of a leap year is the twenty-ninth of another', () => {
  expect(copiedStart('2025-03-20T05:30:00.000Z', { on: null, now, timeZone })).toBe('2027-03-20T05:30:00.000Z');
});

test('what is still to come keeps its time, and a day that was chosen is the day', () => {
  const coming = '2027-05-01T05:30:00.000Z';
  expect(copiedStart(coming, { on: null, now, timeZone })).toBe(coming);
  expect(copiedStart(coming, { on: '2027-06-10', now, timeZone })).toBe('2027-06-10T05:30:00.000Z');
});
