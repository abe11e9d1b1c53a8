import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { countUnread } from './count-unread.ts';

/** Marks all of the person's as read; their other browsers hear of it. */
export async function readAllNotifications(tx: Tx, bus: Bus, actor: Actor): Promise<{ unread: number }> {
  const { organizationId, personId } = actor;
  const where = { organizationId, personId, readAt: null };
  const read = await tx.notification.updateMany({ where, data: { readAt: new Date() } });
  if (read.count > 0) await bus.tell(tx, 'notifications.changed', { organizationId, personId });
  return countUnread(tx, actor);
}
