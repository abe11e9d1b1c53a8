import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadTask } from './load-task.ts';
import { stepTask } from './step-task.ts';
import { tellOfTask } from './task-notice.ts';

/** Says that it is done; who asked for it checks. */
export async function completeTask(tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, version: number) {
  const row = await loadTask(tx, actor, ability, 'complete', id);
  await stepTask(tx, bus, actor, row, {
    verb: 'complete',
    event: 'task.done',
    version,
    after: { doneById: actor.personId },
  });
  await tellOfTask(tx, bus, actor, [row.createdById], row, { kind: 'task-done', cause: version });
}
