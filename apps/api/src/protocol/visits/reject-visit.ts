import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { releaseVisit } from './release-visit.ts';
import { stepVisit } from './step-visit.ts';

/** A no, with its reason. */
export async function rejectVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'approve');
  await stepVisit(tx, bus, actor, row, {
    verb: 'reject',
    event: 'visit.rejected',
    version,
    reason,
    set: { decidedById: actor.personId, decidedAt: new Date() },
  });
  await releaseVisit(tx, bus, actor, id, reason);
}
