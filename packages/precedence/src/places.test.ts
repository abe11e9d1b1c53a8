import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCars } from './assign-cars.ts';
import { assignSeats } from './assign-seats.ts';
import { flagOrder } from './flag-order.ts';
import type { HostFlag } from './flag-order.ts';
import { seatsOf } from './seats-of.ts';
import { tableOutline } from './table-outline.ts';
import type { FixedPlace, Sitter, TableShape } from './words.ts';

const shapes: TableShape[] = ['rectangular', 'u', 'round', 'head'];
const aShape = fc.constantFrom(...shapes);

function party(hosts: number, guests: number): Sitter[] {
  return [
    ...Array.from({ length: hosts }, (_, index): Sitter => ({ id: `h${index + 1}`, side: 'host' })),
    ...Array.from({ length: guests }, (_, index): Sitter => ({ id: `g${index + 1}`, side: 'guest' })),
  ];
}

const someFixed = fc.array(
  fc.record({
    place: fc.integer({ min: 1, max: 14 }),
    participantId: fc.constantFrom('g1', 'g2', 'g3', 'g4', 'h1', 'h2', 'nobody'),
    isLocked: fc.boolean(),
  }),
  { maxLength: 4 },
);

/** The unit vector of the right hand of somebody who looks there, y down. */
function rightOf(facing: number): { x: number; y: number } {
  const angle = (facing * Math.PI) / 180;
  return { x: -Math.sin(angle), y: Math.cos(angle) };
}

describe('chairs', () => {
  it('no two stand on one spot, and the places are counted through', () => {
    fc.assert(
      fc.property(aShape, fc.integer({ min: 0, max: 40 }), (shape, n) => {
        const seats = seatsOf(shape, n);
        expect(seats.map(({ place }) => place)).toEqual(Array.from({ length: n }, (_, index) => index + 1));
        for (const [index, one] of seats.entries()) {
          for (const other of seats.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.75);
          }
        }
      }),
    );
  });

  it('the place of honour is at the real right hand of the host', () => {
    for (const shape of ['u', 'round', 'head'] as const) {
      for (let n = 3; n <= 24; n += 1) {
        const [host, honour, second] = seatsOf(shape, n);
        if (!host || !honour || !second) throw new Error('too small');
        const right = rightOf(host.facing);
        expect((honour.x - host.x) * right.x + (honour.y - host.y) * right.y).toBeGreaterThan(0);
        // A table of a U with three chairs in all has its second chair round the corner.
        expect((second.x - host.x) * right.x + (second.y - host.y) * right.y).toBeLessThan(0);
      }
    }
  });

  it('at official talks the principals look at each other, and the second sits at the right hand', () => {
    for (let n = 4; n <= 24; n += 1) {
      const [host, guest, , second] = seatsOf('rectangular', n);
      if (!host || !guest || !second) throw new Error('too small');
      expect(host.x).toBe(guest.x);
      expect([host.facing, guest.facing]).toEqual([270, 90]);
      expect(second.x).toBe(guest.x - 1);
    }
  });

  it('stand around the boards of their table, on none of them', () => {
    for (const shape of shapes) {
      for (let n = 1; n <= 30; n += 1) {
        for (const { x, y, width, height, isRound } of tableOutline(shape, n)) {
          for (const seat of seatsOf(shape, n)) {
            const inSquare = seat.x > x && seat.x < x + width && seat.y > y && seat.y < y + height;
            const fromMiddle = Math.hypot(seat.x - x - width / 2, seat.y - y - height / 2);
            expect(isRound ? fromMiddle < width / 2 : inSquare, `${shape} ${n}`).toBe(false);
          }
        }
      }
    }
  });

  it('are refused in a number that no table has', () => {
    expect(() => seatsOf('round', -1)).toThrow(RangeError);
    expect(() => seatsOf('round', 2.5)).toThrow(RangeError);
  });
});

