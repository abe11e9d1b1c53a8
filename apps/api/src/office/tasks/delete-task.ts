import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { binTask } from './bin-task.ts';

/** Puts a task into the bin, for 30 days. */
export async function deleteTask(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  return binTask(tx, bus, actor, ability, id, { version, restore: false });
}
