import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { countUnread } from './count-unread.ts';

/** Marks one as read; the person's other browsers hear of it. One that was read before stays so. */
export async function readNotification(tx: Tx, bus: Bus, actor: Actor, id: string): Promise<{ unread: number }> {
  const { organizationId, personId } = actor;
  const where = { organizationId, personId, id };
  const read = await tx.notification.updateMany({ where: { ...where, readAt: null }, data: { readAt: new Date() } });
  if (read.count > 0) await bus.tell(tx, 'notifications.changed', { organizationId, personId });
  else if ((await tx.notification.count({ where })) === 0) throw problem('not-found');
  return countUnread(tx, actor);
}
