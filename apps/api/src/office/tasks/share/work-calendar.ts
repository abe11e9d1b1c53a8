import type { WorkCalendar } from '@ravabet/calendars';
import type { Tx } from '@ravabet/db';

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

const plainDate = (date: Date): string => date.toISOString().slice(0, 10);
