import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { stepPressQuestion } from './step-press-question.ts';

/** Ends it, saying why. */
export async function closePressQuestion(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  await stepPressQuestion(tx, bus, actor, ability, id, {
    verb: 'close',
    event: 'press-question.closed',
    version,
    set: { closedAt: new Date() },
    reason,
  });
}
