import type { Invitation } from '@ravabet/contracts/office/people';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { presentInvitation } from './invitation.presenter.ts';

/** Invitations that nobody has taken up and nobody has revoked, newest first. */
export async function listInvitations(tx: Tx, actor: Actor, ability: Ability): Promise<{ items: Invitation[] }> {
  must(ability, 'read', 'Invitation');
  const { organizationId } = actor;
  const rows = await tx.invitation.findMany({
    where: { organizationId, acceptedAt: null, revokedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 500,
  });
  return { items: rows.map(presentInvitation) };
}
