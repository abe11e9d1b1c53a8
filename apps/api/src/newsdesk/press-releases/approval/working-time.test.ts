import type { WorkCalendar } from '@ravabet/calendars';
import { describe, expect, test } from 'vitest';
import { dueAfter } from './working-time.ts';

const calendar: WorkCalendar = {
  timeZone: 'Asia/Tehran',
  weekends: [{ from: '2020-01-01', days: [5] }],
  holidays: [{ date: '2026-12-05', name: { fa: 'تعطیل', ar: '', en: 'Closed', zh: '' }, kind: 'local' }],
};
/** Tehran is three and a half hours ahead of UTC. */
const tehran = (local: string) => new Date(`${local}:00+03:30`);

describe('until when a step may wait', () => {
  test('working hours run between eight and four', () => {
    expect(dueAfter(tehran('2026-12-01T10:00'), { workingHours: 4 }, calendar)).toEqual(tehran('2026-12-01T14:00'));
    expect(dueAfter(tehran('2026-12-01T14:30'), { workingHours: 4 }, calendar)).toEqual(tehran('2026-12-02T10:30'));
  });

  test('what begins in the evening begins in the morning', () => {
    expect(dueAfter(tehran('2026-12-01T21:00'), { workingHours: 2 }, calendar)).toEqual(tehran('2026-12-02T10:00'));
    expect(dueAfter(tehran('2026-12-01T05:00'), { workingHours: 8 }, calendar)).toEqual(tehran('2026-12-01T16:00'));
  });

  test('weekends and holidays do not count: Thursday at three and four hours is Sunday at eleven', () => {
    expect(dueAfter(tehran('2026-12-03T15:00'), { workingHours: 4 }, calendar)).toEqual(tehran('2026-12-06T11:00'));
  });

  test('working days end with their last day', () => {
    const due = dueAfter(tehran('2026-12-03T15:00'), { workingDays: 2 }, calendar);
    expect(due).toEqual(new Date('2026-12-07T23:59:59+03:30'));
  });
});
