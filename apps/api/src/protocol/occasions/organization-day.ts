import type { Tx } from '@ravabet/db';

/** The organisation's day, by the database's clock. */
export async function organizationDay(tx: Tx, organizationId: string): Promise<{ today: string; timeZone: string }> {
  const [row] = await tx.$queryRaw<{ today: string; timeZone: string }[]>`
    SELECT ((now() AT TIME ZONE time_zone)::date)::text AS today, time_zone AS "timeZone"
    FROM organization WHERE id = ${organizationId}::uuid`;
  return row ?? { today: new Date().toISOString().slice(0, 10), timeZone: 'UTC' };
}
