import { expect, it } from 'vitest';
import { newId } from './new-id.ts';

it('makes ids of version 7 that rise strictly, also within a millisecond, when the clock goes back and when the counter is full', () => {
  const at = Date.now() + 60_000;
  const ids = [...Array.from({ length: 9_000 }, () => newId(at)), newId(at - 5_000), newId(at + 10)];
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  expect(Number.parseInt(ids[0]?.replaceAll('-', '').slice(0, 12) ?? '', 16)).toBe(at);
});

it('draws all 62 bits', () => {
  const tails = Array.from({ length: 4_000 }, () => newId().slice(19).replace('-', ''));
  for (let place = 0; place < 16; place++) {
    const seen = new Set(tails.map((tail) => tail[place]));
    expect(seen.size).toBe(place === 0 ? 4 : 16);
  }
});