describe('seating', () => {
  it('alternates guests and hosts outwards from the host', () => {
    const { seats } = assignSeats(party(3, 4), 'head', 7, []);
    const line = seats.toSorted((one, other) => one.x - other.x).map(({ participantId }) => participantId);
    // From the sitters' right to their left: the picture's left to right.
    expect(line).toEqual(['g3', 'h2', 'g1', 'h1', 'g2', 'h3', 'g4']);
  });

  it('lets one side have all chairs when it is alone', () => {
    expect(assignSeats(party(0, 3), 'round', 3, []).seats.map(({ participantId }) => participantId)).toEqual([
      'g1',
      'g2',
      'g3',
    ]);
  });

  it('has the interpreter behind the principal, and names who has no chair', () => {
    const sitters: Sitter[] = [...party(1, 3), { id: 'i', side: 'guest', besideId: 'g1' }];
    const plan = assignSeats(sitters, 'rectangular', 3, []);
    expect(plan.behind).toEqual([{ participantId: 'i', principalId: 'g1', x: 1, y: -1, facing: 90 }]);
    expect(plan.left).toEqual(['g3']);
  });

  it('tells who was put in front of whom by hand', () => {
    const place = seatsOf('head', 5)[1]?.place as number;
    const plan = assignSeats(party(2, 3), 'head', 5, [{ place, participantId: 'g3', isLocked: true }]);
    expect(plan.seats.find(({ participantId }) => participantId === 'g3')).toMatchObject({
      why: 'locked',
      ahead: ['g1', 'g2'],
      behind: [],
    });
  });

  it('seats everybody once, whatever is fixed, and out of order only by hand', () => {
    fc.assert(
      fc.property(aShape, fc.nat(14), fc.nat(5), fc.nat(8), someFixed, (shape, n, hosts, guests, fixed) => {
        const sitters = party(hosts, guests);
        const plan = assignSeats(sitters, shape, n, fixed);
        const seated = plan.seats.flatMap(({ participantId }) => participantId ?? []);
        expect([...seated, ...plan.left].toSorted()).toEqual(sitters.map(({ id }) => id).toSorted());
        expect(plan.left.length === 0 || seated.length === n).toBe(true);
        const byHand = new Set<string>(fixed.map(({ participantId }) => participantId));
        for (const one of plan.seats) {
          if (one.participantId && !byHand.has(one.participantId)) expect([...one.ahead, ...one.behind]).toEqual([]);
        }
      }),
    );
  });

  it('without anything by hand the higher of a side has the chair nearer to honour', () => {
    fc.assert(
      fc.property(aShape, fc.nat(5), fc.nat(8), (shape, hosts, guests) => {
        const everybody = party(hosts, guests).map(({ id }) => id);
        const plan = assignSeats(party(hosts, guests), shape, hosts + guests, []);
        const moved = plan.seats.map(
          ({ place, participantId }): FixedPlace => ({
            place,
            participantId: participantId as string,
            isLocked: false,
          }),
        );
        // Put by hand where the rule puts them: nobody is out of order.
        const again = assignSeats(party(hosts, guests), shape, hosts + guests, moved);
        expect(again.seats.flatMap(({ ahead, behind }) => [...ahead, ...behind])).toEqual([]);
        expect(plan.seats.map(({ participantId }) => participantId).toSorted()).toEqual(everybody.toSorted());
      }),
    );
  });
});

describe('cars', () => {
  it('the guest of honour rides rear right, the host at the left, the interpreter with them', () => {
    const sitters: Sitter[] = [...party(2, 3), { id: 'i', side: 'guest', besideId: 'g1' }];
    const { seats, left } = assignCars(sitters, [4, 4], []);
    expect(seats.map(({ car, position, participantId }) => [car, position, participantId])).toEqual([
      [1, 'rear-right', 'g1'],
      [1, 'rear-left', 'h1'],
      [1, 'front', 'i'],
      [1, 'rear-middle', null],
      [2, 'rear-right', 'g2'],
      [2, 'rear-left', 'g3'],
      [2, 'front', 'h2'],
      [2, 'rear-middle', null],
    ]);
    expect(left).toEqual([]);
  });

  it('everybody rides once or is named as left, and somebody moved is told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }), someFixed, (cars, fixed) => {
        const sitters: Sitter[] = [...party(3, 5), { id: 'i', side: 'guest', besideId: 'g2' }];
        const { seats, left } = assignCars(sitters, cars, fixed);
        const riding = seats.flatMap(({ participantId }) => participantId ?? []);
        expect([...riding, ...left].toSorted()).toEqual(sitters.map(({ id }) => id).toSorted());
        expect(left.length === 0 || riding.length === seats.length).toBe(true);
      }),
    );
    const swapped = assignCars(party(1, 3), [3, 3], [{ place: 1, participantId: 'g3', isLocked: false }]);
    expect(swapped.seats[0]).toMatchObject({ participantId: 'g3', why: 'moved', ahead: ['g1', 'g2'] });
  });
});

describe('flags', () => {
  it('stand with the host where the convention has it', () => {
    const shown = (host: HostFlag): string[] =>
      flagOrder(['IQ', 'TR', 'IR', 'IQ', 'CN'], 'IR', host)
        .toSorted((one, other) => one.x - other.x)
        .map(({ country }) => country);
    expect(shown('first')).toEqual(['IR', 'IQ', 'TR', 'CN']);
    expect(shown('last')).toEqual(['IQ', 'TR', 'CN', 'IR']);
    expect(shown('centre')).toEqual(['CN', 'IQ', 'IR', 'TR']);
  });
});
