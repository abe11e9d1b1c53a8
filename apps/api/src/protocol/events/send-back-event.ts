import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { stepEvent } from './step-event.ts';

/** The manager says what is missing. */
export async function sendBackEvent(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  await stepEvent(tx, bus, actor, ability, id, { verb: 'sendBack', event: 'event.sent-back', version, reason });
}
