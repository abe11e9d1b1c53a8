import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { startTestServer, type TestServer } from './test-database.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const moved = '20261128140500_letterhead_address_per_language';
const all = join(import.meta.dirname, '..', 'migrations');
const folder = temporaryFolder();
const before = join(folder.path, 'before');
let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  mkdirSync(before);
  const older = readdirSync(all).filter((name) => /^\d/.test(name) && name < moved);
  for (const name of older) cpSync(join(all, name), join(before, name), { recursive: true });
  ({ server, stop } = await startTestServer(before));
});
afterAll(async () => {
  await stop();
  folder.remove();
});

it('the address that was one text becomes the Persian one, in every organisation, and the rest of the letterhead stays', async () => {
  const url = new URL(server.adminUrl);
  url.pathname = `/${server.template}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const stored = [
    ['a', { address: 'اصفهان، خیابان استانداری', phone: '031', lines: { fa: ['شفا'] } }],
    ['b', {}],
  ] as const;
  for (const [slug, letterhead] of stored) {
    await client.query(
      `INSERT INTO organization (id, slug, kind, names, letterhead) VALUES (gen_random_uuid(), $1, 'hospital', '{}', $2)`,
      [slug, letterhead],
    );
  }
  expect(await migrate(url.href, all)).toContain(moved);
  const { rows } = await client.query('SELECT letterhead FROM organization ORDER BY slug');
  await client.end();
  expect(rows).toEqual([
    { letterhead: { address: { fa: 'اصفهان، خیابان استانداری' }, phone: '031', lines: { fa: ['شفا'] } } },
    { letterhead: {} },
  ]);
});
