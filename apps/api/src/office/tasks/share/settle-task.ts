import { type TaskEvent, type TaskState, unfinishedStates } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { tellTaskChanged } from '../step-task.ts';
import { endPause } from '../resume-task.ts';

const steps = {
  done: { from: unfinishedStates, event: 'task.done' },
  verified: { from: [...unfinishedStates, 'done'], event: 'task.verified' },
  returned: { from: ['done', 'verified'], event: 'task.returned' },
} as const satisfies Partial<Record<TaskState, { from: readonly TaskState[]; event: TaskEvent }>>;

/** A task that follows from another room's work goes the way of that work, without being pressed a second time. */
export async function settleTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  id: string | null,
  to: keyof typeof steps,
): Promise<void> {
  if (id === null) return;
  const { organizationId } = actor;
  const { from, event } = steps[to];
  const before = await tx.task.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { pausedAt: true },
  });
  const [row] = await tx.task.updateManyAndReturn({
    where: { organizationId, id, state: { in: [...from] }, deletedAt: null },
    data: { state: to, pausedAt: null, version: { increment: 1 } },
    select: { id: true, subjectType: true, subjectId: true, version: true },
  });
  // Somebody has pressed it there already.
  if (!row) return;
  if (before?.pausedAt) await endPause(tx, actor, id);
  await audit(tx, actor, { event, subjectType: 'Task', subjectId: id, after: { state: to } });
  await tellTaskChanged(tx, bus, actor, row, row.version);
}
