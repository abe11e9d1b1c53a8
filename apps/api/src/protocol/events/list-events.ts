import type { Page } from '@ravabet/contracts';
import type { EventFilters, EventListItem, EventListQuery, EventSort } from '@ravabet/contracts/protocol/events';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf } from '../../platform/sql-text.ts';
import { eventConditions } from './event-conditions.ts';
import { listItemColumns } from './event.sql.ts';

const orders: Record<EventSort, { column: string; descending: boolean }> = {
  startsAt: { column: `coalesce(r.starts_at, 'infinity')`, descending: false },
  '-startsAt': { column: `coalesce(r.starts_at, '-infinity')`, descending: true },
  '-createdAt': { column: 'r.created_at', descending: true },
};

interface Row {
  json: string;
  key: string;
  id: string;
}

/** The next one first; ideas without a time stand at the end. */
export async function listEvents(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: EventListQuery,
): Promise<Page<EventListItem>> {
  must(ability, 'read', 'Event');
  const { limit = 25, cursor, sort = 'startsAt', ...filters } = query;
  const { column, descending } = orders[sort];
  const scope = `events ${actor.organizationId} ${actor.personId} ${sort} ${JSON.stringify(filters)}`;
  const sql = eventConditions(actor, ability, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const after = `(${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`;
    sql.where(`(${column}, r.id) ${descending ? '<' : '>'} ${after}`);
  }
  const direction = descending ? 'DESC' : 'ASC';
  const text = `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}) x) AS json, (${column})::text AS key, r.id
    FROM event r WHERE ${sql.conditions} ORDER BY ${column} ${direction}, r.id ${direction} LIMIT ${sql.bind(limit + 1, 'int')}`;
  const rows = await reader.rows<Row>(actor.organizationId, readOf('list_events', text), sql.values);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ json }) => JSON.parse(json) as EventListItem),
    next: last ? encodeCursor(scope, { key: last.key, id: last.id }) : null,
  };
}

export async function countEvents(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  filters: EventFilters,
): Promise<{ total: number }> {
  must(ability, 'read', 'Event');
  const sql = eventConditions(actor, ability, filters);
  const read = readOf('count_events', `SELECT count(*)::int AS total FROM event r WHERE ${sql.conditions}`);
  const [row] = await reader.rows<{ total: number }>(actor.organizationId, read, sql.values);
  return { total: row?.total ?? 0 };
}
