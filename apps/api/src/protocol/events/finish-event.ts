import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { stepEvent } from './step-event.ts';

/** It is over. */
export async function finishEvent(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  await stepEvent(tx, bus, actor, ability, id, { verb: 'finish', event: 'event.finished', version });
}
