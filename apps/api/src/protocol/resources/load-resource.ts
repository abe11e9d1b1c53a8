import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** The resource a verb works on, held until the transaction ends: who books it waits. */
export async function loadResource(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  verb: Action,
  { id, version, retired = false }: { id: string; version: number; retired?: boolean },
) {
  must(ability, verb, 'Resource');
  await tx.$executeRaw`SELECT 1 FROM resource WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await tx.resource.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if ((row.retiredAt !== null) !== retired) {
    throw problem('resource-not-in-state', { params: { state: row.retiredAt ? 'retired' : 'active' } });
  }
  return row;
}
