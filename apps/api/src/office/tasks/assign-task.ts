import type { TaskOwner } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { loadTask } from './load-task.ts';
import { stepTask } from './step-task.ts';
import { tellOfTask } from './task-notice.ts';
import { ownerOf, peopleOfOwner } from './task-owner.ts';

/** Gives it to a person or a unit, who has not accepted it yet. */
export async function assignTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: { version: number; owner: TaskOwner },
) {
  const row = await loadTask(tx, actor, ability, 'assign', id);
  const owner = await ownerOf(tx, actor.organizationId, input.owner);
  await stepTask(tx, bus, actor, row, {
    verb: 'assign',
    event: 'task.assigned',
    version: input.version,
    set: owner,
    after: owner,
  });
  const people = await peopleOfOwner(tx, actor.organizationId, owner);
  await tellOfTask(tx, bus, actor, people, row, { kind: 'task-assigned', cause: input.version + 1 });
}
