import type { LocalizedText } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import { knownOccasion } from '../known-occasions.ts';

/** What an occasion is called, of the shipped calendar or the organisation's own; null when there is none. */
export async function knownOccasionNames(tx: Tx, organizationId: string, id: string): Promise<LocalizedText | null> {
  const occasion = await knownOccasion(tx, organizationId, id).catch(() => null);
  return occasion ? occasion.names : null;
}
