import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { stepVisit } from './step-visit.ts';

/** Handed to whoever decides; the managers hear of it. */
export async function startVisitReview(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version }: { version: number },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'submit');
  await stepVisit(tx, bus, actor, row, { verb: 'startReview', event: 'visit.review-started', version });
}
