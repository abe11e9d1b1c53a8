import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';

/** The registration that the desk decides about. @throws not-found | stale-version */
export async function loadRegistration(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  { id: eventId, registrationId: id }: { id: string; registrationId: string },
  version: number,
) {
  must(ability, 'update', 'EventRegistration');
  const row = await tx.eventRegistration.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row || row.eventId !== eventId) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  return row;
}
