import type { Tx } from '@ravabet/db';

/** Waits until nothing is on its way out, and lets nothing out until the transaction ends (see share/is-frozen.ts). */
export async function lockSwitch(tx: Tx, organizationId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('publishing-freeze ' || ${organizationId}::text, 0))`;
}
