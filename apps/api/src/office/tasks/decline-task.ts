import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { nameOf } from '../comments/share/name-of.ts';
import { loadTask } from './load-task.ts';
import { stepTask } from './step-task.ts';
import { tellOfTask } from './task-notice.ts';

/** Says why it cannot be taken on. It stays with whom it was given to, and it is the turn of who asked. */
export async function declineTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason }: { version: number; reason: string },
) {
  const row = await loadTask(tx, actor, ability, 'accept', id);
  await stepTask(tx, bus, actor, row, { verb: 'decline', event: 'task.declined', version, reason });
  const params = { actor: await nameOf(tx, actor), reason: reason.slice(0, 200) };
  await tellOfTask(tx, bus, actor, [row.createdById], row, { kind: 'task-declined', cause: version, params });
}
