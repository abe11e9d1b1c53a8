import { addWorkingDays, instantOf, localDateOf } from '@ravabet/calendars';
import type { Due, DueRule } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';
import { workCalendarOf } from './share/work-calendar.ts';

/**
 * A due time as an instant, with the explanation where it counts working days: it falls on the end of its day in the organisation's zone.
 * @throws task-due-in-past
 */
export async function dueOf(
  tx: Tx,
  organizationId: string,
  due: Due | null,
): Promise<{ dueAt: Date | null; dueRule: DueRule | null }> {
  if (due === null) return { dueAt: null, dueRule: null };
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const now = clock?.now ?? new Date();
  if ('at' in due) {
    const dueAt = new Date(due.at);
    if (dueAt <= now) throw problem('task-due-in-past');
    return { dueAt, dueRule: null };
  }
  const calendar = await workCalendarOf(tx, organizationId);
  const from = due.from ?? localDateOf(now.toISOString(), calendar.timeZone);
  const { date, skipped } = addWorkingDays(from, due.workingDays, calendar);
  const dueAt = new Date(instantOf(`${date}T23:59:59`, calendar.timeZone));
  if (dueAt <= now) throw problem('task-due-in-past');
  return { dueAt, dueRule: { workingDays: due.workingDays, from, date, skipped } };
}
