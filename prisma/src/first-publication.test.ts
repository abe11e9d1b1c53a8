import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { migrationsFolder } from './schema-diff.ts';
import { startTestServer, type TestServer } from './test-database.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

let server: TestServer;
let stop: () => Promise<void>;
const folder = temporaryFolder();
const path = join(folder.path, 'migrations');
const empty = join(folder.path, 'empty');
const all = readdirSync(migrationsFolder).filter((entry) => /^\d{14}_/.test(entry));
const own = all.find((entry) => entry.endsWith('_first_publication')) ?? '';

beforeAll(async () => {
  for (const made of [path, empty]) mkdirSync(made);
  for (const entry of all.filter((other) => other < own)) copy(entry);
  ({ server, stop } = await startTestServer(empty));
});
const copy = (entry: string) => cpSync(join(migrationsFolder, entry), join(path, entry), { recursive: true });
afterAll(async () => {
  await stop();
  folder.remove();
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results: unknown = await client.query(sql);
    const last = (Array.isArray(results) ? results.at(-1) : results) as pg.QueryResult<Record<string, unknown>>;
    return last.rows;
  } finally {
    await client.end();
  }
}

const [organization, corrected, plain] = ['1', '2', '3'].map((n) => `01900000-0000-7000-8000-00000000000${n}`);
const publication = (id: string | undefined, n: number, current: boolean, at: string) =>
  `('${organization}', '${id}', ${n}, '${id}', 'news', 'fa', 'n${id}', 't', '', '${n}', ${current}, '${at}')`;

it('gives what was corrected before its first day again, in every organisation, by an owner who is no superuser', async () => {
  await query(server.adminUrl, "CREATE ROLE plain_owner LOGIN PASSWORD 'plain'");
  await query(server.adminUrl, 'CREATE DATABASE upgraded OWNER plain_owner');
  const admin = new URL(server.adminUrl);
  admin.pathname = '/upgraded';
  const owner = new URL(admin);
  [owner.username, owner.password] = ['plain_owner', 'plain'];
  await migrate(owner.href, path);
  await query(
    admin.href,
    `SET session_replication_role = replica;
    INSERT INTO publication (organization_id, press_release_id, n, story_id, kind, language, slug, title, html, hash, current, published_at)
      VALUES ${publication(corrected, 3, false, '2026-03-01T08:00Z')}, ${publication(corrected, 5, true, '2026-05-01T08:00Z')},
        ${publication(plain, 2, true, '2026-04-01T08:00Z')};
    INSERT INTO publication_search (organization_id, press_release_id, language, kind, published_at)
      SELECT organization_id, press_release_id, language, kind, published_at FROM publication WHERE current;
    INSERT INTO publication_topic (organization_id, topic_id, press_release_id, language, published_at)
      SELECT organization_id, press_release_id, press_release_id, language, published_at FROM publication WHERE current`,
  );
  copy(own);
  expect(await migrate(owner.href, path)).toEqual([own]);
  const months = (table: string, column: string) =>
    query(admin.href, `SELECT array_agg(extract(month FROM ${column})::int ORDER BY ${column}) AS found FROM ${table}`);
  expect(await months('publication', 'first_published_at')).toEqual([{ found: [3, 3, 4] }]);
  expect(await months('publication', 'published_at')).toEqual([{ found: [3, 4, 5] }]);
  expect(await months('publication_search', 'published_at')).toEqual([{ found: [3, 4] }]);
  expect(await months('publication_topic', 'published_at')).toEqual([{ found: [3, 4] }]);
  // What was lifted for the move is back, and nothing was told outside.
  const left = await query(
    admin.href,
    `SELECT bool_and(relforcerowsecurity) AS forced, (SELECT bool_and(tgenabled = 'O') FROM pg_trigger
      WHERE tgrelid = ANY (array_agg(c.oid))) AS watched, (SELECT count(*)::int FROM newsroom_event) AS told
    FROM pg_class c WHERE relname IN ('publication', 'publication_search', 'publication_topic')`,
  );
  expect(left).toEqual([{ forced: true, watched: true, told: 0 }]);
});
