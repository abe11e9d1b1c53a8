import type { PressReleaseListQuery, PressReleaseSort } from '@ravabet/contracts/newsdesk/press-releases';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { changeCountOf } from '../../platform/change-counter.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf } from '../../platform/sql-text.ts';
import { listConditions } from './list-conditions.ts';
import { joinAuthor, listItemColumns } from './press-release.sql.ts';

interface SortOrder {
  column: string;
  type: string;
  descending: boolean;
  /** the same value among the item's own columns */
  key: string;
}

const orders: Record<PressReleaseSort, SortOrder> = {
  '-createdAt': { column: 'r.created_at', type: 'timestamptz', descending: true, key: 'i."createdAt"' },
  '-updatedAt': { column: 'r.updated_at', type: 'timestamptz', descending: true, key: 'i."updatedAt"' },
  '-publishedAt': {
    column: `coalesce(r.published_at, '-infinity')`,
    type: 'timestamptz',
    descending: true,
    key: `coalesce(i."publishedAt", '-infinity')`,
  },
  title: { column: 'r.title COLLATE "fa-x-icu"', type: 'text', descending: false, key: 'i.title' },
};

/** A page in one row: the items' JSON with one more than asked for when there is more, where the page ends, and the list's change count. */
interface PageRow {
  items: string | null;
  found: number;
  key: string;
  id: string;
  changes: string;
}

/** Between items; PostgreSQL escapes line feeds inside of them. */
const between = ',\n';

/** What a list of releases is made of, as scopes of the change counter. */
export const listScopes = ['press-releases', 'people'] as const;

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
  const inOrder = `ORDER BY ${order.column} ${direction}, r.id ${direction}`;
  // The length stands in the text: a plan for any length would be taken for so dear that PostgreSQL would plan anew each time.
  const text = `
    SELECT string_agg(row_to_json(i)::text, E',\\n') AS items, count(*)::int AS found,
      (array_agg((${order.key})::text))[${limit}] AS key, (array_agg(i.id::text))[${limit}] AS id, (${changeCountOf(listScopes)}) AS changes
    FROM (SELECT ${listItemColumns} FROM (
      SELECT r.* FROM press_release r WHERE ${sql.conditions} ${inOrder} LIMIT ${limit + 1}) r
      ${joinAuthor} ${inOrder}) i`;
  return {
    asked: { read: readOf('list_press_releases', text), values: sql.values },
    answer([page]: readonly PageRow[]): { changes: string; text: string } {
      if (!page) throw new Error('a list without a row');
      const { items, found, changes } = page;
      if (items === null || found <= limit) return { changes, text: `{"items":[${items ?? ''}],"next":null}` };
      const shown = items.slice(0, items.lastIndexOf(between));
      return { changes, text: `{"items":[${shown}],"next":${JSON.stringify(encodeCursor(scope, page))}}` };
    },
  };
}
