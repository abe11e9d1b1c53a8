import type { DoorPerson, EventAttendance, TickAnswer } from '@ravabet/contracts/protocol/events';
import { describe, expect, test } from 'vitest';
import {
  afterPassage,
  countAt,
  findByBadge,
  isBadge,
  peopleNow,
  type UnsentTick,
  withAnswer,
} from './attendance-now.ts';

const hall = 'سالن ۱';
const at = (minute: number): string => new Date(Date.UTC(2026, 10, 28, 9, minute)).toISOString();
const person = (id: string, more: Partial<DoorPerson> = {}): DoorPerson => ({
  id,
  name: `میهمان ${id}`,
  affiliation: '',
  state: 'registered',
  code: `code${id}`,
  halls: [],
  ...more,
});
const tick = (id: string, by: UnsentTick['by'], minute: number, more: Partial<UnsentTick> = {}): UnsentTick => ({
  id,
  kind: 'in',
  hall,
  at: at(minute),
  by,
  ...more,
});
const here = (people: readonly DoorPerson[]) => countAt(people, hall);

describe('a door without a network', () => {
  test('counts people, not ticks: twice in is one, and out is out', () => {
    const people = [person('1'), person('2')];
    const twice = [tick('a', { registrationId: '1' }, 1), tick('b', { code: 'CODE-1' }, 2)];
    expect(here(peopleNow(people, twice))).toEqual({ came: 1, inside: 1 });
    const left = [...twice, tick('c', { registrationId: '1' }, 3, { kind: 'out' })];
    expect(here(peopleNow(people, left))).toEqual({ came: 1, inside: 0 });
    expect(here(peopleNow(people, []))).toEqual({ came: 0, inside: 0 });
  });

  test('what the server has taken already is not counted a second time', () => {
    const ticks = [tick('a', { registrationId: '1' }, 1), tick('w', { name: 'رهگذر' }, 2)];
    const once = peopleNow([person('1')], ticks);
    expect(here(once)).toEqual({ came: 2, inside: 2 });
    expect(peopleNow(once, ticks)).toEqual(once);
  });

  test('each hall has its own count, and somebody may stand in two', () => {
    const both = [
      tick('a', { registrationId: '1' }, 1),
      tick('b', { registrationId: '1' }, 2, { hall: 'سالن ۲' }),
      tick('c', { registrationId: '1' }, 3, { kind: 'out' }),
    ];
    const people = peopleNow([person('1')], both);
    expect(here(people)).toEqual({ came: 1, inside: 0 });
    expect(countAt(people, 'سالن ۲')).toEqual({ came: 1, inside: 1 });
  });

  test('a tick of before that is heard after does not bring somebody back', () => {
    const gone = afterPassage(afterPassage(person('1'), { kind: 'in', hall, at: at(5) }), {
      kind: 'out',
      hall,
      at: at(9),
    });
    const [late] = afterPassage(gone, { kind: 'in', hall, at: at(2) }).halls;
    expect(late).toEqual({ hall, kind: 'out', at: at(9), cameAt: at(2) });
  });

  test('who walked in can go out again before the server knows them', () => {
    const ticks = [
      tick('w', { name: 'رهگذر', affiliation: 'دانشگاه' }, 1),
      tick('x', { registrationId: 'w' }, 2, { kind: 'out' }),
    ];
    const people = peopleNow([], ticks);
    expect(people.map(({ name, affiliation }) => [name, affiliation])).toEqual([['رهگذر', 'دانشگاه']]);
    expect(here(people)).toEqual({ came: 1, inside: 0 });
  });

  test('a badge that is unknown here or has no seat is not counted before the server says so', () => {
    const people = [person('1', { state: 'waiting' }), person('2', { state: 'cancelled' })];
    const ticks = [
      tick('a', { code: 'nobody' }, 1),
      tick('b', { registrationId: '1' }, 2),
      tick('c', { code: 'code2' }, 3),
      tick('d', { registrationId: 'elsewhere' }, 4),
    ];
    expect(peopleNow(people, ticks)).toEqual(people);
  });

  test('the answer to a tick stands in the list, also of somebody whom this device did not know', () => {
    const list: EventAttendance = {
      now: at(0),
      titles: { fa: '', ar: '', en: '', zh: '' },
      halls: [hall],
      people: [person('1')],
    };
    const answer: TickAnswer = {
      id: 'a',
      kind: 'in',
      hall,
      at: at(1),
      registrationId: '1',
      name: 'میهمان 1',
      affiliation: '',
      alreadyAt: null,
      inside: 1,
    };
    const after = withAnswer(withAnswer(list, answer), { ...answer, id: 'b', registrationId: '9', name: 'تازه' });
    expect(after.people.map(({ name }) => name)).toEqual(['میهمان 1', 'تازه']);
    expect(here(after.people)).toEqual({ came: 2, inside: 2 });
    expect(withAnswer(after, answer)).toEqual(after);
  });
});

describe('badges', () => {
  test('a code in capitals, with spaces or hyphens is the same code', () => {
    const people = [person('1', { code: 'abcde23456' }), person('2', { code: '' })];
    expect(findByBadge(people, 'ABCDE-23456')?.id).toBe('1');
    expect(findByBadge(people, ' abcde 23456 ')?.id).toBe('1');
    expect(findByBadge(people, '')).toBe(null);
    expect(findByBadge(people, 'سارا')).toBe(null);
  });

  test('a name of ten letters and an address in a QR are no badges', () => {
    expect(isBadge('abcde23456')).toBe(true);
    expect(isBadge('Christophe')).toBe(false);
    expect(isBadge('https://example.ir/abcde23456')).toBe(false);
    expect(isBadge('abc')).toBe(false);
  });
});
