import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';

/** The person's own views of one list, oldest first. */
export async function listSavedViews(tx: Tx, { organizationId, personId }: Actor, ability: Ability, room: string) {
  must(ability, 'read', 'SavedView', { personId });
  const items = await tx.savedView.findMany({
    where: { organizationId, personId, room },
    select: { id: true, room: true, name: true, query: true },
    orderBy: { id: 'asc' },
  });
  return { items };
}
