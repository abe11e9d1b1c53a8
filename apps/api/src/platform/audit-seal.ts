import { createHash } from 'node:crypto';
import { Prisma, type Database } from '@ravabet/db';

/** The text of an entry that its hash covers, computed by the database so that sealing and checking cannot differ. */
const canonical = Prisma.sql`concat_ws(E'\\x1f', e.id, extract(epoch FROM e.at)::numeric(20, 6), coalesce(e.actor_id::text, ''),
  coalesce(e.on_behalf_of_id::text, ''), e.event, e.subject_type, e.subject_id, coalesce(e.before::text, ''),
  coalesce(e.after::text, ''), coalesce(e.reason, ''))`;

const genesis = (organizationId: string): Buffer =>
  createHash('sha256').update(`ravabet audit ${organizationId}`).digest();
const link = (previous: Uint8Array, text: string): Buffer =>
  createHash('sha256').update(previous).update(text).digest();

interface Entry {
  organizationId: string;
  entryId: string;
  text: string;
}

/**
 * Chains what was committed since the last round: each entry's hash covers the one before it in its organisation. A chain written by
 * the verbs themselves would make the writers of one organisation wait for each other's disk (docs/decisions/0007).
 */
export async function sealAuditEntries(jobs: Database, limit = 500): Promise<number> {
  return jobs.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(7233, 1)::text`;
      const entries = await tx.$queryRaw<Entry[]>`
        WITH taken AS (
          DELETE FROM audit_pending WHERE id IN (SELECT id FROM audit_pending ORDER BY id LIMIT ${limit}) RETURNING id, organization_id, entry_id
        )
        SELECT e.organization_id AS "organizationId", e.id AS "entryId", ${canonical} AS text
        FROM taken t JOIN audit_entry e ON e.organization_id = t.organization_id AND e.id = t.entry_id ORDER BY t.id`;
      const heads = new Map<string, { seq: bigint; hash: Uint8Array }>();
      for (const entry of entries) {
        const head = heads.get(entry.organizationId) ?? (await headOf(tx as Database, entry.organizationId));
        const seal = { seq: head.seq + 1n, hash: link(head.hash, entry.text) };
        await tx.$executeRaw`
          INSERT INTO audit_seal (organization_id, seq, entry_id, previous_hash, hash)
          VALUES (${entry.organizationId}::uuid, ${seal.seq}, ${entry.entryId}::uuid, ${head.hash}, ${seal.hash})`;
        heads.set(entry.organizationId, seal);
      }
      return entries.length;
    },
    { timeout: 30_000 },
  );
}

async function headOf(
  tx: Pick<Database, '$queryRaw'>,
  organizationId: string,
): Promise<{ seq: bigint; hash: Uint8Array }> {
  const [head] = await tx.$queryRaw<{ seq: bigint; hash: Uint8Array }[]>`
    SELECT seq, hash FROM audit_seal WHERE organization_id = ${organizationId}::uuid ORDER BY seq DESC LIMIT 1`;
  return head ?? { seq: 0n, hash: genesis(organizationId) };
}

export interface ChainFault {
  organizationId: string;
  seq: bigint | null;
  entryId: string;
  fault: 'changed' | 'broken-link' | 'missing-number' | 'unsealed' | 'deleted';
}

/**
 * Walks every chain (or that of one organisation) from its beginning and names each entry that does not fit. Entries of the last minute
 * may still be unsealed.
 */
export async function checkAuditChain(
  jobs: Database,
  only: string | null = null,
): Promise<{ checked: number; faults: ChainFault[] }> {
  const faults: ChainFault[] = [];
  let checked = 0;
  let organizationId = '00000000-0000-0000-0000-000000000000';
  let seq = 0n;
  let previous: Uint8Array = Buffer.alloc(0);
  for (;;) {
    const rows = await jobs.$queryRaw<
      (Omit<Entry, 'text'> & { seq: bigint; hash: Uint8Array; previous: Uint8Array; text: string | null })[]
    >`
      SELECT s.organization_id AS "organizationId", s.seq, s.entry_id AS "entryId", s.hash, s.previous_hash AS previous,
        CASE WHEN e.id IS NULL THEN NULL ELSE ${canonical} END AS text
      FROM audit_seal s LEFT JOIN audit_entry e ON e.organization_id = s.organization_id AND e.id = s.entry_id
      WHERE (s.organization_id, s.seq) > (${organizationId}::uuid, ${seq}) AND (${only}::uuid IS NULL OR s.organization_id = ${only}::uuid)
      ORDER BY s.organization_id, s.seq LIMIT 2000`;
    for (const row of rows) {
      if (row.organizationId !== organizationId) {
        organizationId = row.organizationId;
        seq = 0n;
        previous = genesis(organizationId);
      }
      const at = { organizationId, seq: row.seq, entryId: row.entryId };
      if (row.seq !== seq + 1n) faults.push({ ...at, fault: 'missing-number' });
      if (row.text === null) faults.push({ ...at, fault: 'deleted' });
      else if (!Buffer.from(previous).equals(row.previous)) faults.push({ ...at, fault: 'broken-link' });
      else if (!link(previous, row.text).equals(row.hash)) faults.push({ ...at, fault: 'changed' });
      seq = row.seq;
      previous = row.hash;
      checked++;
    }
    if (rows.length < 2000) break;
  }
  const unsealed = await jobs.$queryRaw<{ organizationId: string; entryId: string }[]>`
    SELECT e.organization_id AS "organizationId", e.id AS "entryId" FROM audit_entry e
    LEFT JOIN audit_seal s ON s.organization_id = e.organization_id AND s.entry_id = e.id
    WHERE s.entry_id IS NULL AND e.at < now() - interval '1 minute' AND (${only}::uuid IS NULL OR e.organization_id = ${only}::uuid)
    LIMIT 100`;
  for (const row of unsealed) faults.push({ ...row, seq: null, fault: 'unsealed' });
  return { checked, faults };
}
