import type { MayRead } from '../../../platform/record-card.ts';
import { knownOccasion } from '../known-occasions.ts';

/** The occasion as the shared rooms see it, if the person may read it. */
export const mayReadOccasion: MayRead = async (tx, actor, ability, id) => {
  if (!ability.can('read', 'Occasion')) return null;
  const occasion = await knownOccasion(tx, actor.organizationId, id).catch(() => null);
  if (!occasion) return null;
  return { title: occasion.names.fa, concernedPersonIds: occasion.createdById ? [occasion.createdById] : [] };
};
