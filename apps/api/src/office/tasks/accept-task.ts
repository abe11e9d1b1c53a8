import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { nameOf } from '../comments/share/name-of.ts';
import { loadTask } from './load-task.ts';
import { stepTask } from './step-task.ts';
import { tellOfTask } from './task-notice.ts';

/** Takes it on. A task of a unit becomes the task of who accepts it and stays visible to the unit. */
export async function acceptTask(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const row = await loadTask(tx, actor, ability, 'accept', id);
  await stepTask(tx, bus, actor, row, {
    verb: 'accept',
    event: 'task.accepted',
    version,
    set: { ownerPersonId: row.ownerPersonId ?? actor.personId },
  });
  const params = { actor: await nameOf(tx, actor) };
  await tellOfTask(tx, bus, actor, [row.createdById], row, { kind: 'task-accepted', cause: version, params });
}
