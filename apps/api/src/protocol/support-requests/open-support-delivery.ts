import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { openContent } from '../../office/files/share/open-content.ts';
import type { Sendable } from '../../office/files/share/send-content.ts';
import { problem } from '../../platform/problems.ts';
import { loadSupportRequest } from './load-support-request.ts';

/** A file that was handed over, for whoever may read the request: who asked has no other right to it. */
export async function openSupportDelivery(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  { id, deliveryId }: { id: string; deliveryId: string },
): Promise<Sendable> {
  const { organizationId } = actor;
  await loadSupportRequest(tx, actor, ability, 'read', id);
  const delivery = await tx.supportDelivery.findFirst({
    where: { organizationId, id: deliveryId, requestId: id },
    select: { fileId: true },
  });
  if (!delivery?.fileId) throw problem('not-found');
  return openContent(tx, organizationId, delivery.fileId);
}
