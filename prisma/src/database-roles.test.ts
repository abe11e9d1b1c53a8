import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseRolesError, databaseRoles, databaseUrls, ensureRoles } from './database-roles.ts';
import { startTestServer, type TestServer } from './test-database.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

let server: TestServer;
let stop: () => Promise<void>;
const folder = temporaryFolder();

beforeAll(async () => {
  const empty = join(folder.path, 'empty');
  mkdirSync(empty);
  ({ server, stop } = await startTestServer(empty));
});
afterAll(async () => {
  await stop();
  folder.remove();
});

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the database roles', () => {
  it('sign in with passwords derived from the secret and stand under row-level security', async () => {
    await ensureRoles(server.adminUrl, 'a new secret');
    const urls = databaseUrls({ ownerUrl: server.adminUrl, secret: 'a new secret' });
    for (const [key, role] of Object.entries(databaseRoles) as [keyof typeof databaseRoles, string][]) {
      const rows = await query(
        urls[key],
        'SELECT current_user AS role, rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = current_user',
      );
      expect(rows).toEqual([{ role, rolsuper: false, rolbypassrls: false, rolcreatedb: false }]);
    }
    await expect(query(urls.public, 'CREATE TEMP TABLE x (id int)')).rejects.toThrow(/read-only/);
  });

  it('lose the power to walk around row-level security when somebody gave it to them', async () => {
    await query(server.adminUrl, `ALTER ROLE ${databaseRoles.app} BYPASSRLS`);
    await ensureRoles(server.adminUrl, 'a new secret');
    const rows = await query(
      server.adminUrl,
      `SELECT rolbypassrls FROM pg_roles WHERE rolname = '${databaseRoles.app}'`,
    );
    expect(rows).toEqual([{ rolbypassrls: false }]);
  });

  it('come with the SQL for the administrator when our login may not create them, without a clear password', async () => {
    await query(server.adminUrl, "CREATE ROLE humble LOGIN PASSWORD 'humble'");
    const humble = new URL(server.adminUrl);
    humble.username = 'humble';
    humble.password = 'humble';
    const refusal = await ensureRoles(humble.href, 'yet another secret').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatabaseRolesError);
    const { sql } = refusal as DatabaseRolesError;
    expect(sql).toContain("ALTER ROLE ravabet_app LOGIN PASSWORD 'SCRAM-SHA-256$4096:");
    await query(server.adminUrl, sql); // what the administrator does
    await ensureRoles(humble.href, 'yet another secret');
  });
});
