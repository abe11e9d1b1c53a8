import type { AllowedAction } from '@ravabet/contracts';
import type { Resource } from '@ravabet/contracts/protocol/resources';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { listItemColumns, recordColumns } from './resource.sql.ts';

const read = readOf(
  'get_resource',
  `SELECT ${listItemColumns}, ${recordColumns} FROM resource r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`,
);
type Row = Omit<Resource, 'createdAt' | 'updatedAt' | 'allowedActions'> & { createdAt: Date; updatedAt: Date };

/** One resource as its page shows it. */
export async function getResource(reader: TenantReader, actor: Actor, ability: Ability, id: string): Promise<Resource> {
  must(ability, 'read', 'Resource');
  const [row] = await reader.rows<Row>(actor.organizationId, read, [actor.organizationId, id]);
  if (!row) throw problem('not-found');
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    allowedActions: allowedActions(ability, row.state),
  };
}

function allowedActions(ability: Ability, state: Resource['state']): AllowedAction[] {
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'Resource', {});
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  return state === 'active'
    ? [action('update', 'update'), action('retire', 'archive')]
    : [action('reinstate', 'restore')];
}
