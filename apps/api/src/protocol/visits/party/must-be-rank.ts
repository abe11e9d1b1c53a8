import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** @throws visit-participant-not-possible */
export async function mustBeRank(tx: Tx, organizationId: string, id: string | null | undefined): Promise<void> {
  if (!id || (await tx.protocolRank.count({ where: { organizationId, id } })) === 1) return;
  throw problem('visit-participant-not-possible', {
    errors: [{ pointer: '/rankId', code: 'rank', message: '/rankId' }],
  });
}
