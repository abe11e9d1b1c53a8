import type { DeliveriesQuery } from '@ravabet/contracts/newsdesk/distribution';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { decodeCursor } from '../../../platform/keyset.ts';
import { problem } from '../../../platform/problems.ts';
import { readyPage } from '../../../platform/ready-page.ts';
import type { ReadyJson } from '../../../platform/serve.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { deliveryConditions } from './delivery-conditions.ts';
import { deliveryColumns } from './dispatch.sql.ts';

const exists = readOf('dispatch_exists', 'SELECT 1 FROM dispatch WHERE organization_id = $1::uuid AND id = $2::uuid');

/** A page of a dispatch's recipients, in the order in which they were frozen. */
export async function listDeliveries(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  dispatchId: string,
  query: DeliveriesQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'Dispatch');
  const { limit = 25, cursor, ...filters } = query;
  const { organizationId } = actor;
  const scope = `deliveries ${organizationId} ${dispatchId} ${JSON.stringify(filters)}`;
  const sql = deliveryConditions(organizationId, dispatchId, filters);
  if (cursor) sql.where(`v.id > ${sql.bind(decodeCursor(scope, cursor).id, 'uuid')}`);
  const text = `
    SELECT row_to_json(x)::text AS json, x.id FROM (SELECT ${deliveryColumns} FROM delivery v
      WHERE ${sql.conditions} ORDER BY v.id LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const [found, rows] = (await reader.all(organizationId, [
    { read: exists, values: [organizationId, dispatchId] },
    { read: readOf('list_deliveries', text), values: sql.values },
  ])) as [object[], { json: string; id: string }[]];
  if (found.length === 0) throw problem('not-found');
  return readyPage(scope, rows, limit);
}
