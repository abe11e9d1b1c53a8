import pg from 'pg';
import { persianText, randomNumbers } from './random-words.ts';

export interface Filled {
  largeOrganizationId: string;
  largeOrganizationSlug: string;
  rareWord: string;
}

/** Found in one release of 200. */
export const rareWord = 'زعفران';
const halves = 600;

const id = (kind: number, n: string): string =>
  `('01900000-0000-7000-${8000 + kind}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Which organisation the n-th release belongs to: three of ten to the first, a little over one of seven to the second. */
const organizationOf = `CASE WHEN n % 20 < 6 THEN 1 WHEN n % 20 < 9 THEN 2 ELSE 3 + n % 48 END`;
const stateOf = `(ARRAY['published','published','published','published','published','published','draft','draft','in-review','approved'])[1 + (n / 20) % 10]`;

const source = (releases: number): string => `
  SELECT n, o, ${id(1, 'o')} AS organization_id, ${id(3, 'n')} AS id, ${id(2, 'o')} AS author_id, state,
    timestamptz '2026-11-20' - (${releases} - n) * (interval '1000 days' / ${releases}) AS created_at,
    'بیمارستان از طرح شمارهٔ ' || n || ' خبر داد' AS title, a.text AS first, b.text AS second, a.words || b.words AS words,
    (n::bigint * 7919 + n / 20) % 200 < 1 AS rare
  FROM (SELECT n, ${organizationOf} AS o, ${stateOf} AS state FROM generate_series(1, ${releases}) n) s
  JOIN half a ON a.i = n % ${halves} JOIN half b ON b.i = (n / 7 * 31) % ${halves}`;

/** 50 organisations, two of them large, filled in the server as the owner: no triggers, indexes at the end. */
export async function fillDatabase(ownerUrl: string, releases: number): Promise<Filled> {
  const main = await connected(ownerUrl);
  const second = await connected(ownerUrl);
  try {
    await fillOrganizations(main);
    await fillHalves(main);
    const indexes = await dropIndexes(main);
    await Promise.all([fillReleases(main, releases), fillSearch(second, releases)]);
    const [rest, words] = [
      indexes.filter((ddl) => !ddl.includes('search_entry')),
      indexes.filter((ddl) => ddl.includes('search_entry')),
    ];
    await Promise.all([runAll(main, rest), runAll(second, words)]);
    await main.query('DROP TABLE half');
    await main.query('VACUUM ANALYZE press_release, search_entry, publication, organization, membership');
    await main.query('CHECKPOINT');
    const { rows } = await main.query(`SELECT id, slug FROM organization WHERE slug = 'bench-1'`);
    return { largeOrganizationId: rows[0].id, largeOrganizationSlug: rows[0].slug, rareWord };
  } finally {
    await Promise.all([main.end(), second.end()]);
  }
}

async function connected(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET synchronous_commit = off`,
  );
  return client;
}

async function fillOrganizations(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO organization (id, slug, names, kind)
      SELECT ${id(1, 'o')}, 'bench-' || o, jsonb_build_object('fa', 'بیمارستان ' || o, 'ar', 'مستشفى ' || o, 'en', 'Hospital ' || o, 'zh', '医院 ' || o), 'hospital'
      FROM generate_series(1, 50) o;
    INSERT INTO person (id, name, email, email_verified, username, display_username)
      SELECT ${id(2, 'o')}, 'مریم نادری', 'officer-' || o || '@example.ir', true, 'officer' || o, 'officer' || o FROM generate_series(1, 50) o;
    INSERT INTO membership (organization_id, id, person_id, display_name, roles)
      SELECT ${id(1, 'o')}, ${id(4, 'o')}, ${id(2, 'o')}, 'مریم نادری', ARRAY['pr-officer'] FROM generate_series(1, 50) o;`);
}

/** Half texts with their words ready: every release is two of them, so no text is parsed 200,000 times. */
async function fillHalves(client: pg.Client): Promise<void> {
  const random = randomNumbers(20);
  const texts = Array.from({ length: halves }, () => persianText(random, 1450));
  await client.query('CREATE UNLOGGED TABLE half (i int PRIMARY KEY, text text, words tsvector)');
  await client.query(
    `INSERT INTO half SELECT i - 1, t, to_tsvector('simple', t) FROM unnest($1::text[]) WITH ORDINALITY AS x(t, i)`,
    [texts],
  );
  await client.query('ANALYZE half');
}

async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; ddl: string }>(`
    SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS ddl FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid IN ('press_release'::regclass, 'search_entry'::regclass) AND NOT i.indisprimary`);
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ ddl }) => ddl);
}

async function runAll(client: pg.Client, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

async function fillReleases(client: pg.Client, releases: number): Promise<void> {
  await client.query(`
    INSERT INTO press_release (organization_id, id, kind, state, story_id, title, lead, body, body_text, tags, author_id, contributor_ids,
      approval_roles, waits_for_role, created_at, updated_at, submitted_at, approved_at, published_at, number_kind, number_year, number_n)
    SELECT organization_id, id, 'news', state, id, title, left(first, 220),
      jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
        jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', first))),
        jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', second))))),
      first || ' ' || second, ARRAY['سلامت'], author_id, ARRAY[author_id],
      CASE WHEN state = 'draft' THEN '{}'::text[] ELSE ARRAY['pr-manager'] END, CASE WHEN state = 'in-review' THEN 'pr-manager' END,
      created_at, created_at, CASE WHEN state <> 'draft' THEN created_at END, CASE WHEN state IN ('approved', 'published') THEN created_at END,
      CASE WHEN state = 'published' THEN created_at END, CASE WHEN state = 'published' THEN 'news' END,
      CASE WHEN state = 'published' THEN 1405 END, CASE WHEN state = 'published' THEN n END
    FROM (${source(releases)}) s`);
  await client.query(`
    INSERT INTO publication (organization_id, press_release_id, n, story_id, kind, language, slug, title, lead, html, tags, number_kind, number_year,
      number_n, hash, published_at, first_published_at)
    SELECT organization_id, id, 1, id, 'news', 'fa', 'n1405-' || n, title, left(first, 220), '<p>' || first || '</p><p>' || second || '</p>',
      ARRAY['سلامت'], 'news', 1405, n, md5(n::text), created_at, created_at
    FROM (${source(releases)}) s WHERE state = 'published' AND n % 10 = 0`);
}

async function fillSearch(client: pg.Client, releases: number): Promise<void> {
  await client.query(`
    INSERT INTO search_entry (organization_id, subject_type, subject_id, title, excerpt, state, audience, at, tsv)
    SELECT organization_id, 'PressRelease', id, title, left(first, 220), state,
      CASE WHEN state = 'published' THEN 'published' ELSE 'organization' END, created_at,
      words || CASE WHEN rare THEN '${rareWord}:1C'::tsvector ELSE ''::tsvector END
    FROM (${source(releases)}) s`);
}
