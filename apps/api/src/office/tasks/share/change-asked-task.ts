import { unfinishedStates } from '@ravabet/contracts/office/tasks';
import { Prisma, type Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { tellTaskChanged } from '../step-task.ts';
import { type AskedDue, dueOf } from '../task-due.ts';
import { tellOfTask } from '../task-notice.ts';
import { peopleOfOwner } from '../task-owner.ts';
import { verbColumns } from '../task.sql.ts';

type By = Actor | { organizationId: string; personId: null };

/**
 * Its record's time has moved, and the task's with it; the owner is told, and reminded of the new time. What is done stays as it is.
 * @returns whether it moved
 * @throws task-due-in-past
 */
export async function moveAskedTask(tx: Tx, bus: Bus, by: By, id: string, due: AskedDue | null): Promise<boolean> {
  const { dueAt, dueRule } = await dueOf(tx, by.organizationId, due, id);
  return changeAsked(tx, bus, by, id, {
    data: { dueAt, dueRule: dueRule ?? Prisma.DbNull },
    event: 'task.deadline-moved',
    kind: 'task-deadline-moved',
    after: { dueAt: dueAt?.toISOString() ?? null },
  });
}

/**
 * What was asked for is called differently now, and the task with it; nobody is told, for nothing else is asked of them. One that somebody
 * has named otherwise by hand keeps its name, and what is done stays as it is.
 */
export async function renameAskedTask(
  tx: Tx,
  bus: Bus,
  by: By,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<void> {
  if (from === to) return;
  const { organizationId } = by;
  const where = { organizationId, id, title: from, deletedAt: null, state: { in: [...unfinishedStates] } };
  const { count } = await tx.task.updateMany({ where, data: { title: to, version: { increment: 1 } } });
  if (count === 0) return;
  const row = await tx.task.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: verbColumns,
  });
  const of = { event: 'task.updated', subjectType: 'Task', subjectId: id } as const;
  await audit(tx, by, { ...of, before: { title: from }, after: { title: to } });
  await tellTaskChanged(tx, bus, by, row, row.version);
}

/** Its record does not need it any more: it goes into the bin, and the owner is told. What is done stays. */
export const withdrawAskedTask = (tx: Tx, bus: Bus, by: By, id: string): Promise<boolean> =>
  changeAsked(tx, bus, by, id, {
    data: { deletedAt: new Date() },
    event: 'task.deleted',
    kind: 'task-withdrawn',
  });

async function changeAsked(
  tx: Tx,
  bus: Bus,
  by: By,
  id: string,
  change: {
    data: Prisma.TaskUncheckedUpdateManyInput;
    event: 'task.deadline-moved' | 'task.deleted';
    kind: string;
    after?: object;
  },
): Promise<boolean> {
  const { organizationId } = by;
  const where = { organizationId, id, deletedAt: null, state: { in: [...unfinishedStates] } };
  const { count } = await tx.task.updateMany({ where, data: { ...change.data, version: { increment: 1 } } });
  if (count === 0) return false;
  const row = await tx.task.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: verbColumns,
  });
  const { event, kind, after } = change;
  await audit(tx, by, { event, subjectType: 'Task', subjectId: id, ...(after && { after }) });
  const people = await peopleOfOwner(tx, organizationId, row);
  await tellOfTask(tx, bus, by, people, row, { kind, cause: row.version });
  await tellTaskChanged(tx, bus, by, row, row.version);
  return true;
}
