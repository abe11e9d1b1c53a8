import type { Tx } from '@ravabet/db';
import type { Publisher } from '../newsroom-reads.ts';
import { hashOfToken } from './subscriber-secrets.ts';
import type { SubscriptionWish } from './subscription-wish.ts';

/** Other topics or languages, chosen on the subscriber's own page. */
export async function changeSubscription(
  tx: Tx,
  { id: organizationId }: Publisher,
  token: string,
  { languages, topicIds }: SubscriptionWish,
): Promise<boolean> {
  const { count } = await tx.newsroomSubscriber.updateMany({
    where: { organizationId, manageHash: hashOfToken(token), state: 'confirmed' },
    data: { languages, topicIds },
  });
  return count === 1;
}
