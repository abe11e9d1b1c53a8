import { taskWorkflow, type TaskEvent, type TaskVerb } from '@ravabet/contracts/office/tasks';
import type { Prisma, Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided, plan } from '../../platform/transition.ts';
import type { LoadedTask } from './load-task.ts';

export interface TaskStep {
  verb: TaskVerb;
  event: TaskEvent;
  version: number;
  set?: Prisma.TaskUncheckedUpdateManyInput;
  reason?: string;
  after?: Record<string, unknown>;
}

/** One step of the workflow: planned by the table, decided by the UPDATE, recorded in the same transaction. */
export async function stepTask(tx: Tx, bus: Bus, actor: Actor, row: LoadedTask, step: TaskStep): Promise<void> {
  const { organizationId, personId } = actor;
  const { from, to } = plan(taskWorkflow, step.verb, row, step.version, 'task-not-in-state');
  decided(
    await tx.task.updateMany({
      where: { organizationId, id: row.id, version: step.version, state: { in: from }, deletedAt: null },
      data: { ...step.set, state: to, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: step.event,
    subjectType: 'Task',
    subjectId: row.id,
    before: { state: row.state },
    after: { state: to, ...step.after },
    ...(step.reason && { reason: step.reason }),
  });
  await tellTaskChanged(tx, bus, { organizationId, personId }, row, step.version + 1);
}

/** Pages that show the task ask again, and so do those that show the record it belongs to. */
export async function tellTaskChanged(
  tx: Tx,
  bus: Bus,
  { organizationId, personId }: { organizationId: string; personId: string | null },
  task: { id: string; subjectType: string | null; subjectId: string | null },
  version: number,
): Promise<void> {
  const { id, subjectType, subjectId } = task;
  // Who pressed sees it on their page already; what nobody pressed is news to everybody.
  const by = personId === null ? {} : { personId };
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Task', subjectId: id, version, ...by });
  if (subjectType && subjectId) await bus.tell(tx, 'record.changed', { organizationId, subjectType, subjectId, ...by });
}
