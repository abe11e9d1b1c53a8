import type { PressReleaseListQuery, PressReleaseSort } from '@ravabet/contracts/newsdesk/press-releases';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf } from '../../platform/sql-text.ts';
import { listConditions } from './list-conditions.ts';
import { fromReleases, listItemColumns } from './press-release.sql.ts';

interface SortOrder {
  column: string;
  type: string;
  descending: boolean;
}

const orders: Record<PressReleaseSort, SortOrder> = {
  '-createdAt': { column: 'r.created_at', type: 'timestamptz', descending: true },
  '-updatedAt': { column: 'r.updated_at', type: 'timestamptz', descending: true },
  '-publishedAt': { column: `coalesce(r.published_at, '-infinity')`, type: 'timestamptz', descending: true },
  title: { column: 'r.title COLLATE "fa-x-icu"', type: 'text', descending: false },
};

/** A page in one row: PostgreSQL joins the items' JSON, and says where the page ends when there is more. */
interface PageRow {
  items: string;
  more: boolean;
  key: string;
  id: string;
}

/** The read of one page, and how its rows become the answer. */
export function listPressReleases(actor: Actor, ability: Ability, query: PressReleaseListQuery) {
  must(ability, 'read', 'PressRelease');
  const { limit = 25, cursor, sort = '-createdAt', ...filters } = query;
  const order = orders[sort];
  const scope = `press-releases ${actor.organizationId} ${sort} ${JSON.stringify(filters)}`;
  const sql = listConditions(actor, ability, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const key = sql.bind(position.key, order.type);
    const id = sql.bind(position.id, 'uuid');
    sql.where(`(${order.column}, r.id) ${order.descending ? '<' : '>'} (${key}, ${id})`);
  }
  const direction = order.descending ? 'DESC' : 'ASC';
  const length = sql.bind(limit, 'int');
  const text = `
    SELECT string_agg(y.json, ',' ORDER BY y.n) FILTER (WHERE y.n <= ${length}) AS items, count(*) > ${length} AS more,
      max(y.key) FILTER (WHERE y.n = ${length}) AS key, max(y.id::text) FILTER (WHERE y.n = ${length}) AS id
    FROM (SELECT row_number() OVER () AS n, x.* FROM (
      SELECT (SELECT row_to_json(i)::text FROM (SELECT ${listItemColumns}) i) AS json, (${order.column})::text AS key, r.id ${fromReleases}
      WHERE ${sql.conditions}
      ORDER BY ${order.column} ${direction}, r.id ${direction}
      LIMIT ${length} + 1) x) y`;
  return {
    asked: { read: readOf('list_press_releases', text), values: sql.values },
    answer(rows: readonly unknown[]): string {
      const [page] = rows as PageRow[];
      const next = page?.more ? JSON.stringify(encodeCursor(scope, page)) : 'null';
      return `{"items":[${page?.items ?? ''}],"next":${next}}`;
    },
  };
}
