import { expect, test } from 'vitest';
import { dayIn } from './day-in.ts';

test('an address names a day only when there is such a day', () => {
  const day = (text: string) => dayIn(new URLSearchParams(text));
  expect(day('on=2027-03-21')).toBe('2027-03-21');
  for (const none of [
    '',
    'on=',
    'on=2027-02-31',
    'on=2027-13-01',
    'on=1405-1-1',
    'on=javascript:x',
    'due=2027-03-21',
  ]) {
    expect([none, day(none)]).toEqual([none, null]);
  }
  expect(dayIn(new URLSearchParams('due=2027-03-21'), 'due')).toBe('2027-03-21');
});
