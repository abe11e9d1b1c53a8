import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { stepEvent } from './step-event.ts';

/** What went well, and what the next one does better: read by who copies it next year. */
export async function evaluateEvent(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, evaluation }: { version: number; evaluation: string },
): Promise<void> {
  const set = { evaluation };
  await stepEvent(tx, bus, actor, ability, id, { verb: 'evaluate', event: 'event.evaluated', version, set });
}
