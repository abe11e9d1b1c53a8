import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { stepVisit } from './step-visit.ts';

/** The guests have been seen off; promises, costs and thanks remain. */
export async function completeVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version }: { version: number },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'complete');
  await stepVisit(tx, bus, actor, row, { verb: 'complete', event: 'visit.completed', version });
}
