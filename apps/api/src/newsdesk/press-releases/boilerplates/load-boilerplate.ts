import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** The text a verb works on; one of another organisation is answered like an absent one. @throws not-found */
export async function loadBoilerplate(tx: Tx, organizationId: string, id: string) {
  const boilerplate = await tx.boilerplate.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { title: true, text: true },
  });
  if (!boilerplate) throw problem('not-found');
  return boilerplate;
}
