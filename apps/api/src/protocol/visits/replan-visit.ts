import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { stepVisit } from './step-visit.ts';

/** Something has changed: it is planned again. */
export async function replanVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'schedule');
  await stepVisit(tx, bus, actor, row, { verb: 'replan', event: 'visit.replanned', version, reason });
}
