import type { Database, Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

/**
 * Somebody must remain who can manage people: an administrator here or in an organisation above. The organisation's row is locked, so
 * that two administrators cannot dismiss each other at one moment.
 * @throws last-administrator
 */
export async function mustKeepAdministrator(
  tx: Tx,
  identity: Database,
  organizationId: string,
  leavingId: string,
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organization WHERE id = ${organizationId}::uuid FOR UPDATE`;
  const others = await tx.membership.count({
    where: { organizationId, id: { not: leavingId }, endedAt: null, roles: { has: 'administrator' } },
  });
  if (others > 0) return;
  const [above] = await identity.$queryRaw<{ found: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT parent_id FROM organization WHERE id = ${organizationId}::uuid
      UNION ALL SELECT o.parent_id FROM organization o JOIN above a ON o.id = a.parent_id
    )
    SELECT EXISTS (SELECT FROM membership m JOIN above a ON a.parent_id = m.organization_id
      WHERE m.ended_at IS NULL AND 'administrator' = ANY (m.roles)) AS found`;
  if (!above?.found) throw problem('last-administrator');
}
