import type { AllowedAction } from '@ravabet/contracts';
import type { Zone } from '@ravabet/contracts/protocol/visits';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import { type Ability, type Action, type Actor, subject } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { readOf } from '../../../platform/sql-text.ts';

const read = readOf(
  'list_zones',
  `SELECT z.id, z.names, z.kind, (SELECT json_build_object('id', u.id, 'names', u.names) FROM unit u
      WHERE u.organization_id = z.organization_id AND u.id = z.unit_id) AS unit,
    z.photos_allowed AS "photosAllowed", z.retired_at IS NOT NULL AS "isRetired", z.version
  FROM hospital_zone z WHERE z.organization_id = $1::uuid
  ORDER BY z.retired_at IS NOT NULL, z.created_at, z.id`,
);

/** The zones of the house; retired ones last, for visits keep them. */
export async function listZones(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
): Promise<{ items: Zone[]; allowedActions: AllowedAction[] }> {
  must(ability, 'read', 'HospitalZone');
  const rows = await reader.rows<Omit<Zone, 'allowedActions'>>(organizationId, read, [organizationId]);
  const may = (action: Action): boolean => ability.can(action, subject('HospitalZone', {}));
  const actions = (isRetired: boolean): AllowedAction[] =>
    isRetired ? [] : [...(may('update') ? [{ verb: 'update' }] : []), ...(may('archive') ? [{ verb: 'retire' }] : [])];
  return {
    items: rows.map((row) => ({ ...row, allowedActions: actions(row.isRetired) })),
    allowedActions: may('create') ? [{ verb: 'create' }] : [],
  };
}

/** One of them, as every change answers. */
export async function getZone(reader: TenantReader, actor: Actor, ability: Ability, id: string): Promise<Zone> {
  const { items } = await listZones(reader, actor, ability);
  const zone = items.find((one) => one.id === id);
  if (!zone) throw problem('not-found');
  return zone;
}
