import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

/** @throws resource-keeper-not-possible */
export async function mustBeUnit(tx: Tx, organizationId: string, unitId: string | null | undefined): Promise<void> {
  if (unitId === null || unitId === undefined) return;
  if ((await tx.unit.count({ where: { organizationId, id: unitId } })) > 0) return;
  throw problem('resource-keeper-not-possible', {
    errors: [{ pointer: '/keeperUnitId', code: 'unit', message: '/keeperUnitId' }],
  });
}
