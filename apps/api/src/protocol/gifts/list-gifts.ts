import type { Page } from '@ravabet/contracts';
import type { GiftListItem, GiftListQuery } from '@ravabet/contracts/protocol/gifts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { readOf } from '../../platform/sql-text.ts';
import { giftConditions } from './gift-conditions.ts';
import { fromGifts, listItemColumns } from './gift.sql.ts';

/** The register, newest first; pages end honestly. */
export async function listGifts(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  query: GiftListQuery,
): Promise<Page<GiftListItem>> {
  must(ability, 'read', 'Gift');
  const { limit = 25, cursor, ...filters } = query;
  const { q, state, direction, guestId, year } = filters;
  const scope = `gifts ${organizationId} ${JSON.stringify([q, state, direction, guestId, year])}`;
  const sql = giftConditions(organizationId, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    sql.where(`(r.created_at, r.id) < (${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`);
  }
  const text = `SELECT ${listItemColumns}, r.created_at::text AS key ${fromGifts} WHERE ${sql.conditions}
    ORDER BY r.created_at DESC, r.id DESC LIMIT ${sql.bind(limit + 1, 'int')}`;
  type Row = Omit<GiftListItem, 'createdAt'> & { createdAt: Date; key: string };
  const rows = await reader.rows<Row>(organizationId, readOf('list_gifts', text), sql.values);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ key: _key, ...row }) => ({ ...row, createdAt: row.createdAt.toISOString() })),
    next: last ? encodeCursor(scope, { key: last.key, id: last.id }) : null,
  };
}
