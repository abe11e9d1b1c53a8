import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { problem } from '../../../platform/problems.ts';

/** The table or cars of this visit that a verb works on, held until the transaction ends. */
export async function loadArrangement(
  tx: Tx,
  { organizationId }: Actor,
  { visitId, id, version }: { visitId: string; id: string; version: number },
) {
  await tx.$executeRaw`SELECT 1 FROM visit_arrangement WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await tx.visitArrangement.findUnique({
    where: { organizationId_id: { organizationId, id }, visitId, removedAt: null },
  });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  return row;
}
