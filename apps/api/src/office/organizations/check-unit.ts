import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

const unknown = (pointer: string, message: string) =>
  problem('invalid-input', { errors: [{ pointer, code: 'unknown', message }] });

/** Head and parent must be of this organisation. @throws invalid-input */
export async function mustBeOwnPlaces(
  tx: Tx,
  organizationId: string,
  { headPersonId, parentId }: { headPersonId?: string | null; parentId?: string | null },
): Promise<void> {
  if (headPersonId) {
    const members = await tx.membership.count({ where: { organizationId, personId: headPersonId, endedAt: null } });
    if (members === 0) throw unknown('/headPersonId', headPersonId);
  }
  if (parentId) {
    const parents = await tx.unit.count({ where: { organizationId, id: parentId } });
    if (parents === 0) throw unknown('/parentId', parentId);
  }
}

/** A unit does not stand below itself. The organisation's row is locked: two moves at one moment cannot make a circle together. */
export async function mustNotMakeCircle(tx: Tx, organizationId: string, id: string, parentId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organization WHERE id = ${organizationId}::uuid FOR UPDATE`;
  const [row] = await tx.$queryRaw<{ circle: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM unit WHERE organization_id = ${organizationId}::uuid AND id = ${parentId}::uuid
      UNION SELECT u.id, u.parent_id FROM unit u JOIN above a ON u.id = a.parent_id
        WHERE u.organization_id = ${organizationId}::uuid
    ) SELECT EXISTS (SELECT FROM above WHERE id = ${id}::uuid) AS circle`;
  if (row?.circle) throw problem('unit-in-circle');
}
