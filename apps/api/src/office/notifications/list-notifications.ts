import type { Notification } from '@ravabet/contracts/office/notifications';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';

/** The person's own, newest first; ids rise with time. */
export async function listNotifications(
  tx: Tx,
  { organizationId, personId }: Actor,
  query: { unread?: boolean | undefined; limit?: number | undefined; cursor?: string | undefined },
): Promise<{ items: Notification[]; next: string | null }> {
  const { unread = false, limit = 25, cursor } = query;
  const scope = `notifications ${organizationId} ${personId} ${unread}`;
  const after = cursor ? decodeCursor(scope, cursor).id : null;
  const rows = await tx.notification.findMany({
    where: { organizationId, personId, ...(unread && { readAt: null }), ...(after && { id: { lt: after } }) },
    select: { id: true, kind: true, subjectType: true, subjectId: true, params: true, readAt: true, createdAt: true },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map((row) => ({
    ...row,
    params: row.params as Record<string, unknown>,
    readAt: row.readAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor(scope, { key: last.createdAt, id: last.id }) : null };
}
