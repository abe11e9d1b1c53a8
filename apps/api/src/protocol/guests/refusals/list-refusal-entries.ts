import type { RefusalEntry } from '@ravabet/contracts/protocol/guests';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { readOf } from '../../../platform/sql-text.ts';

const read = readOf(
  'list_refusal_entries',
  `SELECT r.id, r.names, r.reason, r.version, r.created_at AS "createdAt",
    (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
      WHERE m.organization_id = r.organization_id AND m.person_id = r.created_by_id) AS "createdBy"
  FROM refusal_entry r WHERE r.organization_id = $1::uuid AND r.removed_at IS NULL ORDER BY r.created_at DESC, r.id LIMIT 2000`,
);

/** Who is not received: for protocol and its manager alone. */
export async function listRefusalEntries(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
): Promise<{ items: RefusalEntry[] }> {
  must(ability, 'read', 'RefusalEntry');
  type Row = Omit<RefusalEntry, 'createdAt'> & { createdAt: Date };
  const rows = await reader.rows<Row>(organizationId, read, [organizationId]);
  return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) };
}
