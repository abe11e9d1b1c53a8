import pg from 'pg';
import { persianText, randomNumbers } from './random-words.ts';

export const newsroomSlug = 'bench-newsroom';
/** Stands in one release of 200. */
export const newsroomRareWord = 'زعفران';

const halves = 600;
const organizationId = '01900000-0000-7000-8009-000000000001';
const idOf = `('01900000-0000-7000-800a-' || lpad(to_hex(n), 12, '0'))::uuid`;

/** One newsroom with this many releases over twenty years, as publishing and the indexer leave them; filled as the owner. */
export async function fillNewsroom(ownerUrl: string, releases: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET synchronous_commit = off`,
    );
    await client.query(
      `INSERT INTO organization (id, slug, names, kind) VALUES ('${organizationId}', '${newsroomSlug}',
        '{"fa": "بیمارستان شفا", "ar": "مستشفى الشفاء", "en": "Shafa Hospital", "zh": "医院"}', 'hospital')`,
    );
    const random = randomNumbers(29);
    const texts = Array.from({ length: halves }, () => persianText(random, 1450));
    await client.query('CREATE UNLOGGED TABLE newsroom_half (i int PRIMARY KEY, text text, words tsvector)');
    await client.query(
      `INSERT INTO newsroom_half SELECT i - 1, t, to_tsvector('simple', t) FROM unnest($1::text[]) WITH ORDINALITY AS x(t, i)`,
      [texts],
    );
    const source = `SELECT n, ${idOf} AS id, timestamptz '2026-11-20' - (${releases} - n) * (interval '7300 days' / ${releases}) AS at,
        'بیمارستان از طرح شمارهٔ ' || n || ' خبر داد' AS title, a.text AS first, b.text AS second, a.words || b.words AS words
      FROM generate_series(1, ${releases}) n JOIN newsroom_half a ON a.i = n % ${halves} JOIN newsroom_half b ON b.i = (n / 7 * 31) % ${halves}`;
    await client.query(`
      INSERT INTO publication (organization_id, press_release_id, n, story_id, kind, language, slug, title, lead, html, tags, number_kind,
        number_year, number_n, hash, published_at, first_published_at)
      SELECT '${organizationId}', id, 1, id, 'news', 'fa', 'n1405-' || n || '-طرح', title, left(first, 220),
        '<p>' || first || '</p><p>' || second || '</p>', ARRAY['سلامت'], 'خ', 1405, n, md5(n::text), at, at FROM (${source}) s`);
    await client.query(`
      INSERT INTO publication_search (organization_id, press_release_id, language, kind, published_at, tsv)
      SELECT '${organizationId}', id, 'fa', 'news', at, words || ('طرح:1A ' || n || ':2A')::tsvector
        || CASE WHEN n % 200 = 7 THEN '${newsroomRareWord}:1C'::tsvector ELSE ''::tsvector END FROM (${source}) s`);
    await client.query('DROP TABLE newsroom_half');
    await client.query('VACUUM ANALYZE publication, publication_search, organization');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}
