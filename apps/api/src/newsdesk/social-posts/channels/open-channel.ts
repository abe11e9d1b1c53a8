import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** A channel that is in use. @throws not-found | channel-archived */
export async function openChannel(tx: Tx, organizationId: string, id: string) {
  const channel = await tx.channel.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!channel) throw problem('not-found');
  if (channel.archivedAt) throw problem('channel-archived');
  return channel;
}
