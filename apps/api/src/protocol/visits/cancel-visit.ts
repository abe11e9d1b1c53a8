import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { releaseVisit } from './release-visit.ts';
import { stepVisit } from './step-visit.ts';

/** It will not be: what it had booked is free again, and what was asked for it is withdrawn. */
export async function cancelVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'cancel');
  await stepVisit(tx, bus, actor, row, { verb: 'cancel', event: 'visit.cancelled', version, reason });
  await releaseVisit(tx, bus, actor, row.id, reason);
}
