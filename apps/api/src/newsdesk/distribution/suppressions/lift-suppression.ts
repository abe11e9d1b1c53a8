import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import { problem } from '../../../platform/problems.ts';

/** The address may be written to again, for a reason that stays on record. */
export async function liftSuppression(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  reason: string,
): Promise<{ id: string }> {
  must(ability, 'lift', 'Suppression');
  const { organizationId, personId } = actor;
  const row = await tx.suppression.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { liftedAt: true },
  });
  if (!row) throw problem('not-found');
  const { count } = await tx.suppression.updateMany({
    where: { organizationId, id, liftedAt: null },
    data: { liftedAt: new Date(), liftedById: personId, liftReason: reason },
  });
  if (count === 0) throw problem('suppression-lifted');
  await audit(tx, actor, { event: 'suppression.lifted', subjectType: 'Suppression', subjectId: id, reason });
  return { id };
}
