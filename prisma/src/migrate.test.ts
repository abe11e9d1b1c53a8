import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseNewerError, MigrationChangedError, MigrationFailedError, migrate, status } from './migrate.ts';
import { startTestServer, type TestServer } from './test-database.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

let server: TestServer;
let stop: () => Promise<void>;
const folder = temporaryFolder();
const empty = join(folder.path, 'empty');

beforeAll(async () => {
  mkdirSync(empty);
  ({ server, stop } = await startTestServer(empty));
});
afterAll(async () => {
  await stop();
  folder.remove();
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows as unknown[];
}

async function freshDatabase(name: string): Promise<string> {
  await query(server.adminUrl, `CREATE DATABASE ${name}`);
  const url = new URL(server.adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function migrations(name: string, files: Record<string, string>): string {
  const path = join(folder.path, name);
  for (const [migration, sql] of Object.entries(files)) {
    mkdirSync(join(path, migration), { recursive: true });
    writeFileSync(join(path, migration, 'migration.sql'), sql);
  }
  return path;
}

describe('migrate', () => {
  it('applies what is pending in order, once, and notes it as Prisma does', async () => {
    const url = await freshDatabase('ordered');
    const path = migrations('ordered', {
      '20260101000000_one': 'CREATE TABLE one (id int);',
      '20260102000000_two': 'ALTER TABLE one ADD COLUMN two int;',
    });
    expect((await status(url, path)).pending).toHaveLength(2);
    expect(await migrate(url, path)).toEqual(['20260101000000_one', '20260102000000_two']);
    expect(await migrate(url, path)).toEqual([]);
    const rows = await query(
      url,
      `SELECT migration_name, length(checksum) AS checksum, applied_steps_count, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations ORDER BY migration_name`,
    );
    expect(rows[0]).toEqual({
      migration_name: '20260101000000_one',
      checksum: 64,
      applied_steps_count: 1,
      finished: true,
    });
  });

  it('leaves nothing of a run in which one migration fails', async () => {
    const url = await freshDatabase('failing');
    const path = migrations('failing', {
      '20260101000000_good': 'CREATE TABLE good (id int);',
      '20260102000000_bad': 'CREATE TABLE bad (id int); SELECT 1/0;',
    });
    await expect(migrate(url, path)).rejects.toThrow(MigrationFailedError);
    expect(await query(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  });

  it('names an applied migration whose file was edited, and a database from a newer version', async () => {
    const url = await freshDatabase('edited');
    const path = migrations('edited', { '20260101000000_one': 'CREATE TABLE one (id int);' });
    await migrate(url, path);
    migrations('edited', { '20260101000000_one': 'CREATE TABLE one (id bigint);' });
    await expect(migrate(url, path)).rejects.toThrow(MigrationChangedError);
    await expect(migrate(url, empty)).rejects.toThrow(DatabaseNewerError);
  });

  it('refuses a migration that would end the transaction by itself', async () => {
    const url = await freshDatabase('committing');
    const path = migrations('committing', { '20260101000000_one': 'CREATE TABLE one (id int);\nCOMMIT;\n' });
    await expect(migrate(url, path)).rejects.toThrow(/ends the transaction/);
  });

  it('applies each migration once when several processes start together', async () => {
    const url = await freshDatabase('together');
    const path = migrations('together', { '20260101000000_one': 'CREATE TABLE one (id int); SELECT pg_sleep(0.1);' });
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, path)));
    expect(applied.flat()).toEqual(['20260101000000_one']);
  });

  it('can be killed at any moment and simply run again', async () => {
    const url = await freshDatabase('killed');
    const files: Record<string, string> = {};
    for (let number = 0; number < 6; number++) {
      files[`2026010${number + 1}000000_step`] = `CREATE TABLE step_${number} (id int); SELECT pg_sleep(0.08);`;
    }
    const path = migrations('killed', files);
    for (let round = 0; round < 5; round++) {
      const script = join(import.meta.dirname, 'testing', 'migrate-once.ts');
      const child = spawn(process.execPath, [script, url, path], { stdio: 'ignore' });
      const gone = once(child, 'exit');
      await delay(180 + round * 80);
      child.kill('SIGKILL');
      await gone;
      const tables = await query(url, "SELECT tablename FROM pg_tables WHERE tablename LIKE 'step%'");
      expect([0, 6]).toContain(tables.length); // all of a run or nothing of it
    }
    await migrate(url, path);
    expect((await status(url, path)).applied).toHaveLength(6);
  });
});
