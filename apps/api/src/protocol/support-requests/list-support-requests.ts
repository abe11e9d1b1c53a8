import type { Page } from '@ravabet/contracts';
import type {
  SupportRequestFilters,
  SupportRequestListItem,
  SupportRequestListQuery,
  SupportRequestSort,
} from '@ravabet/contracts/protocol/support-requests';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf } from '../../platform/sql-text.ts';
import { supportRequestConditions } from './support-request-conditions.ts';
import { allowedActions } from './support-request.presenter.ts';
import { listItemColumns } from './support-request.sql.ts';

const orders: Record<SupportRequestSort, { column: string; type: string; descending: boolean }> = {
  '-createdAt': { column: 'r.created_at', type: 'timestamptz', descending: true },
  wantedOn: { column: 'r.wanted_on', type: 'date', descending: false },
  promisedAt: { column: `coalesce(r.promised_at, 'infinity')`, type: 'timestamptz', descending: false },
};

interface Row {
  json: string;
  key: string;
  id: string;
  unitId: string;
  requestedById: string;
}

/** Requests that the person may see; each with what they may do with it, for the board moves cards by that. */
export async function listSupportRequests(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: SupportRequestListQuery,
): Promise<Page<SupportRequestListItem>> {
  must(ability, 'read', 'SupportRequest');
  const { limit = 25, cursor, sort = '-createdAt', ...filters } = query;
  const { column, type, descending } = orders[sort];
  const scope = `support-requests ${actor.organizationId} ${actor.personId} ${sort} ${JSON.stringify(filters)}`;
  const sql = supportRequestConditions(actor, ability, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const after = `(${sql.bind(position.key, type)}, ${sql.bind(position.id, 'uuid')})`;
    sql.where(`(${column}, r.id) ${descending ? '<' : '>'} ${after}`);
  }
  const direction = descending ? 'DESC' : 'ASC';
  const text = `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}) x) AS json, (${column})::text AS key, r.id,
      r.unit_id AS "unitId", r.requested_by_id AS "requestedById"
    FROM support_request r WHERE ${sql.conditions} ORDER BY ${column} ${direction}, r.id ${direction} LIMIT ${sql.bind(limit + 1, 'int')}`;
  const rows = await reader.rows<Row>(actor.organizationId, readOf('list_support_requests', text), sql.values);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ json, unitId, requestedById }) => {
      const item = JSON.parse(json) as Omit<SupportRequestListItem, 'allowedActions'>;
      return { ...item, allowedActions: allowedActions(ability, { ...item, unitId, requestedById }) };
    }),
    next: last ? encodeCursor(scope, { key: last.key, id: last.id }) : null,
  };
}

export async function countSupportRequests(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  filters: SupportRequestFilters,
): Promise<{ total: number }> {
  must(ability, 'read', 'SupportRequest');
  const sql = supportRequestConditions(actor, ability, filters);
  const read = readOf(
    'count_support_requests',
    `SELECT count(*)::int AS total FROM support_request r WHERE ${sql.conditions}`,
  );
  const [row] = await reader.rows<{ total: number }>(actor.organizationId, read, sql.values);
  return { total: row?.total ?? 0 };
}
