import type { CalendarItem } from '@ravabet/contracts/protocol/calendar';
import { expect, it } from 'vitest';
import { itemsByDay } from './items-by-day.ts';

const item = (key: string, more: Partial<CalendarItem>): CalendarItem => ({
  key,
  layer: 'bookings',
  kind: 'booking',
  on: '2026-11-28',
  until: null,
  at: null,
  endsAt: null,
  title: key,
  names: null,
  isDone: false,
  isExpected: false,
  subjectType: 'Booking',
  subjectId: '0193b5a0-0000-7000-8000-000000000000',
  ...more,
});
const all = { from: '2026-11-22', until: '2026-12-21', hidden: new Set<never>() };
const keysOn = (days: ReturnType<typeof itemsByDay>, day: string) => days.get(day)?.map(({ key }) => key) ?? [];

it('a day begins with its rest, then what has no hour, then by the clock', () => {
  const days = itemsByDay(
    [
      item('late', { at: '2026-11-28T12:00:00.000Z' }),
      item('early', { at: '2026-11-28T06:00:00.000Z' }),
      item('whole', {}),
      item('rest', { kind: 'rest', layer: 'occasions' }),
    ],
    all,
  );
  expect(keysOn(days, '2026-11-28')).toEqual(['rest', 'whole', 'early', 'late']);
});

it('what lasts several days stands on each that is shown, and on no other', () => {
  const days = itemsByDay(
    [item('long', { on: '2026-11-20', until: '2026-11-23' }), item('out', { on: '2026-12-20', until: '2027-01-03' })],
    all,
  );
  expect([...days.keys()]).toEqual(['2026-11-22', '2026-11-23', '2026-12-20', '2026-12-21']);
});

it('a layer that is off is on no day', () => {
  const days = itemsByDay([item('one', {})], { ...all, hidden: new Set(['bookings' as const]) });
  expect(days.size).toBe(0);
});
