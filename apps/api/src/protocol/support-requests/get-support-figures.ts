import { plusDays } from '@ravabet/calendars';
import type { SupportFigure, SupportFigures, SupportLoad } from '@ravabet/contracts/protocol/support-requests';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, readable } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { supportingRoles } from './promise.ts';
import { isOverdue, ruleColumns } from './support-request.sql.ts';

/**
 * Of the requests that came from one day until another (both counted, in the organisation's zone), per service and per unit. A head sees
 * those of the own units.
 */
export async function getSupportFigures(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  { from, until }: { from: string; until: string },
): Promise<SupportFigures> {
  must(ability, 'read', 'SupportRequest');
  if (until < from) {
    throw problem('invalid-input', { errors: [{ pointer: '/until', code: 'time', message: '/until' }] });
  }
  const by = async (key: 'service_id' | 'unit_id', table: 'support_service' | 'unit'): Promise<SupportFigure[]> => {
    const sql = new SqlText();
    sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
    sql.whereReadable(readable(ability, 'SupportRequest'), ruleColumns);
    const zone = '(SELECT time_zone FROM organization WHERE id = $1::uuid)';
    sql.where(`r.created_at >= ${sql.bind(from, 'date')}::timestamp AT TIME ZONE ${zone}`);
    sql.where(`r.created_at < ${sql.bind(plusDays(until, 1), 'date')}::timestamp AT TIME ZONE ${zone}`);
    const hours = 'extract(epoch FROM r.delivered_at - r.created_at)::float8 / 3600';
    const text = `SELECT k.id, k.names, count(*)::int AS count, count(*) FILTER (WHERE r.state = 'declined')::int AS declined,
        count(*) FILTER (WHERE r.state = 'withdrawn')::int AS withdrawn, count(r.delivered_at)::int AS delivered,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY ${hours}) FILTER (WHERE r.delivered_at IS NOT NULL) AS "leadHours",
        avg((r.delivered_at <= r.promised_at)::int) FILTER (WHERE r.delivered_at IS NOT NULL)::float8 AS "onTimeShare",
        avg(r.rating)::float8 AS rating, count(r.rating)::int AS ratings
      FROM support_request r JOIN ${table} k ON k.organization_id = r.organization_id AND k.id = r.${key}
      WHERE ${sql.conditions} GROUP BY k.id, k.names ORDER BY count(*) DESC, k.id`;
    return reader.rows<SupportFigure>(actor.organizationId, readOf('support_figures', text), sql.values);
  };
  const [byService, byUnit] = await Promise.all([by('service_id', 'support_service'), by('unit_id', 'unit')]);
  return { byService, byUnit };
}

const load = readOf(
  'support_load',
  `SELECT m.person_id AS id, m.display_name AS name, count(r.id)::int AS open,
     count(r.id) FILTER (WHERE ${isOverdue})::int AS overdue,
     (SELECT count(*)::int FROM task t WHERE t.organization_id = m.organization_id AND t.owner_person_id = m.person_id
       AND t.deleted_at IS NULL AND t.state IN ('open', 'accepted', 'returned')) AS tasks,
     to_json(min(r.promised_at) FILTER (WHERE r.promised_at > now())) AS "nextPromisedAt"
   FROM membership m LEFT JOIN support_request r ON r.organization_id = m.organization_id AND r.assignee_id = m.person_id
     AND r.state IN ('accepted', 'scheduled', 'in-progress')
   WHERE m.organization_id = $1::uuid AND m.ended_at IS NULL AND m.roles && $2::text[]
   GROUP BY m.organization_id, m.person_id, m.display_name ORDER BY count(r.id), m.display_name COLLATE "fa-x-icu"`,
);

/** Who of the office has how much on their hands; who has least comes first. */
export async function getSupportLoad(reader: TenantReader, { organizationId }: Actor, ability: Ability) {
  must(ability, 'assign', 'SupportRequest');
  return { items: await reader.rows<SupportLoad>(organizationId, load, [organizationId, supportingRoles]) };
}
