import { createHash, createHmac } from 'node:crypto';

export type SubscriberLink = 'confirm' | 'manage';

/**
 * The secret of a subscriber's link, derived from the installation's secret, the subscriber and the round; a new request after
 * unsubscribing begins a new round and voids the old links. Only hashes are stored, and the job that writes the mail derives it again.
 */
export const subscriberToken = (
  secret: string,
  link: SubscriberLink,
  { id, secretRound }: { id: string; secretRound: number },
): string => createHmac('sha256', secret).update(`newsroom ${link} ${id} ${secretRound}`).digest('base64url');

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const hashesOf = (secret: string, subscriber: { id: string; secretRound: number }) => ({
  confirmHash: hashOfToken(subscriberToken(secret, 'confirm', subscriber)),
  manageHash: hashOfToken(subscriberToken(secret, 'manage', subscriber)),
});
