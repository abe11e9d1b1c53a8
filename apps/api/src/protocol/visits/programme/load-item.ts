import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** @throws not-found | stale-version */
export async function loadItem(tx: Tx, organizationId: string, visitId: string, id: string, version?: number) {
  const row = await tx.visitItem.findFirst({ where: { organizationId, visitId, id, removedAt: null } });
  if (!row) throw problem('not-found');
  if (version !== undefined && row.version !== version) {
    throw problem('stale-version', { params: { version: row.version } });
  }
  return row;
}
