import type { Tx } from '@ravabet/db';

/** Whether the organisation has stopped everything scheduled. Whatever sends by itself asks this in its own transaction. */
export async function isFrozen(tx: Tx, organizationId: string): Promise<boolean> {
  // Shared lock on the organisation's row against the switch: nothing slips out while it is being turned.
  const [found] = await tx.$queryRaw<{ frozen: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM publishing_freeze WHERE organization_id = ${organizationId}::uuid) AS frozen
    FROM (SELECT pg_advisory_xact_lock_shared(hashtextextended('publishing-freeze ' || ${organizationId}::text, 0))) locked`;
  return found?.frozen ?? false;
}
