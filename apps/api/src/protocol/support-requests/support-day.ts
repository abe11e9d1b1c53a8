import { addWorkingDays, localDateOf, type WorkCalendar } from '@ravabet/calendars';
import { standingSupportStates } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';

/** The first day on which it can be had when it is asked for now; by the database's clock. */
export async function earliestDay(tx: Tx, calendar: WorkCalendar, leadWorkingDays: number): Promise<string> {
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const today = localDateOf((clock?.now ?? new Date()).toISOString(), calendar.timeZone);
  return addWorkingDays(today, leadWorkingDays, calendar).date;
}

/** How many stand on each day of the service, from a day until before another. */
export async function takenByDay(
  tx: Tx,
  organizationId: string,
  serviceId: string,
  { from, until }: { from: string; until: string },
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ day: string; n: number }[]>`
    SELECT wanted_on::text AS day, count(*)::int AS n FROM support_request
    WHERE organization_id = ${organizationId}::uuid AND service_id = ${serviceId}::uuid
      AND wanted_on >= ${from}::date AND wanted_on < ${until}::date AND state = ANY(${[...standingSupportStates]}::text[])
    GROUP BY wanted_on`;
  return new Map(rows.map(({ day, n }) => [day, n]));
}
