import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { startTestServer, type TestServer } from './test-database.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const all = join(import.meta.dirname, '..', 'migrations');
const ofTheTable = '20261128124057_one_table_of_old_addresses';
const folder = temporaryFolder();
let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const before = join(folder.path, 'before');
  mkdirSync(before);
  for (const name of readdirSync(all)) {
    if (/^\d/.test(name) && name < ofTheTable) cpSync(join(all, name), join(before, name), { recursive: true });
  }
  ({ server, stop } = await startTestServer(before));
});
afterAll(async () => {
  await stop();
  folder.remove();
});

it('older addresses of both tables become one, each once, in the form in which they are compared', async () => {
  const url = new URL(server.adminUrl);
  url.pathname = `/${server.template}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const org = '01900000-0000-7000-8000-000000000001';
  const ids = (n: number): string => `01900000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
  // What the rows lead to is of no matter here.
  await client.query(`DO $$ DECLARE c text; BEGIN
    FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = 'newsroom_redirect'::regclass AND contype = 'f' LOOP
      EXECUTE format('ALTER TABLE newsroom_redirect DROP CONSTRAINT %I', c);
    END LOOP; END $$`);
  await client.query('SET session_replication_role = replica');
  await client.query(
    `INSERT INTO archive_import (organization_id, id, name, options, created_by_id) VALUES ($1, $2, 'x', '{}', $2)`,
    [org, ids(60)],
  );
  const added = ['/News/1234', '/news/1234', '/?p=7', '/archive/Index.html?x=1', '/خبر', '/index.php'];
  for (const [n, path] of added.entries()) {
    await client.query('INSERT INTO newsroom_redirect (organization_id, id, path, target) VALUES ($1, $2, $3, $4)', [
      org,
      ids(n),
      path,
      `/fa/${n}`,
    ]);
  }
  for (const [n, address] of ['/1399/news-1', '/news/1234'].entries()) {
    await client.query(
      'INSERT INTO old_address (organization_id, address, press_release_id, import_id) VALUES ($1, $2, $3, $4)',
      [org, address, ids(50 + n), ids(60)],
    );
  }
  await client.end();

  const applied = await migrate(url.href, all);
  expect(applied).toContain(ofTheTable);
  const after = new pg.Client({ connectionString: url.href });
  await after.connect();
  const { rows } = await after.query(
    'SELECT path, target, import_id AS "importId" FROM newsroom_redirect ORDER BY path COLLATE "C"',
  );
  expect(rows).toEqual([
    { path: '/1399/news-1', target: null, importId: ids(60) },
    { path: '/?p=7', target: '/fa/2', importId: null },
    { path: '/archive?x=1', target: '/fa/3', importId: null },
    { path: '/news/1234', target: '/fa/0', importId: null },
    { path: '/خبر', target: '/fa/4', importId: null },
  ]);
  const forced = await after.query<{ forced: boolean }>(
    `SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'newsroom_redirect'`,
  );
  expect(forced.rows).toEqual([{ forced: true }]);
  await after.end();
});
