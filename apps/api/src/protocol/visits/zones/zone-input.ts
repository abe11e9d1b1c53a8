import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/**
 * A clinical or restricted zone has a ward, for somebody must be able to say yes.
 * @throws zone-needs-ward
 */
export async function mustHaveWard(
  tx: Tx,
  organizationId: string,
  { kind, unitId }: { kind: string; unitId: string | null },
): Promise<void> {
  const known = unitId
    ? (await tx.unit.count({ where: { organizationId, id: unitId, archivedAt: null } })) === 1
    : true;
  if (known && (kind === 'public' || unitId)) return;
  throw problem('zone-needs-ward', { errors: [{ pointer: '/unitId', code: 'ward', message: '/unitId' }] });
}
