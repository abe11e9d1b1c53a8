import { addWorkingDaysAround, instantOf, localDateOf, type Pause, type WorkCalendar } from '@ravabet/calendars';
import type { Due, DueRule } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';
import { workCalendarOf } from './share/work-calendar.ts';

/** Also so many minutes from now, for rooms that promise a time. */
export type AskedDue = Due | { minutes: number };
/** A pause that is over, in days of the organisation's zone. */
export interface PastPause extends Pause {
  id: string;
}

/** Time that matters is decided by the database's clock. */
export async function nowOf(tx: Tx): Promise<Date> {
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  return clock?.now ?? new Date();
}

/**
 * A due time as an instant, with the explanation where it counts working days: it falls on the end of its day in the organisation's zone.
 * @throws task-due-in-past
 */
export async function dueOf(
  tx: Tx,
  organizationId: string,
  due: AskedDue | null,
  taskId?: string,
): Promise<{ dueAt: Date | null; dueRule: DueRule | null }> {
  if (due === null) return { dueAt: null, dueRule: null };
  const now = await nowOf(tx);
  if ('minutes' in due) return { dueAt: new Date(now.getTime() + due.minutes * 60_000), dueRule: null };
  if ('at' in due) {
    const dueAt = new Date(due.at);
    if (dueAt <= now) throw problem('task-due-in-past');
    return { dueAt, dueRule: null };
  }
  const calendar = await workCalendarOf(tx, organizationId);
  const from = due.from ?? localDateOf(now.toISOString(), calendar.timeZone);
  const pauses = taskId ? await pastPausesOf(tx, organizationId, [taskId], calendar.timeZone) : new Map();
  const counted = countDue({ workingDays: due.workingDays, from }, calendar, pauses.get(taskId ?? '') ?? []);
  if (counted.dueAt <= now) throw problem('task-due-in-past');
  return counted;
}

/** The rule held against a calendar and the time that stood still: the same rule, counted anew. */
export function countDue(
  { workingDays, from }: Pick<DueRule, 'workingDays' | 'from'>,
  calendar: WorkCalendar,
  pauses: readonly PastPause[],
): { dueAt: Date; dueRule: DueRule } {
  const { date, skipped, paused } = addWorkingDaysAround(from, workingDays, calendar, pauses);
  const days = pauses.map((pause) => ({
    id: pause.id,
    days: paused.filter((day) => pause.from <= day && day < pause.until),
  }));
  const counted = days.filter((pause) => pause.days.length > 0);
  return {
    dueAt: new Date(instantOf(`${date}T23:59:59`, calendar.timeZone)),
    dueRule: { workingDays, from, date, skipped, ...(counted.length > 0 && { pauses: counted }) },
  };
}

/** By task, the pauses that are over, in order. */
export async function pastPausesOf(
  tx: Tx,
  organizationId: string,
  taskIds: string[],
  timeZone: string,
): Promise<Map<string, PastPause[]>> {
  const rows = await tx.taskPause.findMany({
    where: { organizationId, taskId: { in: taskIds }, resumedAt: { not: null } },
    orderBy: { pausedAt: 'asc' },
    select: { id: true, taskId: true, pausedAt: true, resumedAt: true },
  });
  const day = (at: Date): string => localDateOf(at.toISOString(), timeZone);
  const pauses = new Map<string, PastPause[]>();
  for (const { id, taskId, pausedAt, resumedAt } of rows) {
    const pause = { id, from: day(pausedAt), until: day(resumedAt ?? pausedAt) };
    pauses.set(taskId, [...(pauses.get(taskId) ?? []), pause]);
  }
  return pauses;
}
