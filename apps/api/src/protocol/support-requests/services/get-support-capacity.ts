import { dayOffReason, plusDays } from '@ravabet/calendars';
import type { SupportCapacity } from '@ravabet/contracts/protocol/support-requests';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../../../office/tasks/share/work-calendar.ts';
import { must } from '../../../platform/ability.ts';
import type { Databases } from '../../../platform/databases.ts';
import { problem } from '../../../platform/problems.ts';
import { earliestDay, takenByDay } from '../support-day.ts';

/** Which days have room for a service, seen before asking. It counts what stands, and says nothing of who asked. */
export function getSupportCapacity(
  { app }: Databases,
  { organizationId }: Actor,
  ability: Ability,
  id: string,
  { from, days = 31 }: { from: string; days?: number },
): Promise<SupportCapacity> {
  must(ability, 'read', 'SupportService');
  return withOrganization(app.prisma, organizationId, async (tx) => {
    const service = await tx.supportService.findUnique({
      where: { organizationId_id: { organizationId, id } },
      select: { leadWorkingDays: true, dailyCapacity: true },
    });
    if (!service) throw problem('not-found');
    const { leadWorkingDays, dailyCapacity: capacity } = service;
    const calendar = await workCalendarOf(tx, organizationId);
    const earliest = await earliestDay(tx, calendar, leadWorkingDays);
    const taken = await takenByDay(tx, organizationId, id, { from, until: plusDays(from, days) });
    return {
      earliest,
      days: Array.from({ length: days }, (_, n) => {
        const date = plusDays(from, n);
        const count = taken.get(date) ?? 0;
        return {
          date,
          taken: count,
          capacity,
          isFull: capacity !== null && count >= capacity,
          isLate: date < earliest,
          dayOff: dayOffReason(date, calendar)?.name ?? null,
        };
      }),
    };
  });
}
