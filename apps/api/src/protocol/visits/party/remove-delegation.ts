import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from './record-part.ts';

/** Takes out a delegation that has nobody in it any more. */
export async function removeDelegation(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const inIt = await tx.visitParticipant.count({
    where: { organizationId, visitId, delegationId: partId, removedAt: null },
  });
  if (inIt > 0) throw problem('visit-delegation-not-empty');
  await tx.visitParticipant.updateMany({
    where: { organizationId, visitId, delegationId: partId },
    data: { delegationId: null },
  });
  const { count } = await tx.delegation.deleteMany({ where: { organizationId, visitId, id: partId } });
  if (count === 0) throw problem('not-found');
  await recordPart(tx, bus, actor, visit, { event: 'visit.delegation-removed', before: { id: partId } });
}
