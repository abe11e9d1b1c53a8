import { describe, expect, test } from 'vitest';
import { delayedItems } from './delayed-items.ts';
import { findClashes, type Line } from './find-clashes.ts';

const at = (clock: string): Date => new Date(`2026-12-08T${clock}:00Z`);
const line = (itemId: string, from: string, until: string, more: Partial<Line> = {}): Line => ({
  itemId,
  visitId: 'v',
  title: itemId,
  startsAt: at(from),
  endsAt: at(until),
  place: '',
  personIds: [],
  guestIds: [],
  resourceIds: [],
  ...more,
});
const said = (own: Line[], others: Line[] = []): string[] =>
  findClashes(own, others)
    .map(({ itemId, kind, ids, with: other }) => `${itemId} ${kind} ${ids.join('+')} ${other.itemId}`)
    .toSorted();

describe('lines clash', () => {
  test('when the same place, person, guest or thing is wanted at the same time, on both sides', () => {
    const first = line('a', '10:00', '11:00', { place: 'hall', personIds: ['p'], guestIds: ['g', 'h'] });
    const second = line('b', '10:30', '11:30', { place: 'hall', personIds: ['p', 'q'], guestIds: ['h'] });
    expect(said([first, second])).toEqual([
      'a guest h b',
      'a person p b',
      'a place  b',
      'b guest h a',
      'b person p a',
      'b place  a',
    ]);
  });

  test('not when one begins as the other ends, nor when no place is said', () => {
    expect(said([line('a', '10:00', '11:00', { place: 'x' }), line('b', '11:00', '12:00', { place: 'x' })])).toEqual(
      [],
    );
    expect(said([line('a', '10:00', '11:00'), line('b', '10:00', '11:00')])).toEqual([]);
  });

  test('also far apart in the list, and with what is elsewhere, which is not told about itself', () => {
    const long = line('a', '08:00', '18:00', { resourceIds: ['car'] });
    const between = [line('b', '09:00', '09:30'), line('c', '10:00', '10:30')];
    const late = line('d', '17:00', '17:30', { resourceIds: ['car'] });
    expect(said([long, ...between], [late])).toEqual(['a resource car d']);
    expect(said([late], [long, { ...long, itemId: null }])).toEqual(['d resource car a', 'd resource car null']);
  });
});

test('a delay moves the line and what begins no earlier on its day, in the zone of the house', () => {
  const item = (id: string, startsAt: string, endsAt: string) => ({
    id,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  });
  const items = [
    item('before', '2026-12-08T05:00Z', '2026-12-08T06:00Z'),
    item('from', '2026-12-08T06:00Z', '2026-12-08T07:00Z'),
    item('evening', '2026-12-08T20:00Z', '2026-12-08T20:20Z'),
    // Past midnight in Tehran.
    item('next day', '2026-12-08T21:00Z', '2026-12-08T21:30Z'),
  ];
  const moved = delayedItems(items, items[1] as (typeof items)[number], 15, 'Asia/Tehran');
  expect(moved.map((move) => [move.item.id, move.startsAt.toISOString()])).toEqual([
    ['from', '2026-12-08T06:15:00.000Z'],
    ['evening', '2026-12-08T20:15:00.000Z'],
  ]);
});
