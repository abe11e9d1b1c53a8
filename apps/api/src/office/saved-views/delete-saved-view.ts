import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** Forgets a view; that of somebody else is answered like one that is not there. */
export async function deleteSavedView(
  tx: Tx,
  { organizationId, personId }: Actor,
  ability: Ability,
  id: string,
): Promise<void> {
  must(ability, 'delete', 'SavedView', { personId });
  const removed = await tx.savedView.deleteMany({ where: { organizationId, id, personId } });
  if (removed.count === 0) throw problem('not-found');
}
