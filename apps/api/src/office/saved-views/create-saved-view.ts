import type { BodyOf } from '@ravabet/contracts';
import type { savedViewsRoutes } from '@ravabet/contracts/office/saved-views';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';

const viewsOfOneList = 50;

/** Keeps a view of a list for the person alone. @throws too-many-saved-views */
export async function createSavedView(
  tx: Tx,
  { organizationId, personId }: Actor,
  ability: Ability,
  view: BodyOf<typeof savedViewsRoutes.create>,
) {
  must(ability, 'create', 'SavedView', { personId });
  const kept = await tx.savedView.count({ where: { organizationId, personId, room: view.room } });
  if (kept >= viewsOfOneList) throw problem('too-many-saved-views');
  return tx.savedView.create({
    data: { organizationId, id: newId(), personId, ...view },
    select: { id: true, room: true, name: true, query: true },
  });
}
