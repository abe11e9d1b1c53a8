import type { SupportService } from '@ravabet/contracts/protocol/support-requests';
import { expect, test } from 'vitest';
import { emptyDraft, faultsOf, requestOf } from './request-draft.ts';

const labels = { fa: 'چند نفر', ar: '', en: '', zh: '' };
const question = { id: 'q', kind: 'number' as const, labels, isRequired: true, options: [] };
const service: SupportService = {
  id: 's',
  names: labels,
  deliverables: labels,
  questions: [question],
  isAtTime: true,
  leadWorkingDays: 3,
  dailyCapacity: 1,
  position: 0,
  state: 'active',
  version: 1,
  allowedActions: [],
};
const when = { isLate: false, timeZone: 'Asia/Tehran', now: '2026-11-28T08:00:00.000Z' };
const full = {
  ...emptyDraft(),
  title: ' عکس ',
  unitId: 'u',
  day: '2026-12-05',
  from: '10:00',
  until: '11:30',
  answers: { q: '۱۲' },
};

test('a request is sent in the zone of the organisation, with numbers in any digits', () => {
  expect(faultsOf(full, service, when).size).toBe(0);
  expect(requestOf(full, service, when)).toMatchObject({
    title: 'عکس',
    startsAt: '2026-12-05T06:30:00.000Z',
    endsAt: '2026-12-05T08:00:00.000Z',
    answers: [{ questionId: 'q', value: 12 }],
  });
});

test('what is missing is found beside its field', () => {
  const faults = faultsOf({ ...emptyDraft(), day: '2026-12-05', from: '10:00' }, service, { ...when, isLate: true });
  expect([...faults]).toEqual([
    ['/title', 'required'],
    ['/unitId', 'unit'],
    ['/endsAt', 'times'],
    ['/lateReason', 'required'],
    ['/answers/q', 'required'],
  ]);
  expect(faultsOf({ ...full, answers: { q: 'دو' } }, service, when).get('/answers/q')).toBe('number');
  expect(faultsOf({ ...full, day: '2026-11-28', from: '09:00' }, service, when).get('/startsAt')).toBe('past');
});

test('a service by a day sends the day and no times', () => {
  const sent = requestOf(full, { ...service, isAtTime: false }, when);
  expect(sent.wantedOn).toBe('2026-12-05');
  expect(sent.startsAt).toBeUndefined();
});
