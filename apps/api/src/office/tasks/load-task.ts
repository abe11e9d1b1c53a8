import type { TaskState } from '@ravabet/contracts/office/tasks';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { verbColumns } from './task.sql.ts';

export type LoadedTask = Prisma.TaskGetPayload<{ select: typeof verbColumns }> & { state: TaskState };

/** The task a verb works on, after asking whether the person may. Absent, foreign, hidden and deleted ones are answered alike. */
export async function loadTask(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
  options: { deleted?: boolean } = {},
): Promise<LoadedTask> {
  const row = await tx.task.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: verbColumns,
  });
  if (!row || (row.deletedAt !== null) !== (options.deleted ?? false)) throw problem('not-found');
  must(ability, verb, 'Task', row);
  return row as LoadedTask;
}
