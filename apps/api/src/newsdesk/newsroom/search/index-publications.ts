import type { Database } from '@ravabet/db';
import { tsVectorText } from '../../../office/search/share/ts-vector-text.ts';

interface Current {
  organizationId: string;
  pressReleaseId: string;
  language: string;
  kind: string;
  topicIds: string[];
  firstPublishedAt: Date;
  overTitle: string;
  title: string;
  subTitle: string;
  lead: string;
  placeLine: string;
  tags: string[];
  html: string;
  numberKind: string | null;
  numberYear: number | null;
  numberN: number | null;
}

/**
 * Writes the words of what was published or withdrawn since the last round, after the commit and in one transaction: a release's own
 * transaction does not wait for it, and after a crash it is still waiting. One process at a time.
 */
export function indexPublications(jobs: Database, limit = 300): Promise<number> {
  return jobs.$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(7233, 29) AS mine`;
      if (!lock?.mine) return 0;
      const pending = await tx.$queryRaw<{ o: string; r: string }[]>`
        DELETE FROM publication_pending WHERE id IN (SELECT id FROM publication_pending ORDER BY id LIMIT ${limit})
        RETURNING organization_id AS o, press_release_id AS r`;
      if (pending.length === 0) return 0;
      const organizations = pending.map(({ o }) => o);
      const releases = pending.map(({ r }) => r);
      const rows = await tx.$queryRaw<Current[]>`
        SELECT DISTINCT p.organization_id AS "organizationId", p.press_release_id AS "pressReleaseId", p.language, p.kind, p.topic_ids AS "topicIds",
          p.first_published_at AS "firstPublishedAt", p.over_title AS "overTitle", p.title, p.sub_title AS "subTitle", p.lead, p.place_line AS "placeLine",
          p.tags, p.html, p.number_kind AS "numberKind", p.number_year AS "numberYear", p.number_n AS "numberN"
        FROM unnest(${organizations}::uuid[], ${releases}::uuid[]) AS k(o, r)
        JOIN publication p ON p.organization_id = k.o AND p.press_release_id = k.r
        WHERE p.current AND p.withdrawn_at IS NULL`;
      await tx.$executeRaw`
        DELETE FROM publication_search s USING unnest(${organizations}::uuid[], ${releases}::uuid[]) AS k(o, r)
        WHERE s.organization_id = k.o AND s.press_release_id = k.r AND NOT EXISTS (SELECT 1 FROM publication p
          WHERE p.organization_id = k.o AND p.press_release_id = k.r AND p.current AND p.withdrawn_at IS NULL)`;
      const entries = rows.map((row) => ({
        organization_id: row.organizationId,
        press_release_id: row.pressReleaseId,
        language: row.language,
        kind: row.kind,
        topic_ids: row.topicIds,
        published_at: row.firstPublishedAt.toISOString(),
        words: wordsOf(row),
      }));
      await tx.$executeRaw`
        INSERT INTO publication_search (organization_id, press_release_id, language, kind, topic_ids, published_at, tsv)
        SELECT organization_id, press_release_id, language, kind, topic_ids, published_at, words::tsvector
        FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e(organization_id uuid, press_release_id uuid, language text, kind text,
          topic_ids uuid[], published_at timestamptz, words text)
        ON CONFLICT (organization_id, press_release_id) DO UPDATE SET language = excluded.language, kind = excluded.kind,
          topic_ids = excluded.topic_ids, published_at = excluded.published_at, tsv = excluded.tsv`;
      return pending.length;
    },
    { timeout: 30_000 },
  );
}

/** Everything that stands on the page, and the office number, where there is one, with and without its zeros. */
function wordsOf(row: Current): string {
  const { numberYear: year, numberKind: kind, numberN: n } = row;
  const number = n === null ? '' : `${year}/${kind}/${n} ${String(n).padStart(4, '0')}`;
  return tsVectorText({
    a: `${row.title} ${row.overTitle} ${row.subTitle} ${number}`,
    b: `${row.lead} ${row.placeLine} ${row.tags.join(' ')}`,
    c: row.html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&[a-z0-9#]+;/g, ' '),
  });
}
