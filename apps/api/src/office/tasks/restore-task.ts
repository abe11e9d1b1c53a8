import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { binTask } from './bin-task.ts';

/** Takes a task out of the bin. */
export async function restoreTask(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  return binTask(tx, bus, actor, ability, id, { version, restore: true });
}
