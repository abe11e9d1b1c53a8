import { createHash, createHmac } from 'node:crypto';

/**
 * The secret of a link follows from its id and the secret of the installation. So it stands nowhere: the table holds its hash, a mail that
 * is composed again after a crash holds the same link, and a copy of the database opens none.
 */
export const embargoToken = (secret: string, linkId: string): string =>
  createHmac('sha256', secret).update(`embargo link ${linkId}`).digest('base64url').slice(0, 32);

export const hashOfSecret = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Six digits that follow from the moment they were asked for; neither a job nor a row holds them. */
export function embargoCode(secret: string, linkId: string, sentAt: Date): string {
  const bytes = createHmac('sha256', secret).update(`embargo code ${linkId} ${sentAt.toISOString()}`).digest();
  return String(bytes.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}
