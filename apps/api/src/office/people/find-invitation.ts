import type { Database } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';
import { hashOfInvitationToken } from './share/invitation-token.ts';

/** The invitation that a link opens. An unknown, used, revoked or late one is answered alike. @throws invitation-not-valid */
export async function findInvitation(identity: Database, token: string) {
  const tokenHash = hashOfInvitationToken(token);
  const invitation = await identity.invitation.findUnique({ where: { tokenHash } });
  const open = invitation && !invitation.acceptedAt && !invitation.revokedAt && invitation.expiresAt > new Date();
  if (!open) throw problem('invitation-not-valid');
  return invitation;
}
