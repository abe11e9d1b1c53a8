import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { type DispatchFacts, presentDispatch } from './dispatch.presenter.ts';
import { dispatchItemColumns, dispatchRecordColumns, fromDispatches } from './dispatch.sql.ts';

const read = readOf(
  'get_dispatch',
  `SELECT row_to_json(x)::text AS json, x.state, coalesce((x.counts->>'unknown')::int, 0) > 0 AS unknown FROM (
    SELECT ${dispatchItemColumns}, ${dispatchRecordColumns} ${fromDispatches}
    WHERE d.organization_id = $1::uuid AND d.id = $2::uuid) x`,
);

/** One dispatch as its page shows it, with how many deliveries are in each state. */
export async function getDispatch(reader: TenantReader, actor: Actor, ability: Ability, id: string): Promise<string> {
  must(ability, 'read', 'Dispatch');
  const { organizationId } = actor;
  const [row] = await reader.rows<DispatchFacts & { json: string }>(organizationId, read, [organizationId, id]);
  if (!row) throw problem('not-found');
  return presentDispatch(row.json, row, ability);
}
