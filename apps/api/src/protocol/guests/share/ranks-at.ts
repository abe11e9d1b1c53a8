import type { LocalizedText } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';

export interface RankOnDay {
  readonly id: string;
  readonly names: LocalizedText;
  readonly classNumber: number;
  readonly orderNumber: number;
}

/** The order of precedence as it is on a day (YYYY-MM-DD), first rank first. */
export async function ranksAt(tx: Tx, organizationId: string, day: string): Promise<RankOnDay[]> {
  const on = new Date(day);
  const rows = await tx.protocolRank.findMany({
    where: { organizationId, validFrom: { lte: on }, OR: [{ validUntil: null }, { validUntil: { gte: on } }] },
    orderBy: [{ classNumber: 'asc' }, { orderNumber: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, names, classNumber, orderNumber }) => ({
    id,
    names: names as LocalizedText,
    classNumber,
    orderNumber,
  }));
}
