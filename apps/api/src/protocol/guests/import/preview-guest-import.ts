import type { GuestImportRow, GuestImportSource, GuestNames } from '@ravabet/contracts/protocol/guests';
import type { Tx } from '@ravabet/db';
import { bestLikeness, wholeNameQueries } from '@ravabet/persian-text';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { nameColumns } from '../guest-data.ts';
import { judgedGuest } from './judge-guest.ts';
import { readGuests } from './read-guests.ts';

/** From here on somebody known is offered to be joined. */
const knownFrom = 0.85;

/** What an import would bring. Nothing is written; every row is answered, those that cannot be taken with each reason. */
export async function previewGuestImport(
  tx: Tx,
  { organizationId }: Actor,
  ability: Ability,
  source: GuestImportSource,
): Promise<{ rows: GuestImportRow[] }> {
  must(ability, 'create', 'Guest');
  const firstOf = new Map<string, number>();
  const rows: GuestImportRow[] = [];
  for (const raw of await readGuests(source)) {
    const row = judgedGuest(raw);
    const key = nameColumns(row.names).searchNames;
    const sameAs = firstOf.get(key) ?? null;
    if (key !== '' && sameAs === null) firstOf.set(key, row.n);
    const isDouble = sameAs !== null && row.faults.length === 0;
    const faults = isDouble ? [{ field: 'names' as const, code: 'double' as const }] : row.faults;
    const known = faults.length === 0 ? await knownAs(tx, organizationId, row.names) : [];
    rows.push({ ...row, faults, sameAs: isDouble ? sameAs : null, known });
  }
  return { rows };
}

interface Candidate {
  id: string;
  persian: string;
  latin: string;
  chinese: string;
}

/** Guests whose names are those of the row, in any script; three at most. */
async function knownAs(tx: Tx, organizationId: string, names: GuestNames): Promise<GuestImportRow['known']> {
  const written = Object.values(names).filter((name) => name !== '');
  // Those with the very words are compared first, then those who sound like them: of many alike the same one is not missed.
  const [words = '', sounds = ''] = [0, 1].map((strictness) =>
    written.flatMap((name) => wholeNameQueries(name)[strictness] ?? []).join(' | '),
  );
  if (sounds === '') return [];
  const candidates = await tx.$queryRaw<Candidate[]>`
    SELECT g.id, g.name_persian AS persian, g.name_latin AS latin, g.name_chinese AS chinese FROM guest g
    WHERE g.organization_id = ${organizationId}::uuid AND g.id IN (
      (SELECT w.id FROM guest w WHERE w.organization_id = ${organizationId}::uuid AND w.archived_at IS NULL
        AND w.tsv @@ ${words}::tsquery LIMIT 200)
      UNION (SELECT s.id FROM guest s WHERE s.organization_id = ${organizationId}::uuid AND s.archived_at IS NULL
        AND s.tsv @@ ${sounds}::tsquery LIMIT 200))`;
  return candidates
    .map(({ id, ...of }) => ({ id, names: of, score: bestLikeness(written, Object.values(of)) }))
    .filter(({ score }) => score >= knownFrom)
    .sort((one, other) => other.score - one.score)
    .slice(0, 3);
}
