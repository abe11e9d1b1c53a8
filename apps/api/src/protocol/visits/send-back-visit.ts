import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadVisit } from './load-visit.ts';
import { stepVisit } from './step-visit.ts';

/** Not decided yet: something is missing, and this says what. */
export async function sendBackVisit(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'approve');
  await stepVisit(tx, bus, actor, row, { verb: 'sendBack', event: 'visit.sent-back', version, reason });
}
