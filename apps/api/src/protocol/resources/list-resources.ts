import type { ResourceListItem, ResourceListQuery } from '@ravabet/contracts/protocol/resources';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { normalizeForSearch } from '@ravabet/persian-text';
import { must } from '../../platform/ability.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { bookingTime } from './booking-time.ts';
import { inOrder, listItemColumns } from './resource.sql.ts';

/** What can be booked: some hundreds at most, so they come on one page, and words are looked for where they are. */
export async function listResources(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: ResourceListQuery,
): Promise<{ items: ResourceListItem[] }> {
  must(ability, 'read', 'Resource');
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.where(query.state === 'retired' ? 'r.retired_at IS NOT NULL' : 'r.retired_at IS NULL');
  if (query.kind) sql.where(`r.kind = ${sql.bind(query.kind, 'text')}`);
  if (query.freeFrom !== undefined && query.freeUntil !== undefined) {
    const { startsAt, endsAt } = bookingTime({ startsAt: query.freeFrom, endsAt: query.freeUntil });
    const time = `tstzrange(${sql.bind(startsAt, 'timestamptz')}, ${sql.bind(endsAt, 'timestamptz')}, '[)')`;
    sql.where(`NOT EXISTS (SELECT 1 FROM booking b WHERE b.organization_id = r.organization_id AND b.resource_id = r.id
      AND b.cancelled_at IS NULL AND tstzrange(b.starts_at, b.ends_at, '[)') && ${time})`);
  }
  const text = `SELECT ${listItemColumns} FROM resource r WHERE ${sql.conditions} ORDER BY ${inOrder}`;
  const rows = await reader.rows<ResourceListItem>(actor.organizationId, readOf('list_resources', text), sql.values);
  const words = normalizeForSearch(query.q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return { items: rows };
  return { items: rows.filter((row) => words.every((word) => sayingsOf(row).includes(word))) };
}

const sayingsOf = ({ names, place, person }: ResourceListItem): string =>
  normalizeForSearch([...Object.values(names), place, person?.name ?? ''].join(' '));
