import type { Language } from '@ravabet/contracts';
import type { FactListQuery, FactSort } from '@ravabet/contracts/newsdesk/facts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor } from '../../platform/keyset.ts';
import { readyPage } from '../../platform/ready-page.ts';
import type { ReadyJson } from '../../platform/serve.ts';
import { readOf } from '../../platform/sql-text.ts';
import { factConditions, type FactFilters } from './fact-conditions.ts';
import { listItemColumns } from './fact.sql.ts';

const orders: Record<FactSort, { column: (language: Language) => string; type: string; descending: boolean }> = {
  name: {
    column: (language) => `coalesce(nullif(r.names ->> '${language}', ''), r.names ->> 'fa') COLLATE "fa-x-icu"`,
    type: 'text',
    descending: false,
  },
  expiresOn: { column: () => `coalesce(r.expires_on, 'infinity')`, type: 'date', descending: false },
  '-updatedAt': { column: () => 'r.updated_at', type: 'timestamptz', descending: true },
};

/** Figures that the person may read; pages end honestly. */
export async function listFacts(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: FactListQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'Fact');
  const { limit = 25, cursor, sort = 'name', language = 'fa', ...filters } = query;
  const order = orders[sort];
  const column = order.column(language);
  const scope = `facts ${actor.organizationId} ${actor.personId} ${sort} ${language} ${JSON.stringify(filters)}`;
  const sql = factConditions(actor, ability, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const key = sql.bind(position.key, order.type);
    sql.where(`(${column}, r.id) ${order.descending ? '<' : '>'} (${key}, ${sql.bind(position.id, 'uuid')})`);
  }
  const direction = order.descending ? 'DESC' : 'ASC';
  const text = `
    SELECT row_to_json(x)::text AS json, (SELECT (${column})::text FROM fact r WHERE r.organization_id = $1::uuid AND r.id = x.id) AS key, x.id
    FROM (SELECT ${listItemColumns} FROM fact r WHERE ${sql.conditions}
      ORDER BY ${column} ${direction}, r.id ${direction} LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const read = readOf('list_facts', text);
  const rows = await reader.rows<{ json: string; key: string; id: string }>(actor.organizationId, read, sql.values);
  return readyPage(scope, rows, limit);
}

export async function countFacts(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  filters: FactFilters,
): Promise<{ total: number }> {
  must(ability, 'read', 'Fact');
  const sql = factConditions(actor, ability, filters);
  const read = readOf('count_facts', `SELECT count(*)::int AS total FROM fact r WHERE ${sql.conditions}`);
  const [row] = await reader.rows<{ total: number }>(actor.organizationId, read, sql.values);
  return { total: row?.total ?? 0 };
}
