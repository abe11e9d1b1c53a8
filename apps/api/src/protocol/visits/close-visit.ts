import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { stepVisit } from './step-visit.ts';

/** Nothing remains to be done. */
export async function closeVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version }: { version: number },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'close');
  await stepVisit(tx, bus, actor, row, { verb: 'close', event: 'visit.closed', version });
}
