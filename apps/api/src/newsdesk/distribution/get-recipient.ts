import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { ReadyJson } from '../../platform/serve.ts';
import { readOf } from '../../platform/sql-text.ts';
import { presentRecipient } from './recipient.presenter.ts';
import { recipientItemColumns, recipientRecordColumns } from './recipient.sql.ts';

const read = readOf(
  'get_recipient',
  `SELECT row_to_json(x)::text AS json, x."archivedAt" IS NOT NULL AS archived FROM (
    SELECT ${recipientItemColumns}, ${recipientRecordColumns} FROM recipient r
    WHERE r.organization_id = $1::uuid AND r.id = $2::uuid) x`,
);

export async function getRecipient(reader: TenantReader, actor: Actor, ability: Ability, id: string) {
  const [row] = await reader.rows<{ json: string; archived: boolean }>(actor.organizationId, read, [
    actor.organizationId,
    id,
  ]);
  if (!row) throw problem('not-found');
  must(ability, 'read', 'Recipient', {});
  return new ReadyJson(presentRecipient(row.json, row.archived, ability));
}
