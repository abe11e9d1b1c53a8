import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { stepEvent } from './step-event.ts';

/** It has begun. */
export async function startEvent(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  await stepEvent(tx, bus, actor, ability, id, { verb: 'start', event: 'event.started', version });
}
