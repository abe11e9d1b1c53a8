import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { stepVisit } from './step-visit.ts';

/** The guests are here. */
export async function startVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version }: { version: number },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'schedule');
  await stepVisit(tx, bus, actor, row, { verb: 'start', event: 'visit.started', version });
}
