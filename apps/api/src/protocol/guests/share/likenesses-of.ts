import type { Tx } from '@ravabet/db';
import { bestLikeness } from '@ravabet/persian-text';

/** From here on two names are so much alike that a person has to look. */
export const likenessFrom = 0.82;

export interface Likeness {
  readonly guestId: string;
  readonly entryId: string;
  /** 0 … 1 */
  readonly score: number;
  /** null: nobody has decided */
  readonly decision: 'other-person' | 'same-person' | null;
}

/** Likenesses of guests to the refusal list, the most alike first, in three queries however many guests they are. */
export async function likenessesOf(tx: Tx, organizationId: string, guestIds: readonly string[]): Promise<Likeness[]> {
  if (guestIds.length === 0) return [];
  const entries = await tx.refusalEntry.findMany({
    where: { organizationId, removedAt: null },
    select: { id: true, names: true },
  });
  if (entries.length === 0) return [];
  const ids = [...new Set(guestIds)];
  const guests = await tx.guest.findMany({
    where: { organizationId, id: { in: ids } },
    select: { id: true, namePersian: true, nameLatin: true, nameChinese: true },
  });
  const decisions = await tx.refusalDecision.findMany({
    where: { organizationId, guestId: { in: ids } },
    select: { guestId: true, entryId: true, decision: true },
  });
  const decided = new Map(decisions.map(({ guestId, entryId, decision }) => [`${guestId} ${entryId}`, decision]));
  return guests
    .flatMap(({ id: guestId, namePersian, nameLatin, nameChinese }) =>
      entries.map((entry) => ({
        guestId,
        entryId: entry.id,
        score: bestLikeness([namePersian, nameLatin, nameChinese], entry.names),
        decision: (decided.get(`${guestId} ${entry.id}`) ?? null) as Likeness['decision'],
      })),
    )
    .filter(({ score, decision }) => score >= likenessFrom || decision !== null)
    .sort((one, other) => other.score - one.score);
}
