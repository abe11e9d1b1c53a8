import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { stepVisit } from './step-visit.ts';

/** A yes, by somebody other than who opened the file. */
export async function approveVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version }: { version: number },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'approve');
  await stepVisit(tx, bus, actor, row, {
    verb: 'approve',
    event: 'visit.approved',
    version,
    set: { decidedById: actor.personId, decidedAt: new Date() },
    reason: '',
  });
}
