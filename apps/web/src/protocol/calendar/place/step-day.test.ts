import { expect, it } from 'vitest';
import { stepDay } from './step-day.ts';

const weeks = [['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']];
const around = { weeks, previous: '2026-11-21', next: '2026-12-22' };

it('the arrow that points forward in reading leads to the next day, in both directions', () => {
  expect(stepDay('ArrowLeft', '2026-11-30', { ...around, isRightToLeft: true })).toBe('2026-12-01');
  expect(stepDay('ArrowRight', '2026-11-30', { ...around, isRightToLeft: true })).toBe('2026-11-29');
  expect(stepDay('ArrowRight', '2026-11-30', { ...around, isRightToLeft: false })).toBe('2026-12-01');
});

it('Home and End stay in the week, Page keys leave the period, other keys lead nowhere', () => {
  const to = (key: string) => stepDay(key, '2026-11-30', { ...around, isRightToLeft: false });
  expect(['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'x'].map(to)).toEqual([
    '2026-11-28',
    '2026-12-04',
    '2026-11-21',
    '2026-12-22',
    '2026-11-23',
    '2026-12-07',
    null,
  ]);
});
