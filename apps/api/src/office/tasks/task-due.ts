import { addWorkingDays, instantOf, localDateOf, type WorkCalendar } from '@ravabet/calendars';
import type { Due, DueRule } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import { problem } from '../../platform/problems.ts';

/** When the organisation works: its own dated weekends and holidays. */
export async function workCalendarOf(tx: Tx, organizationId: string): Promise<WorkCalendar> {
  const [organization, weekends, holidays] = [
    await tx.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { timeZone: true } }),
    await tx.weekendRule.findMany({ where: { organizationId }, orderBy: { from: 'asc' } }),
    await tx.holiday.findMany({ where: { organizationId }, orderBy: { date: 'asc' } }),
  ];
  return {
    timeZone: organization.timeZone,
    weekends: weekends.map((rule) => ({ from: plainDate(rule.from), days: rule.days })),
    holidays: holidays.map((holiday) => ({
      date: plainDate(holiday.date),
      name: holiday.names as WorkCalendar['holidays'][number]['name'],
      kind: 'local',
      expected: holiday.expected,
    })),
  };
}

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

const plainDate = (date: Date): string => date.toISOString().slice(0, 10);
