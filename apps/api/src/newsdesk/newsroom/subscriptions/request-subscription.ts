import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import { newId } from '../../../platform/new-id.ts';
import type { Platform } from '../../../platform/platform.ts';
import { hashesOf } from './subscriber-secrets.ts';
import { mailSubscriber } from './subscription-mails.ts';
import type { SubscriptionWish } from './subscription-wish.ts';

/**
 * Somebody wants news at this address: a mail asks whether it was they. Who has subscribed already is told so by mail, where they can
 * change it; the page says the same to everybody.
 */
export async function requestSubscription(
  tx: Tx,
  { config, jobs }: Pick<Platform, 'config' | 'jobs'>,
  organizationId: string,
  { email, language, languages, topicIds }: SubscriptionWish & { email: string; language: Language },
): Promise<void> {
  // Two requests for one address at one moment: the second waits for the first and finds it.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${organizationId} ${email}`}, 0))::text`;
  const known = await tx.newsroomSubscriber.findUnique({
    where: { organizationId_email: { organizationId, email } },
    select: { id: true, state: true, secretRound: true },
  });
  if (known?.state === 'confirmed') {
    const data = { organizationId, subscriberId: known.id, secretRound: known.secretRound, kind: 'known' as const };
    return jobs.enqueue(tx, mailSubscriber, data);
  }
  const id = known?.id ?? newId();
  // A wish that waits keeps its round: the link of the first mail works as well as that of the second.
  const secretRound = known ? known.secretRound + (known.state === 'unsubscribed' ? 1 : 0) : 1;
  const wish = {
    language,
    languages,
    topicIds,
    secretRound,
    ...hashesOf(config.SECRET_KEY, { id, secretRound }),
    state: 'pending',
    requestedAt: new Date(),
    unsubscribedAt: null,
  };
  await tx.newsroomSubscriber.upsert({
    where: { organizationId_id: { organizationId, id } },
    create: { organizationId, id, email, ...wish },
    update: wish,
    select: { id: true },
  });
  await jobs.enqueue(tx, mailSubscriber, { organizationId, subscriberId: id, secretRound, kind: 'confirm' as const });
}
