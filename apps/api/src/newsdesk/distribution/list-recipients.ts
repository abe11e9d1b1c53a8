import type { RecipientListQuery, RecipientSort } from '@ravabet/contracts/newsdesk/distribution';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor } from '../../platform/keyset.ts';
import { readyPage } from '../../platform/ready-page.ts';
import type { ReadyJson } from '../../platform/serve.ts';
import { readOf } from '../../platform/sql-text.ts';
import { recipientConditions } from './recipient-conditions.ts';
import { recipientItemColumns } from './recipient.sql.ts';

const orders: Record<RecipientSort, { column: string; type: string; descending: boolean }> = {
  name: { column: 'r.name COLLATE "fa-x-icu"', type: 'text', descending: false },
  outlet: { column: 'r.outlet COLLATE "fa-x-icu"', type: 'text', descending: false },
  '-createdAt': { column: 'r.created_at', type: 'timestamptz', descending: true },
  '-updatedAt': { column: 'r.updated_at', type: 'timestamptz', descending: true },
};

/** A page of the recipients that the filters find. */
export async function listRecipients(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: RecipientListQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'Recipient');
  const { limit = 25, cursor, sort = 'name', ...filters } = query;
  const order = orders[sort];
  const scope = `recipients ${actor.organizationId} ${sort} ${JSON.stringify(filters)}`;
  const sql = recipientConditions(actor, ability, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const key = sql.bind(position.key, order.type);
    sql.where(`(${order.column}, r.id) ${order.descending ? '<' : '>'} (${key}, ${sql.bind(position.id, 'uuid')})`);
  }
  const direction = order.descending ? 'DESC' : 'ASC';
  const text = `
    SELECT row_to_json(x)::text AS json, (SELECT (${order.column})::text FROM recipient r WHERE r.organization_id = $1::uuid AND r.id = x.id) AS key, x.id
    FROM (SELECT ${recipientItemColumns} FROM recipient r WHERE ${sql.conditions}
      ORDER BY ${order.column} ${direction}, r.id ${direction} LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const rows = await reader.rows<{ json: string; key: string; id: string }>(
    actor.organizationId,
    readOf('list_recipients', text),
    sql.values,
  );
  return readyPage(scope, rows, limit);
}
