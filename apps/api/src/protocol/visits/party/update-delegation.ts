import type { DelegationChange } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from './record-part.ts';

/** Calls a delegation otherwise, or puts it elsewhere in the order. */
export async function updateDelegation(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  input: DelegationChange,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const { count } = await tx.delegation.updateMany({ where: { organizationId, visitId, id: partId }, data: input });
  if (count === 0) throw problem('not-found');
  await recordPart(tx, bus, actor, visit, { event: 'visit.delegation-updated', after: { id: partId, ...input } });
}
