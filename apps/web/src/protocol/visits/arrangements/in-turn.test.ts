import { expect, test } from 'vitest';
import type { Arrangement } from '@ravabet/contracts/protocol/visits';
import { inTurn } from './in-turn.ts';
import { moved, placeNow } from './moved-places.ts';

type Places = Pick<Arrangement, 'places' | 'fixed'>;
const place = (at: number, participantId: string | null): Arrangement['places'][number] => ({
  place: at,
  participantId,
  x: 0,
  y: 0,
  facing: 90,
  meantFor: 'guest',
  car: null,
  position: null,
  why: null,
  ahead: [],
  behind: [],
});

/** A table whose answers come when they are let through, and which refuses what was worked out from an older one. */
function aSlowTable(names: (string | null)[]) {
  let table: Places & { version: number } = {
    version: 1,
    places: names.map((name, at) => place(at + 1, name)),
    fixed: [],
  };
  const waiting: (() => void)[] = [];
  return {
    now: () => table,
    answer: () => waiting.shift()?.(),
    async change(version: number, fixed: Arrangement['fixed']): Promise<void> {
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (version !== table.version) throw new Error('stale-version');
      const places = table.places.map((one) => ({
        ...one,
        participantId: fixed.find((put) => put.place === one.place)?.participantId ?? one.participantId,
      }));
      table = { version: version + 1, places, fixed };
    },
  };
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('three moves clicked before the first is answered all count, each from where the one before left the table', async () => {
  const table = aSlowTable(['a', 'b', 'c', 'd']);
  const shown = table.now();
  const move = (from: number, to: number): Promise<void> =>
    inTurn('visit', () => {
      const now = table.now();
      return table.change(now.version, moved(now, placeNow(now, shown, from), to));
    });
  const all = [move(1, 2), move(2, 3), move(3, 4)];
  for (const _ of all) {
    await settle();
    table.answer();
  }
  expect(await Promise.allSettled(all)).toEqual(all.map(() => ({ status: 'fulfilled', value: undefined })));
  // Each whom the person saw at a place, a, b and c, sits where they were carried: at 2, 3 and 4.
  expect(table.now().places.map(({ participantId }) => participantId)).toEqual(['d', 'a', 'b', 'c']);
  expect(table.now().version).toBe(4);
});

test('one that is refused holds nobody up, and another visit does not wait', async () => {
  const done: string[] = [];
  let refuse: () => void = () => undefined;
  const refused = inTurn('one', async () => {
    await new Promise<void>((resolve) => {
      refuse = resolve;
    });
    throw new Error('refused');
  });
  const next = inTurn('one', async () => void done.push('next'));
  await inTurn('other', async () => void done.push('other'));
  expect(done).toEqual(['other']);
  refuse();
  await expect(refused).rejects.toThrow('refused');
  await next;
  expect(done).toEqual(['other', 'next']);
});
