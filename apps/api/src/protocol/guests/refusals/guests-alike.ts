import type { Tx } from '@ravabet/db';
import { bestLikeness, nameQuery } from '@ravabet/persian-text';
import { likenessFrom } from '../share/likenesses-of.ts';

/** As many guests as are compared with one spelling. */
const comparedAtMost = 500;

interface Found {
  guestId: string;
  entryId: string;
  score: number;
}
interface Candidate {
  id: string;
  names: string[];
}

/** Guests of the whole directory that are like entries: the index finds candidates by sound, the likeness is reckoned on them. */
export async function guestsAlike(
  tx: Tx,
  organizationId: string,
  entries: readonly { id: string; names: string[] }[],
): Promise<Found[]> {
  const found: Found[] = [];
  for (const { id: entryId, names } of entries) {
    const wanted = names.map(nameQuery).filter((query) => query !== '');
    if (wanted.length === 0) continue;
    const candidates = await tx.$queryRaw<Candidate[]>`
      SELECT g.id, ARRAY[g.name_persian, g.name_latin, g.name_chinese] AS names FROM guest g
      WHERE g.organization_id = ${organizationId}::uuid AND g.archived_at IS NULL
        AND g.tsv @@ ${wanted.join(' | ')}::tsquery LIMIT ${comparedAtMost}`;
    for (const { id: guestId, names: ofGuest } of candidates) {
      const score = bestLikeness(ofGuest, names);
      if (score >= likenessFrom) found.push({ guestId, entryId, score });
    }
  }
  return found.sort((one, other) => other.score - one.score);
}
