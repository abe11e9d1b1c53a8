import type { Tx } from '@ravabet/db';
import { audit } from '../../../platform/audit.ts';
import { suppressAddresses, type Unwanted } from './suppress-addresses.ts';

/** Takes an address off because of what came back from it; who is off already stays as they are, and is not told of twice. */
export async function suppressUnreachable(
  tx: Tx,
  organizationId: string,
  unwanted: Unwanted,
  reason: 'bounced' | 'complained',
): Promise<void> {
  const [added] = await suppressAddresses(tx, organizationId, [unwanted], reason);
  if (!added) return;
  await audit(
    tx,
    { organizationId, personId: null },
    { event: 'suppression.added', subjectType: 'Suppression', subjectId: added, after: { reason } },
  );
}
