import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

/** The word a verb works on; one of another organisation is answered like an absent one. @throws not-found */
export async function loadStyleRule(tx: Tx, organizationId: string, id: string) {
  const rule = await tx.styleRule.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { language: true, phrase: true, weight: true, suggestion: true, reason: true },
  });
  if (!rule) throw problem('not-found');
  return rule;
}
