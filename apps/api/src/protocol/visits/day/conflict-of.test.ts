import { expect, test } from 'vitest';
import { type ArrivingTick, conflictOf, type KeptTick } from './conflict-of.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 28, 8, minute));
const kept = (id: string, kind: string, minute: number, deviceId = 'theirs'): KeptTick => ({
  id,
  kind,
  itemId: 'line',
  participantId: null,
  deviceId,
  tickedAt: at(minute),
});
const arriving = (kind: ArrivingTick['kind'], minute: number, basedOnId: string | null = null): ArrivingTick => ({
  kind,
  deviceId: 'ours',
  tickedAt: at(minute),
  basedOnId,
});

test.each<[string, KeptTick[], ArrivingTick, string | null]>([
  [
    'the same within two minutes is one thing said twice',
    [kept('a', 'item-started', 0)],
    arriving('item-started', 2),
    null,
  ],
  ['the same much later is another time of it', [kept('a', 'item-started', 0)], arriving('item-started', 9), 'a'],
  ['an end after the start of another follows', [kept('a', 'item-started', 0)], arriving('item-ended', 30), null],
  ['an end before the start of another cannot be', [kept('a', 'item-started', 30)], arriving('item-ended', 0), 'a'],
  ['skipped and done contradict', [kept('a', 'item-ended', 0)], arriving('item-skipped', 5), 'a'],
  ['what was known contradicts nothing', [kept('a', 'item-ended', 0)], arriving('item-skipped', 5, 'a'), null],
  [
    'what the same device said before is known to it',
    [kept('a', 'item-ended', 0, 'ours')],
    arriving('item-skipped', 5),
    null,
  ],
  ['who left after another let them in, left', [kept('a', 'arrived', 0)], arriving('left', 60), null],
  ['who is let in twice, an hour apart, is two people', [kept('a', 'arrived', 0)], arriving('arrived', 60), 'a'],
])('%s', (_, before, tick, expected) => {
  expect(conflictOf(before, tick)?.id ?? null).toBe(expected);
});
