import { owedStates, type TaskEvent, type TaskState } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { tellTaskChanged } from '../step-task.ts';
import { tellOfTask } from '../task-notice.ts';

type Settled = 'done' | 'verified' | 'returned' | 'needless';
const steps: Record<Settled, { from: readonly TaskState[]; to: TaskState | null; event: TaskEvent }> = {
  done: { from: owedStates, to: 'done', event: 'task.done' },
  verified: { from: [...owedStates, 'done'], to: 'verified', event: 'task.verified' },
  returned: { from: ['done', 'verified'], to: 'returned', event: 'task.returned' },
  /** into the bin: there is nothing to be done any more */
  needless: { from: owedStates, to: null, event: 'task.deleted' },
};

/** A task that follows from another room's work goes the way of that work, without being pressed a second time. */
export async function settleTask(tx: Tx, bus: Bus, actor: Actor, id: string | null, how: Settled): Promise<void> {
  if (id === null) return;
  const { organizationId } = actor;
  const { from, to, event } = steps[how];
  const [row] = await tx.task.updateManyAndReturn({
    where: { organizationId, id, state: { in: [...from] }, deletedAt: null },
    data: { ...(to === null ? { deletedAt: new Date() } : { state: to }), version: { increment: 1 } },
    select: { version: true },
  });
  // Somebody has pressed it there already.
  if (!row) return;
  await audit(tx, actor, { event, subjectType: 'Task', subjectId: id, after: { state: to } });
  await tellTaskChanged(tx, bus, actor, id, row.version);
}

/** Somebody else does it, or until another time. */
export async function moveTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  id: string | null,
  { ownerPersonId, dueAt }: { ownerPersonId: string; dueAt: Date },
): Promise<void> {
  if (id === null) return;
  const { organizationId } = actor;
  const before = await tx.task.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: { ownerPersonId: true, title: true, state: true, deletedAt: true },
  });
  if (!before || before.deletedAt || !owedStates.includes(before.state as TaskState)) return;
  const isOthers = before.ownerPersonId !== ownerPersonId;
  const task = await tx.task.update({
    where: { organizationId_id: { organizationId, id } },
    data: { ownerPersonId, dueAt, ...(isOthers && { state: 'open' }), version: { increment: 1 } },
    select: { version: true },
  });
  const after = { ownerPersonId, dueAt: dueAt.toISOString() };
  await audit(tx, actor, {
    event: isOthers ? 'task.assigned' : 'task.updated',
    subjectType: 'Task',
    subjectId: id,
    after,
  });
  if (isOthers) {
    const notice = { kind: 'task-assigned', cause: task.version };
    await tellOfTask(tx, bus, actor, [ownerPersonId], { id, title: before.title }, notice);
  }
  await tellTaskChanged(tx, bus, actor, id, task.version);
}
