import { type LunarMonth, lunarMonthsSince } from '@ravabet/calendars';
import type { Tx } from '@ravabet/db';

const shipped = lunarMonthsSince(0);

/** The lunar months by which the organisation counts: the shipped table with what it announced or corrected itself. */
export async function lunarMonthsOf(tx: Tx, organizationId: string): Promise<LunarMonth[]> {
  const rows = await tx.hijriMonth.findMany({ where: { organizationId } });
  if (rows.length === 0) return shipped;
  const changed = new Map(rows.map((row) => [`${row.year} ${row.month}`, row]));
  return shipped.map((month) => {
    const row = changed.get(`${month.year} ${month.month}`);
    if (!row) return month;
    const { year, month: of, start, expected, source } = row;
    return { year, month: of, start: start.toISOString().slice(0, 10), expected, source };
  });
}
