import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { decodeCursor } from '../../platform/keyset.ts';
import { problem } from '../../platform/problems.ts';
import { readyPage } from '../../platform/ready-page.ts';
import type { ReadyJson } from '../../platform/serve.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';

const exists = readOf('recipient_exists', 'SELECT 1 FROM recipient WHERE organization_id = $1::uuid AND id = $2::uuid');

const columns = `
  v.id, v.dispatch_id AS "dispatchId", json_build_object('id', r.id, 'title', r.title, 'language', r.language) AS "pressRelease",
  d.purpose, v.state, v.mail, v.sent_at AS "sentAt", v.bounced_at AS "bouncedAt",
  coalesce(d.started_at, d.scheduled_for, d.created_at) AS at`;

/** A page of what somebody was sent, newest first; what is only prepared is not among it. */
export async function listRecipientDeliveries(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  recipientId: string,
  { limit = 25, cursor }: { limit?: number | undefined; cursor?: string | undefined },
): Promise<ReadyJson> {
  must(ability, 'read', 'Recipient', {});
  must(ability, 'read', 'Dispatch');
  const { organizationId } = actor;
  const scope = `recipient deliveries ${organizationId} ${recipientId}`;
  const sql = new SqlText();
  sql.where(
    `v.organization_id = ${sql.bind(organizationId, 'uuid')} AND v.recipient_id = ${sql.bind(recipientId, 'uuid')} AND d.state <> 'draft'`,
  );
  // Ids follow the time at which recipients were frozen.
  if (cursor) sql.where(`v.id < ${sql.bind(decodeCursor(scope, cursor).id, 'uuid')}`);
  const text = `
    SELECT row_to_json(x)::text AS json, x.id FROM (SELECT ${columns} FROM delivery v
      JOIN dispatch d ON d.organization_id = v.organization_id AND d.id = v.dispatch_id
      JOIN press_release r ON r.organization_id = d.organization_id AND r.id = d.press_release_id
      WHERE ${sql.conditions} ORDER BY v.id DESC LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const [found, rows] = (await reader.all(organizationId, [
    { read: exists, values: [organizationId, recipientId] },
    { read: readOf('list_recipient_deliveries', text), values: sql.values },
  ])) as [object[], { json: string; id: string }[]];
  if (found.length === 0) throw problem('not-found');
  return readyPage(scope, rows, limit);
}
