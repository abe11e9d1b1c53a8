import { type LunarMonth, lunarMonthsSince } from '@ravabet/calendars';
import type { Tx } from '@ravabet/db';

const shipped = lunarMonthsSince(0);

interface ChangedMonth {
  year: number;
  month: number;
  start: string;
  expected: boolean;
  source: string;
}

/** The shipped table with what an organisation announced or corrected itself. */
export function lunarMonthsWith(rows: readonly ChangedMonth[]): LunarMonth[] {
  if (rows.length === 0) return shipped;
  const changed = new Map(rows.map((row) => [`${row.year} ${row.month}`, row]));
  return shipped.map((month) => changed.get(`${month.year} ${month.month}`) ?? month);
}

/** The lunar months by which the organisation counts. */
export async function lunarMonthsOf(tx: Tx, organizationId: string): Promise<LunarMonth[]> {
  const rows = await tx.hijriMonth.findMany({
    where: { organizationId },
    select: { year: true, month: true, start: true, expected: true, source: true },
  });
  return lunarMonthsWith(rows.map((row) => ({ ...row, start: row.start.toISOString().slice(0, 10) })));
}
