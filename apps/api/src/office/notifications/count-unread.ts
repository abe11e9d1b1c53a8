import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Databases } from '../../platform/databases.ts';

export async function countUnread(tx: Tx, { organizationId, personId }: Actor): Promise<{ unread: number }> {
  return { unread: await tx.notification.count({ where: { organizationId, personId, readAt: null } }) };
}

/** Of every organisation that the person still belongs to: what the bell of each one shows. */
export async function countUnreadEverywhere(databases: Databases, personId: string): Promise<Record<string, number>> {
  const rows = await databases.jobs.prisma.$queryRaw<{ organizationId: string; unread: number }[]>`
    SELECT n.organization_id AS "organizationId", count(*)::int AS unread FROM notification n
    JOIN membership m ON m.organization_id = n.organization_id AND m.person_id = n.person_id AND m.ended_at IS NULL
    WHERE n.person_id = ${personId}::uuid AND n.read_at IS NULL GROUP BY 1`;
  return Object.fromEntries(rows.map((row) => [row.organizationId, row.unread]));
}
