import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** The guest a verb works on, held until the transaction ends. */
export async function loadGuest(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  verb: Action,
  { id, version, archived = false }: { id: string; version: number; archived?: boolean },
) {
  must(ability, verb, 'Guest');
  await tx.$executeRaw`SELECT 1 FROM guest WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await tx.guest.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if ((row.archivedAt !== null) !== archived) {
    throw problem('guest-not-in-state', { params: { state: row.archivedAt ? 'archived' : 'active' } });
  }
  return row;
}
