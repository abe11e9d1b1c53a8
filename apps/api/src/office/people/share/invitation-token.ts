import { createHash, randomBytes } from 'node:crypto';

/** The secret of an invitation's link. Only its hash is stored: who reads the database cannot take up an invitation. */
export function newInvitationToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOfInvitationToken(token) };
}

export const hashOfInvitationToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
