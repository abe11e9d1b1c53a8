import type { Invitation } from '@ravabet/contracts/office/people';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { invitationLasts, presentInvitation } from './invitation.presenter.ts';
import { sendInvitation } from './people.jobs.ts';
import { hashOfInvitationToken, invitationToken } from './share/invitation-token.ts';

/** A new link and a new mail; the old link ends. */
export async function resendInvitation(
  tx: Tx,
  { config, jobs }: Platform,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<Invitation> {
  must(ability, 'create', 'Invitation');
  const { organizationId } = actor;
  const row = await tx.invitation.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  const expiresAt = new Date(Date.now() + invitationLasts);
  const tokenHash = hashOfInvitationToken(invitationToken(config.SECRET_KEY, { id, expiresAt }));
  const renewed = await tx.invitation.updateMany({
    where: { organizationId, id, acceptedAt: null, revokedAt: null },
    data: { expiresAt, tokenHash },
  });
  if (renewed.count === 0) throw problem('invitation-not-valid');
  await audit(tx, actor, { event: 'person.invitation-resent', subjectType: 'Invitation', subjectId: id });
  await jobs.enqueue(tx, sendInvitation, { organizationId, invitationId: id, expiresAt: expiresAt.toISOString() });
  return presentInvitation({ ...row, expiresAt });
}
