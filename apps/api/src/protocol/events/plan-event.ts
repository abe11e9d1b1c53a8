import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { stepEvent } from './step-event.ts';

/** It has a time, and waits for the manager. */
export async function planEvent(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  await stepEvent(tx, bus, actor, ability, id, { verb: 'plan', event: 'event.planned', version, set: { reason: '' } });
}
