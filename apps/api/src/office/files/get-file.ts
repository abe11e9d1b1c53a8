import type { AllowedAction } from '@ravabet/contracts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { fromFiles, listItemColumns, recordColumns } from './file.sql.ts';

interface FileFacts {
  state: string;
  uploadedById: string;
  uses: number;
  deleted: boolean;
}

const read = readOf(
  'get_file',
  `SELECT to_jsonb(x)::text AS json, x.state, x."uploadedBy" ->> 'id' AS "uploadedById", x.uses, x."deletedAt" IS NOT NULL AS deleted
   FROM (SELECT ${listItemColumns}, ${recordColumns} ${fromFiles} WHERE f.organization_id = $1::uuid AND f.id = $2::uuid) x`,
);

/** One file as its page shows it. What is in the bin is there only for those who may take it out. */
export async function getFile(reader: TenantReader, actor: Actor, ability: Ability, id: string): Promise<string> {
  const { organizationId } = actor;
  const [row] = await reader.rows<FileFacts & { json: string }>(organizationId, read, [organizationId, id]);
  if (!row) throw problem('not-found');
  must(ability, 'read', 'File', row);
  if (row.deleted && refusal(ability, 'delete', 'File', row) !== null) throw problem('not-found');
  return `${row.json.slice(0, -1)},"allowedActions":${JSON.stringify(allowedActions(row, ability))}}`;
}

/** Whoever may delete a file may also restore it. */
function allowedActions(row: FileFacts, ability: Ability): AllowedAction[] {
  const say = (verb: string, reason: string | null): AllowedAction =>
    reason ? { verb, disabledReason: reason } : { verb };
  const mayDelete = refusal(ability, 'delete', 'File', row);
  if (row.deleted) return [say('restore', mayDelete)];
  const inUse = row.uses > 0 ? 'file-in-use' : null;
  return [say('update', refusal(ability, 'update', 'File', row)), say('delete', mayDelete ?? inUse)];
}
