import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseRoles, databaseUrls } from '@ravabet/db/database-roles';
import { startTestServer, type TestServer } from '@ravabet/db/test-database';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runToEnd } from './child-process.ts';

let folder: string;
let server: TestServer;
let stop: () => Promise<void>;
let ownerUrl: string;

/** As docs/guide/deployment.md tells the administrator: an owner who is no superuser, roles with passwords of their own. */
const byHand = 'made by hand';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

const urlAs = (user: string): string => {
  const url = new URL(server.adminUrl);
  url.pathname = '/ravabet_by_hand';
  url.username = user;
  url.password = encodeURIComponent(byHand);
  return url.href;
};

const command = (name: string, ...args: string[]): Promise<string> =>
  runToEnd(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: ownerUrl,
      DATABASE_APP_URL: urlAs(databaseRoles.app),
      DATABASE_IDENTITY_URL: urlAs(databaseRoles.identity),
      DATABASE_JOBS_URL: urlAs(databaseRoles.jobs),
      DATABASE_PUBLIC_URL: urlAs(databaseRoles.public),
    },
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ravabet-roles-'));
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'no-migrations'));
  ({ server, stop } = await startTestServer(join(folder, 'no-migrations')));
  await query(server.adminUrl, `CREATE ROLE ravabet_owner LOGIN PASSWORD '${byHand}'`);
  for (const role of Object.values(databaseRoles)) {
    await query(server.adminUrl, `ALTER ROLE ${role} LOGIN PASSWORD '${byHand}'`);
  }
  await query(server.adminUrl, 'CREATE DATABASE ravabet_by_hand OWNER ravabet_owner TEMPLATE template0');
  ownerUrl = urlAs('ravabet_owner');
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('roles that an administrator made by hand', () => {
  const passwordsStand = async (): Promise<void> => {
    for (const url of [ownerUrl, ...Object.values(databaseRoles).map(urlAs)]) {
      expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    }
  };

  it('keep their passwords when the database is migrated', async () => {
    expect(await command('db-migrate')).toMatch(/\d+ migrations applied/);
    expect(await command('db-migrate')).toContain('up to date');
    await passwordsStand();
  });

  it('keep them when it is emptied, and what background work owns goes too', async () => {
    await query(urlAs(databaseRoles.jobs), 'CREATE SCHEMA pgboss CREATE TABLE job (id int)');
    expect(await command('db-reset', '--yes')).toContain('empty again');
    expect(await query(ownerUrl, "SELECT nspname FROM pg_namespace WHERE nspname = 'pgboss'")).toEqual([]);
    expect(await query(urlAs(databaseRoles.app), 'SELECT count(*)::int AS n FROM organization')).toEqual([{ n: 0 }]);
    await passwordsStand();
  });

  it('are overwritten only where nobody named their addresses', async () => {
    const urls = databaseUrls({ ownerUrl: server.adminUrl, secret: 'x'.repeat(40) });
    await runToEnd(process.execPath, [join(import.meta.dirname, 'db-migrate.ts')], {
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: join(folder, 'data'),
        SECRET_KEY: 'x'.repeat(40),
        DATABASE_URL: server.adminUrl,
      },
    });
    expect(await query(urls.app, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await expect(query(urlAs(databaseRoles.app), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });
});
