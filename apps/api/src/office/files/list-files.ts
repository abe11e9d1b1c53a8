import type { FileListQuery, FileSort } from '@ravabet/contracts/office/files';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { must, readable, refusal } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { fromFiles, hintConditions, listItemColumns, usesColumn } from './file.sql.ts';
import { kindColumn } from './media-types.ts';

export type FileFilters = Omit<FileListQuery, 'limit' | 'cursor' | 'sort'>;

const orders: Record<FileSort, { column: string; type: string; descending: boolean }> = {
  '-createdAt': { column: 'f.created_at', type: 'timestamptz', descending: true },
  name: { column: 'f.name COLLATE "fa-x-icu"', type: 'text', descending: false },
  '-size': { column: 'c.size', type: 'bigint', descending: true },
  expiresOn: { column: `coalesce(f.expires_on, 'infinity')`, type: 'date', descending: false },
};

/** The filters as SQL; `$1` is the organisation. The bin shows what the person could have put there. */
function conditionsOf(actor: Actor, ability: Ability, filters: FileFilters): SqlText {
  const sql = new SqlText();
  sql.where(`f.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.where(filters.deleted ? 'f.deleted_at IS NOT NULL' : 'f.deleted_at IS NULL');
  sql.whereReadable(readable(ability, 'File'), { uploadedById: 'f.uploaded_by_id::text', state: 'f.state' });
  if (filters.deleted && refusal(ability, 'delete', 'File', {}) !== null) {
    sql.where(`f.uploaded_by_id = ${sql.bind(actor.personId, 'uuid')}`);
  }
  if (filters.kind) sql.where(`${kindColumn} = ${sql.bind(filters.kind, 'text')}`);
  if (filters.state) sql.where(`f.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.uploadedById) sql.where(`f.uploaded_by_id = ${sql.bind(filters.uploadedById, 'uuid')}`);
  if (filters.hint) sql.where(hintConditions[filters.hint]);
  if (filters.used !== undefined) sql.where(`${usesColumn} ${filters.used ? '>' : '='} 0`);
  if (filters.q) {
    // The index knows every spelling; the plain comparison also finds the middle of a name, and what the index has not yet.
    const part = `strpos(lower(f.name), lower(${sql.bind(filters.q, 'text')})) > 0`;
    const words = toPrefixTsQuery(searchTokens(filters.q));
    const indexed = `f.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
      AND s.subject_type = 'File' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`;
    sql.where(words === '' ? part : `(${part} OR ${indexed})`);
  }
  return sql;
}

/** One page of files, its JSON written by PostgreSQL. */
export async function listFiles(reader: TenantReader, actor: Actor, ability: Ability, query: FileListQuery) {
  must(ability, 'read', 'File');
  const { limit = 25, cursor, sort = '-createdAt', ...filters } = query;
  const order = orders[sort];
  const scope = `files ${actor.organizationId} ${sort} ${JSON.stringify(filters)}`;
  const sql = conditionsOf(actor, ability, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const [key, id] = [sql.bind(position.key, order.type), sql.bind(position.id, 'uuid')];
    sql.where(`(${order.column}, f.id) ${order.descending ? '<' : '>'} (${key}, ${id})`);
  }
  const direction = order.descending ? 'DESC' : 'ASC';
  const text = `
    SELECT (to_jsonb(x) - 'key')::text AS json, x.key, x.id FROM (
      SELECT ${listItemColumns}, (${order.column})::text AS key ${fromFiles}
      WHERE ${sql.conditions} ORDER BY ${order.column} ${direction}, f.id ${direction}
      LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const rows = await reader.rows<{ json: string; key: string; id: string }>(
    actor.organizationId,
    readOf('list_files', text),
    sql.values,
  );
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  const next = last ? JSON.stringify(encodeCursor(scope, last)) : 'null';
  return `{"items":[${items.map((row) => row.json).join(',')}],"next":${next}}`;
}

export async function countFiles(reader: TenantReader, actor: Actor, ability: Ability, filters: FileFilters) {
  must(ability, 'read', 'File');
  const sql = conditionsOf(actor, ability, filters);
  const read = readOf('count_files', `SELECT count(*)::int AS total ${fromFiles} WHERE ${sql.conditions}`);
  const [row] = await reader.rows<{ total: number }>(actor.organizationId, read, sql.values);
  return { total: row?.total ?? 0 };
}
