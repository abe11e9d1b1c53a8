import type { Page } from '@ravabet/contracts';
import type { GuestListItem, GuestListQuery } from '@ravabet/contracts/protocol/guests';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { bestLikeness, nameQuery, wholeNameQueries } from '@ravabet/persian-text';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { listItemColumns } from './guest.sql.ts';

/** As many of each strictness are compared with what was typed. */
const comparedAtMost = 300;

/** Newest first, page by page; with a name, the guests most like it on one page. */
export async function listGuests(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: GuestListQuery,
): Promise<Page<GuestListItem>> {
  must(ability, 'read', 'Guest');
  const { limit = 25, cursor, q = '', country = '', state = 'active' } = query;
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.where(state === 'active' ? 'r.archived_at IS NULL' : 'r.archived_at IS NOT NULL');
  if (country !== '') sql.where(`r.country = ${sql.bind(country, 'text')}`);
  if (q.trim() !== '') return mostAlike(reader, actor, sql, q, limit);
  const scope = `guests ${actor.organizationId} ${country} ${state}`;
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    sql.where(`(r.created_at, r.id) < (${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`);
  }
  const text = `SELECT ${listItemColumns}, r.created_at::text AS key FROM guest r WHERE ${sql.conditions}
    ORDER BY r.created_at DESC, r.id DESC LIMIT ${sql.bind(limit + 1, 'int')}`;
  const rows = await reader.rows<Row & { key: string }>(actor.organizationId, readOf('list_guests', text), sql.values);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ key: _key, ...row }) => itemOf(row)),
    next: last ? encodeCursor(scope, { key: last.key, id: last.id }) : null,
  };
}

type Row = Omit<GuestListItem, 'createdAt'> & { createdAt: Date };
const itemOf = (row: Row): GuestListItem => ({ ...row, createdAt: row.createdAt.toISOString() });

/**
 * What the index finds by sound and letters, in the order of likeness. Where more answer than are compared, those come first who have the very
 * words, then those who sound like them, then whose name goes on.
 */
async function mostAlike(
  reader: TenantReader,
  { organizationId }: Actor,
  sql: SqlText,
  q: string,
  limit: number,
): Promise<Page<GuestListItem>> {
  const wanted = nameQuery(q);
  if (wanted === '') return { items: [], next: null };
  const { conditions } = sql;
  const found = [...wholeNameQueries(q), wanted].map(
    (query) =>
      `(SELECT r.id FROM guest r WHERE ${conditions} AND r.tsv @@ ${sql.bind(query, 'tsquery')} LIMIT ${comparedAtMost})`,
  );
  const text = `SELECT ${listItemColumns} FROM guest r
    WHERE r.organization_id = $1::uuid AND r.id IN (${found.join(' UNION ')})`;
  const rows = await reader.rows<Row>(organizationId, readOf('find_guests', text), sql.values);
  const scored = rows.map((row) => ({ row, score: bestLikeness([q], Object.values(row.names)) }));
  scored.sort((one, other) => other.score - one.score || (one.row.id < other.row.id ? -1 : 1));
  return { items: scored.slice(0, limit).map(({ row }) => itemOf(row)), next: null };
}
