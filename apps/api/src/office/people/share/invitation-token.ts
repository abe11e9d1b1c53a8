import { createHash, createHmac } from 'node:crypto';

/**
 * The secret of an invitation's link, derived from the installation's secret, the invitation and its deadline. Nothing that opens the
 * door is stored: the table holds only its hash, and the job that sends the mail derives it again. A new deadline makes a new link.
 */
export function invitationToken(secret: string, invitation: { id: string; expiresAt: Date }): string {
  const { id, expiresAt } = invitation;
  return createHmac('sha256', secret).update(`invitation ${id} ${expiresAt.getTime()}`).digest('base64url');
}

export const hashOfInvitationToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
