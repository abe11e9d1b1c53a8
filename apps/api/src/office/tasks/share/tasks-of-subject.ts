import type { DiscussedType } from '@ravabet/contracts/office/comments';
import { taskStates, type TaskState } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';

export interface SubjectTask {
  id: string;
  title: string;
  state: TaskState;
  ownerPersonId: string | null;
  ownerUnitId: string | null;
  dueAt: Date | null;
  isPaused: boolean;
  /** why it was declined or returned, while it is */
  reason: string | null;
  updatedAt: Date;
  version: number;
}

/**
 * What became of the tasks of a record: the record's room asks when it shows or decides something. Each step also tells
 * `record.changed` of the subject on the bus, so that open pages ask again.
 */
export async function tasksOfSubject(
  tx: Tx,
  organizationId: string,
  subject: { type: DiscussedType; id: string | readonly string[] },
): Promise<SubjectTask[]> {
  const ids = typeof subject.id === 'string' ? [subject.id] : [...subject.id];
  return readTasks(tx, organizationId, { subjectType: subject.type, subjectId: { in: ids } });
}

/** The same for tasks whose ids the record keeps. */
export const tasksById = (tx: Tx, organizationId: string, ids: readonly string[]): Promise<SubjectTask[]> =>
  readTasks(tx, organizationId, { id: { in: [...ids] } });

async function readTasks(tx: Tx, organizationId: string, where: object): Promise<SubjectTask[]> {
  const rows = await tx.task.findMany({
    where: { ...where, organizationId, deletedAt: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      title: true,
      state: true,
      ownerPersonId: true,
      ownerUnitId: true,
      dueAt: true,
      pausedAt: true,
      updatedAt: true,
      version: true,
    },
  });
  const given = rows.filter(({ state }) => state === 'declined' || state === 'returned').map(({ id }) => id);
  const lines = await tx.auditEntry.findMany({
    where: {
      organizationId,
      subjectType: 'Task',
      subjectId: { in: given },
      event: { in: ['task.declined', 'task.returned'] },
    },
    orderBy: { id: 'asc' },
    select: { subjectId: true, reason: true },
  });
  const reasons = new Map(lines.map(({ subjectId, reason }) => [subjectId, reason]));
  return rows.map(({ state, pausedAt, ...row }) => ({
    ...row,
    state: taskStates.find((known) => known === state) ?? 'open',
    isPaused: pausedAt !== null,
    reason: reasons.get(row.id) ?? null,
  }));
}
