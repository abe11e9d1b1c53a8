import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyExceptions } from './apply-exceptions.ts';
import { interpretersOf } from './interpreters-of.ts';
import { orderByPrecedence } from './order-by-precedence.ts';
import { welcomingLine } from './welcoming-line.ts';
import type { Participant, Rank, Role } from './words.ts';

const day = '2026-11-28';

const ranks: Rank[] = [
  { id: 'minister', key: 'minister', classNumber: 1, orderNumber: 1, validFrom: '2020-01-01', validUntil: null },
  { id: 'deputy', key: 'deputy', classNumber: 2, orderNumber: 1, validFrom: '2020-01-01', validUntil: null },
  { id: 'dean', key: 'dean', classNumber: 2, orderNumber: 2, validFrom: '2020-01-01', validUntil: '2026-06-30' },
  { id: 'dean-2', key: 'dean', classNumber: 1, orderNumber: 2, validFrom: '2026-07-01', validUntil: null },
];

function person(id: string, rankId: string | null = null, since = '2024-01-01T06:00:00.000Z'): Participant {
  return {
    id,
    side: 'guest',
    role: 'member',
    name: id,
    delegationId: null,
    isGuestOfHonour: false,
    isPrincipalHost: false,
    offices: rankId === null ? [] : [{ rankId, tookOfficeAt: since, tookOfficeOn: since.slice(0, 10), leftOn: null }],
    exception: null,
  };
}

const ids = (participants: Participant[], on = day): string[] =>
  orderByPrecedence(participants, ranks, on).guest.map(({ id }) => id);

describe('the order of precedence', () => {
  it('goes by class, then by order', () => {
    expect(ids([person('a', 'deputy'), person('b', 'minister')])).toEqual(['b', 'a']);
  });

  it('goes within a rank by the date and the time of taking office', () => {
    const early = person('z', 'minister', '2024-01-01T06:00:00.000Z');
    const late = person('a', 'minister', '2024-01-01T06:30:00.000Z');
    const order = orderByPrecedence([late, early], ranks, day).guest;
    expect(order.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['z', ['rank', 'took-office']],
      ['a', ['rank', 'took-office']],
    ]);
  });

  it('is another one on a day when another table of ranks is in force', () => {
    const people = [person('deputy', 'deputy'), person('dean', 'dean')];
    expect(ids(people, '2026-06-30')).toEqual(['deputy', 'dean']);
    expect(ids(people, '2026-07-01')).toEqual(['dean', 'deputy']);
  });

  it('forgets an office that was left and does not know one that begins later', () => {
    const left = person('left', 'minister');
    left.offices = [{ ...left.offices[0], leftOn: '2026-11-27' } as Participant['offices'][number]];
    const coming = person('coming', 'minister', '2026-11-29T06:00:00.000Z');
    expect(ids([left, coming, person('deputy', 'deputy')])[0]).toBe('deputy');
  });

  it('names equals as equal and keeps them by name', () => {
    const order = orderByPrecedence([person('b', 'deputy'), person('a', 'deputy')], ranks, day).guest;
    expect(order.map(({ id, reasons, equalWith }) => [id, reasons, equalWith])).toEqual([
      ['a', ['rank', 'equal'], ['b']],
      ['b', ['rank', 'equal'], ['a']],
    ]);
  });

  it('puts the guest of honour first and those without a rank last, as what they are', () => {
    const interpreter: Participant = { ...person('a'), role: 'interpreter' };
    const honoured: Participant = { ...person('h', 'deputy'), isGuestOfHonour: true };
    const order = orderByPrecedence([interpreter, person('b'), person('m', 'minister'), honoured], ranks, day).guest;
    expect(order.map(({ id, reasons }) => [id, reasons[0]])).toEqual([
      ['h', 'guest-of-honour'],
      ['m', 'rank'],
      ['b', 'no-rank'],
      ['a', 'serves'],
    ]);
  });

  it('tells who was moved and whom that passes', () => {
    const moved: Participant = { ...person('c', 'deputy'), exception: { place: 1, reason: 'chairs the board' } };
    const order = orderByPrecedence([person('a', 'minister'), moved], ranks, day).guest;
    expect(order).toMatchObject([
      { id: 'c', place: 1, rulePlace: 2, reasons: ['rank', 'exception'], passes: ['a'], passedBy: [] },
      { id: 'a', place: 2, rulePlace: 1, reasons: ['rank', 'made-room'], passes: [], passedBy: ['c'] },
    ]);
  });

  it('has interpreters behind whom they speak for, not in the line', () => {
    const host: Participant = { ...person('host'), side: 'host', isPrincipalHost: true };
    const people = [person('m', 'minister'), { ...person('i'), role: 'interpreter' as Role }, host];
    const order = orderByPrecedence(people, ranks, day);
    expect(welcomingLine(order, interpretersOf(order, people))).toEqual({
      receiving: ['host'],
      arriving: ['m'],
      behind: [{ id: 'i', principalId: 'm' }],
    });
  });
});

const aParticipant = fc.record({
  rankId: fc.constantFrom('minister', 'deputy', 'dean', null),
  since: fc.constantFrom('2023-05-05T06:00:00.000Z', '2024-01-01T06:00:00.000Z', '2025-09-09T06:00:00.000Z'),
  role: fc.constantFrom<Role>('head', 'member', 'interpreter', 'press'),
  place: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null, freq: 4 }),
  isGuestOfHonour: fc.boolean(),
});
const somebody = fc.array(aParticipant, { maxLength: 12 }).map((people) =>
  people.map(
    ({ rankId, since, role, place, isGuestOfHonour }, index): Participant => ({
      ...person(`p${index}`, rankId, since),
      role,
      isGuestOfHonour,
      exception: place === null ? null : { place, reason: 'by hand' },
    }),
  ),
);

describe('laws of the order', () => {
  it('everybody stands exactly once, whatever order they were named in', () => {
    fc.assert(
      fc.property(somebody, (people) => {
        const order = orderByPrecedence(people, ranks, day).guest;
        expect(order.map(({ place }) => place)).toEqual(people.map((_, index) => index + 1));
        expect(order.map(({ id }) => id).toSorted()).toEqual(people.map(({ id }) => id).toSorted());
        expect(orderByPrecedence(people.toReversed(), ranks, day).guest).toMatchObject(order.map(({ id }) => ({ id })));
      }),
    );
  });

  it('only an exception lets anybody pass, and people without one never pass each other', () => {
    fc.assert(
      fc.property(somebody, (people) => {
        const order = orderByPrecedence(people, ranks, day).guest;
        const moved = new Set(people.flatMap(({ id, exception }) => (exception ? [id] : [])));
        for (const one of order.filter(({ id }) => !moved.has(id))) {
          expect([...one.passes, ...one.passedBy].every((id) => moved.has(id))).toBe(true);
        }
        const plain = people.map((one) => ({ ...one, exception: null }));
        expect(orderByPrecedence(plain, ranks, day).guest.every(({ place, rulePlace }) => place === rulePlace)).toBe(
          true,
        );
      }),
    );
  });

  it('a line with exceptions is the same people, the moved one where it was put', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 9 }),
        fc.nat(),
        fc.nat(),
        (line, who, where) => {
          const id = line[who % line.length] as string;
          const place = (where % line.length) + 1;
          const moved = applyExceptions(line, new Map([[id, place]]));
          expect(moved[place - 1]).toBe(id);
          expect(moved.toSorted()).toEqual(line.toSorted());
        },
      ),
    );
  });
});
