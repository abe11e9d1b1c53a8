import type { Language } from '@ravabet/contracts';
import { localized } from '@ravabet/contracts';
import type { FactOfRelease, FactState, FactUse } from '@ravabet/contracts/newsdesk/facts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, readable } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readOf, SqlText } from '../../platform/sql-text.ts';
import { factState } from './fact.sql.ts';
import { getFact } from './get-fact.ts';
import { factText } from './share/fact-text.ts';

const releaseRules = { state: 'p.state', authorId: 'p.author_id::text', waitsForRole: 'p.waits_for_role' };
const joinRelease = `JOIN press_release p ON p.organization_id = u.organization_id AND p.id = u.press_release_id AND p.deleted_at IS NULL`;
const joinPublication = `LEFT JOIN publication q ON q.organization_id = u.organization_id AND q.press_release_id = u.press_release_id
  AND q.n = u.publication_n`;

/** Every line that says the figure, as far as the person may read the release: what stands now first, then the newest publications. */
export async function listFactUses(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<{ items: FactUse[] }> {
  await getFact(reader, actor, ability, id);
  const sql = new SqlText();
  sql.where(`u.organization_id = ${sql.bind(actor.organizationId, 'uuid')} AND u.fact_id = ${sql.bind(id, 'uuid')}`);
  sql.whereReadable(readable(ability, 'PressRelease'), releaseRules);
  const text = `
    SELECT u.press_release_id AS "pressReleaseId", coalesce(q.title, p.title) AS title, p.language, p.state AS "releaseState", u.sentence, u.said,
      CASE WHEN u.publication_n = 0 THEN 'draft' WHEN q.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN q.current THEN 'published'
        ELSE 'earlier' END AS standing,
      u.publication_n > 0 AND q.current AND u.value <> r.value AS outdated, q.published_at AS "publishedAt"
    FROM fact_use u JOIN fact r ON r.organization_id = u.organization_id AND r.id = u.fact_id ${joinRelease} ${joinPublication}
    WHERE ${sql.conditions} ORDER BY u.publication_n > 0, q.published_at DESC, u.press_release_id, u.position LIMIT 500`;
  const rows = await reader.rows<FactUse & { publishedAt: Date | null }>(
    actor.organizationId,
    readOf('list_fact_uses', text),
    sql.values,
  );
  return {
    items: rows.map((row) => ({ ...row, publishedAt: row.publishedAt ? row.publishedAt.toISOString() : null })),
  };
}

interface CitedRow {
  id: string;
  names: Record<string, string>;
  unit: Record<string, string>;
  value: number;
  state: FactState;
  trueAt: string;
  expiresOn: string | null;
  sentence: string;
  said: string;
  outdated: boolean;
  language: Language;
}
const readRelease = readOf(
  'release_of_facts',
  `SELECT p.state, p.author_id AS "authorId", p.waits_for_role AS "waitsForRole" FROM press_release p
   WHERE p.organization_id = $1::uuid AND p.id = $2::uuid AND p.deleted_at IS NULL`,
);
const readCited = readOf(
  'facts_of_release',
  `SELECT r.id, r.names, r.unit, r.value::float8 AS value, ${factState} AS state, r.true_at::text AS "trueAt", r.expires_on::text AS "expiresOn",
     u.sentence, u.said, u.publication_n > 0 AND u.value <> r.value AS outdated, p.language
   FROM fact_use u JOIN fact r ON r.organization_id = u.organization_id AND r.id = u.fact_id ${joinRelease} ${joinPublication}
   WHERE u.organization_id = $1::uuid AND u.press_release_id = $2::uuid AND (u.publication_n = 0 OR (q.current AND q.withdrawn_at IS NULL))
   ORDER BY u.publication_n, u.position`,
);

/** What a release says, for its page: shown to everybody who may read the release. */
export async function listFactsOfRelease(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<{ items: FactOfRelease[] }> {
  const values = [actor.organizationId, id];
  const [release] = await reader.rows<Record<string, string>>(actor.organizationId, readRelease, values);
  if (!release) throw problem('not-found');
  must(ability, 'read', 'PressRelease', release);
  const rows = await reader.rows<CitedRow>(actor.organizationId, readCited, values);
  return {
    items: rows.map(({ names, unit, value, language, ...row }) => ({
      ...row,
      name: localized(names, language),
      text: factText(value, unit, language),
    })),
  };
}
