import { plannableVisitStates, type VisitState } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { factsOfVisit, type StoredVisit, verbColumns, type VisitFacts } from './visit-facts.ts';

export type LoadedVisit = StoredVisit & { facts: VisitFacts };

/** The visit a verb works on, after asking whether the person may. What they may not read is answered like what is not there. */
export async function loadVisit(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  id: string,
  verb: Action = 'read',
): Promise<LoadedVisit> {
  const row = (await tx.visit.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: verbColumns,
  })) as StoredVisit | null;
  if (!row) throw problem('not-found');
  const facts = await factsOfVisit(tx, organizationId, row);
  must(ability, verb, 'Visit', facts);
  return { ...row, facts };
}

/** The same for whoever changes its guests, its programme or its services, while that is still possible. */
export async function loadPlannableVisit(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<LoadedVisit> {
  const visit = await loadVisit(tx, actor, ability, id, 'update');
  mustBe(visit, plannableVisitStates);
  return visit;
}

/** @throws visit-not-in-state */
export function mustBe(visit: Pick<LoadedVisit, 'state'>, states: readonly VisitState[]): void {
  if (!states.includes(visit.state)) throw problem('visit-not-in-state', { params: { state: visit.state } });
}
