import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { ReadyJson } from '../../platform/serve.ts';
import { readOf } from '../../platform/sql-text.ts';
import { archivable } from './recipient.presenter.ts';
import { joinMemberCounts, recipientListColumns } from './recipient.sql.ts';

const read = readOf(
  'get_recipient_list',
  `SELECT row_to_json(x)::text AS json, x."archivedAt" IS NOT NULL AS archived FROM (
    SELECT ${recipientListColumns} FROM recipient_list l ${joinMemberCounts}
    WHERE l.organization_id = $1::uuid AND l.id = $2::uuid) x`,
);

export async function getRecipientList(reader: TenantReader, actor: Actor, ability: Ability, id: string) {
  const values = [actor.organizationId, id];
  const [row] = await reader.rows<{ json: string; archived: boolean }>(actor.organizationId, read, values);
  if (!row) throw problem('not-found');
  must(ability, 'read', 'RecipientList', {});
  const actions = JSON.stringify(archivable(row.archived, ability, 'RecipientList'));
  return new ReadyJson(`${row.json.slice(0, -1)},"allowedActions":${actions}}`);
}
