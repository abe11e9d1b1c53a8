import type { GiftListItem, GiftListQuery } from '@ravabet/contracts/protocol/gifts';
import type { Page } from '@ravabet/contracts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, readable } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';

/** Newest first; pages end honestly, and only what the person may read is counted in. */
export async function listGifts(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: GiftListQuery,
): Promise<Page<GiftListItem>> {
  must(ability, 'read', 'Gift');
  const { limit = 25, cursor, state } = query;
  const scope = `gifts ${actor.organizationId} ${state ?? ''}`;
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.whereReadable(readable(ability, 'Gift'), { state: 'r.state' });
  if (state) sql.where(`r.state = ${sql.bind(state, 'text')}`);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    sql.where(`(r.created_at, r.id) < (${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`);
  }
  const text = `SELECT r.id, r.state, r.title, r.created_at AS "createdAt", r.version, r.created_at::text AS key
    FROM gift r WHERE ${sql.conditions}
    ORDER BY r.created_at DESC, r.id DESC LIMIT ${sql.bind(limit + 1, 'int')}`;
  type Row = GiftListItem & { key: string };
  const rows = await reader.rows<Row>(actor.organizationId, readOf('list_gift', text), sql.values);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ key: _key, ...item }) => item),
    next: last ? encodeCursor(scope, { key: last.key, id: last.id }) : null,
  };
}
