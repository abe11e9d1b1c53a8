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
  guestId: string;
  /** which of the entries, counted from 1 */
  nth: number;
  names: string[];
}

/** Guests of the whole directory that are like entries: the index finds candidates by sound, the likeness is reckoned on them. */
export async function guestsAlike(
  tx: Tx,
  organizationId: string,
  entries: readonly { id: string; names: string[] }[],
): Promise<Found[]> {
  const queries = entries.map(({ names }) =>
    names
      .map(nameQuery)
      .filter((query) => query !== '')
      .join(' | '),
  );
  const candidates = await tx.$queryRaw<Candidate[]>`
    SELECT e.nth::int AS nth, c.id AS "guestId", c.names
    FROM unnest(${queries}::text[]) WITH ORDINALITY AS e(query, nth),
      LATERAL (SELECT g.id, ARRAY[g.name_persian, g.name_latin, g.name_chinese] AS names FROM guest g
        WHERE g.organization_id = ${organizationId}::uuid AND g.archived_at IS NULL AND g.tsv @@ e.query::tsquery
        LIMIT ${comparedAtMost}) c
    WHERE e.query <> ''`;
  return candidates
    .flatMap(({ nth, guestId, names }): Found[] => {
      const entry = entries[nth - 1];
      return entry ? [{ guestId, entryId: entry.id, score: bestLikeness(names, entry.names) }] : [];
    })
    .filter(({ score }) => score >= likenessFrom)
    .sort((one, other) => other.score - one.score);
}
