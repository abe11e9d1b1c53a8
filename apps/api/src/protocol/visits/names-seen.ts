import { type Ability, type Actor, subject } from '@ravabet/permissions';
import type { LoadedVisit } from './load-visit.ts';

type Seen = Pick<LoadedVisit, 'namesSeenBy' | 'namesSeenByIds' | 'hostId' | 'officerId' | 'createdById' | 'facts'>;

/**
 * May this person see the names of the guests? Everyone who may read the visit; or the team: who keeps or oversees visits, and the host;
 * or only those named, besides the officer and whoever opened the file.
 */
export function namesSeen({ personId }: Pick<Actor, 'personId'>, ability: Ability, visit: Seen): boolean {
  if (visit.namesSeenBy === 'everyone') return true;
  if (personId === visit.officerId || personId === visit.createdById) return true;
  if (visit.namesSeenBy === 'named') return visit.namesSeenByIds.includes(personId);
  return personId === visit.hostId || ability.can('export', subject('Visit', { ...visit.facts }));
}
