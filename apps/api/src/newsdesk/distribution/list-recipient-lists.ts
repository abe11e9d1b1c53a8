import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { ReadyJson } from '../../platform/serve.ts';
import { readOf } from '../../platform/sql-text.ts';
import { joinMemberCounts, recipientListColumns } from './recipient.sql.ts';

const readLists = (which: string) =>
  readOf(
    'list_recipient_lists',
    `SELECT coalesce(json_agg(x), '[]')::text AS items FROM (
      SELECT ${recipientListColumns} FROM recipient_list l ${joinMemberCounts}
      WHERE l.organization_id = $1::uuid AND l.archived_at ${which} ORDER BY l.name COLLATE "fa-x-icu", l.id) x`,
  );

/** Every list with how many are on it. An office has dozens, so they come at once. */
export async function listRecipientLists(reader: TenantReader, actor: Actor, ability: Ability, archived = false) {
  must(ability, 'read', 'RecipientList');
  const read = readLists(archived ? 'IS NOT NULL' : 'IS NULL');
  const [row] = await reader.rows<{ items: string }>(actor.organizationId, read, [actor.organizationId]);
  return new ReadyJson(`{"items":${row?.items ?? '[]'}}`);
}
