import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** @throws visit-delegation-not-possible */
export async function mustBeDelegationOf(
  tx: Tx,
  organizationId: string,
  visitId: string,
  id: string | null | undefined,
): Promise<void> {
  if (!id) return;
  if ((await tx.delegation.count({ where: { organizationId, visitId, id } })) === 1) return;
  throw problem('visit-delegation-not-possible', {
    errors: [{ pointer: '/delegationId', code: 'delegation', message: '/delegationId' }],
  });
}
