import type { Tx } from '@ravabet/db';

/** Until the transaction ends nobody else adds or removes this content: its bytes and its rows come and go together. */
export async function lockContent(tx: Tx, organizationId: string, sha256: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`content ${organizationId} ${sha256}`}, 0))::text`;
}
