import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** The topic a verb works on; one of another organisation is answered like an absent one. @throws not-found */
export async function loadTopic(tx: Tx, organizationId: string, id: string) {
  const topic = await tx.topic.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { slug: true, names: true },
  });
  if (!topic) throw problem('not-found');
  return topic;
}
