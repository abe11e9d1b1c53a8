import type { Tx } from '@ravabet/db';
import type { Publisher } from '../newsroom-reads.ts';
import { hashOfToken } from './subscriber-secrets.ts';

/** No more mail from now on, also none that waits; the address is forgotten within a day. Said twice it is said once. */
export async function unsubscribe(tx: Tx, { id: organizationId }: Publisher, token: string): Promise<boolean> {
  const where = { organizationId, manageHash: hashOfToken(token) };
  const found = await tx.newsroomSubscriber.findFirst({ where, select: { id: true } });
  if (!found) return false;
  await tx.newsroomSubscriber.updateMany({
    where: { ...where, state: { not: 'unsubscribed' } },
    data: { state: 'unsubscribed', unsubscribedAt: new Date() },
  });
  await tx.newsroomMail.deleteMany({ where: { organizationId, subscriberId: found.id, state: 'queued' } });
  return true;
}
