import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import type { Publisher } from '../newsroom-reads.ts';
import { hashOfToken, type SubscriberLink } from './subscriber-secrets.ts';

export interface Subscription {
  id: string;
  email: string;
  state: 'pending' | 'confirmed' | 'unsubscribed';
  languages: Language[];
  topicIds: string[];
}

/** By the secret of a link; what was forgotten and what never was are alike. */
export async function findSubscription(
  tx: Tx,
  { id: organizationId }: Publisher,
  link: SubscriberLink,
  token: string,
): Promise<Subscription | null> {
  const hash = hashOfToken(token);
  const found = await tx.newsroomSubscriber.findFirst({
    where: { organizationId, ...(link === 'manage' ? { manageHash: hash } : { confirmHash: hash }) },
    select: { id: true, email: true, state: true, languages: true, topicIds: true },
  });
  return found as Subscription | null;
}
