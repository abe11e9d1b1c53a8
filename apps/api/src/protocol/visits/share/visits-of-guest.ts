import type { Guest } from '@ravabet/contracts/protocol/guests';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { allowed, readable } from '../../../platform/ability.ts';
import { readOf, SqlText } from '../../../platform/sql-text.ts';
import { visitReadable } from './visit-readable.ts';

type VisitOfGuest = Guest['visits'][number];
type Row = Omit<VisitOfGuest, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date };

/**
 * Past and coming visits of a guest, the newest first: those that the person may read and whose names the person may see. That somebody was
 * at a visit is itself a name of it, so the rule is that of `namesSeen`, as a condition.
 */
export async function visitsOfGuest(
  reader: TenantReader,
  { organizationId, personId }: Actor,
  ability: Ability,
  guestId: string,
): Promise<VisitOfGuest[]> {
  const sql = new SqlText();
  sql.where(`p.organization_id = ${sql.bind(organizationId, 'uuid')} AND p.guest_id = ${sql.bind(guestId, 'uuid')}`);
  sql.where('p.removed_at IS NULL');
  sql.where(visitReadable(sql, readable(ability, 'Visit')));
  const me = sql.bind(personId, 'uuid');
  const keeps = visitReadable(sql, allowed(ability, 'export', 'Visit'));
  sql.where(`(r.names_seen_by = 'everyone' OR ${me} IN (r.officer_id, r.created_by_id)
    OR (r.names_seen_by = 'named' AND ${me} = ANY (r.names_seen_by_ids))
    OR (r.names_seen_by = 'team' AND (${me} = r.host_id OR ${keeps})))`);
  const text = `
    SELECT r.id, r.title, r.state, r.starts_at AS "startsAt", r.ends_at AS "endsAt", p.role, p.is_guest_of_honour AS "isGuestOfHonour",
      (SELECT d.names FROM delegation d WHERE d.organization_id = p.organization_id AND d.id = p.delegation_id) AS delegation
    FROM visit_participant p JOIN visit r ON r.organization_id = p.organization_id AND r.id = p.visit_id
    WHERE ${sql.conditions} ORDER BY r.starts_at DESC, r.id LIMIT 100`;
  const rows = await reader.rows<Row>(organizationId, readOf('visits_of_guest', text), sql.values);
  return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() }));
}
