import type { Tx } from '@ravabet/db';
import type { OfficeNumber } from '@ravabet/contracts';

/**
 * Takes the next number of the register: one row per organisation, kind and Jalali year, locked until the transaction ends, so that
 * numbers have no gap and no double; a rolled back transaction gives its number back. The database's clock says which year it is.
 */
export async function takeOfficeNumber(
  tx: Tx,
  subject: {
    organizationId: string;
    kind: string;
    year: number;
    subjectType: string;
    subjectId: string;
    title: string;
    personId: string | null;
  },
): Promise<OfficeNumber> {
  const { organizationId, kind, year } = subject;
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO register_counter (organization_id, kind, jalali_year, last) VALUES (${organizationId}::uuid, ${kind}, ${year}, 1)
    ON CONFLICT (organization_id, kind, jalali_year) DO UPDATE SET last = register_counter.last + 1
    RETURNING last`;
  const n = row?.last ?? 0;
  await tx.officeNumber.create({
    data: {
      organizationId,
      kind,
      jalaliYear: year,
      n,
      subjectType: subject.subjectType,
      subjectId: subject.subjectId,
      title: subject.title,
      assignedById: subject.personId,
    },
    select: { n: true },
  });
  return { year, kind, n };
}
