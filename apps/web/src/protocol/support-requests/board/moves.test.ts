import { expect, test } from 'vitest';
import { movesOf } from './moves.ts';

test('a card goes where the server offers a step, and says why where it may not', () => {
  const allowedActions = [{ verb: 'triage' }, { verb: 'accept', disabledReason: 'support-late-not-allowed' }];
  expect(movesOf({ state: 'submitted', allowedActions })).toEqual([
    { to: 'triaged', verb: 'triage' },
    { to: 'accepted', verb: 'accept', disabledReason: 'support-late-not-allowed' },
  ]);
});

test('from delivered the way to work again is sending back', () => {
  const allowedActions = [{ verb: 'sendBack' }, { verb: 'confirm' }];
  expect(movesOf({ state: 'delivered', allowedActions })).toEqual([{ to: 'in-progress', verb: 'sendBack' }]);
});
