import { expect, test } from 'vitest';
import { lockToggled, moved, reset } from './moved-places.ts';

const place = (at: number, participantId: string | null) => ({
  place: at,
  participantId,
  x: 0,
  y: 0,
  facing: 90,
  meantFor: 'guest' as const,
  car: null,
  position: null,
  why: null,
  ahead: [],
  behind: [],
});
const table = { places: [place(1, 'a'), place(2, 'b'), place(3, null)], fixed: [] };

test('who is carried to a taken place changes with who sits there', () => {
  expect(moved(table, 1, 2)).toEqual([
    { place: 2, participantId: 'a', isLocked: false },
    { place: 1, participantId: 'b', isLocked: false },
  ]);
});

test('who is carried to an empty place leaves the own one to the rule', () => {
  expect(moved(table, 1, 3)).toEqual([{ place: 3, participantId: 'a', isLocked: false }]);
});

test('an empty place carries nobody, and a second move forgets the first', () => {
  expect(moved(table, 3, 1)).toEqual([]);
  const once = { ...table, places: [place(1, 'b'), place(2, 'a'), place(3, null)], fixed: moved(table, 1, 2) };
  expect(moved(once, 2, 3)).toEqual([
    { place: 1, participantId: 'b', isLocked: false },
    { place: 3, participantId: 'a', isLocked: false },
  ]);
});

test('what is locked stays when the rest goes back to the rule', () => {
  const both = { ...table, fixed: moved(table, 1, 2) };
  const locked = { ...both, fixed: lockToggled(both, 2) };
  expect(reset(locked)).toEqual([{ place: 2, participantId: 'a', isLocked: true }]);
  expect(reset({ ...locked, fixed: lockToggled(locked, 2) })).toEqual([]);
});
