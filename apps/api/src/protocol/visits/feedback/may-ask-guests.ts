import type { VisitState } from '@ravabet/contracts/protocol/visits';
import { type Ability, type Actor, subject } from '@ravabet/permissions';
import type { LoadedVisit } from '../load-visit.ts';
import { namesSeen } from '../names-seen.ts';

/** The guests are here, or have been. */
export const askableStates = ['in-progress', 'completed'] as const satisfies readonly VisitState[];

/** Who makes links and takes them back: who keeps the visit and sees who the guests are. */
export const mayAskGuests = (actor: Actor, ability: Ability, visit: LoadedVisit): boolean =>
  ability.can('update', subject('Visit', { ...visit.facts })) && namesSeen(actor, ability, visit);
