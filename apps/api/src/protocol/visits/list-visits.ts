import type { Page } from '@ravabet/contracts';
import type { VisitFilters, VisitListItem, VisitListQuery, VisitSort } from '@ravabet/contracts/protocol/visits';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf } from '../../platform/sql-text.ts';
import { visitConditions } from './visit-conditions.ts';
import { listItemColumns } from './visit.sql.ts';

const orders: Record<VisitSort, { column: string; descending: boolean }> = {
  '-createdAt': { column: 'r.created_at', descending: true },
  startsAt: { column: 'r.starts_at', descending: false },
  '-startsAt': { column: 'r.starts_at', descending: true },
};
const zoneOf = readOf('visit_zone', 'SELECT time_zone AS "timeZone" FROM organization WHERE id = $1::uuid');

/** Days are those of the organisation. */
export async function visitTimeZone(reader: TenantReader, organizationId: string): Promise<string> {
  const [row] = await reader.rows<{ timeZone: string }>(organizationId, zoneOf, [organizationId]);
  return row?.timeZone ?? 'Asia/Tehran';
}

/** Visits that the person may see; pages end honestly. */
export async function listVisits(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: VisitListQuery,
): Promise<Page<VisitListItem>> {
  must(ability, 'read', 'Visit');
  const { organizationId, personId } = actor;
  const { limit = 25, cursor, sort = '-createdAt', ...filters } = query;
  const { column, descending } = orders[sort];
  const scope = `visits ${organizationId} ${personId} ${sort} ${JSON.stringify(filters)}`;
  const sql = visitConditions(actor, ability, filters, await visitTimeZone(reader, organizationId));
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const after = `(${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`;
    sql.where(`(${column}, r.id) ${descending ? '<' : '>'} ${after}`);
  }
  const direction = descending ? 'DESC' : 'ASC';
  const text = `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}) x) AS json, (${column})::text AS key, r.id
    FROM visit r WHERE ${sql.conditions} ORDER BY ${column} ${direction}, r.id ${direction} LIMIT ${sql.bind(limit + 1, 'int')}`;
  type Row = { json: string; key: string; id: string };
  const rows = await reader.rows<Row>(organizationId, readOf('list_visits', text), sql.values);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ json }) => JSON.parse(json) as VisitListItem),
    next: last ? encodeCursor(scope, { key: last.key, id: last.id }) : null,
  };
}

export async function countVisits(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  filters: VisitFilters,
): Promise<{ total: number }> {
  must(ability, 'read', 'Visit');
  const sql = visitConditions(actor, ability, filters, await visitTimeZone(reader, actor.organizationId));
  const read = readOf('count_visits', `SELECT count(*)::int AS total FROM visit r WHERE ${sql.conditions}`);
  const [row] = await reader.rows<{ total: number }>(actor.organizationId, read, sql.values);
  return { total: row?.total ?? 0 };
}
