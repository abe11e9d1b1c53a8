import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { problem } from '../../platform/problems.ts';

/** Takes an invitation back; its link no longer works. */
export async function revokeInvitation(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<void> {
  must(ability, 'delete', 'Invitation');
  const { organizationId } = actor;
  const row = await tx.invitation.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { id: true },
  });
  if (!row) throw problem('not-found');
  const revoked = await tx.invitation.updateMany({
    where: { organizationId, id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (revoked.count === 0) throw problem('invitation-not-valid');
  await audit(tx, actor, { event: 'person.invitation-revoked', subjectType: 'Invitation', subjectId: id });
}
