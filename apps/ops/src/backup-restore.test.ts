import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { BackupDamagedError } from '@ravabet/db/backup-manifest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@ravabet/db/embedded-postgres';
import { MomentUnknownError } from '@ravabet/db/restore-cluster';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CreatedBackup, createBackup, defaultBackupRoot } from './create-backup.ts';
import { createDataFolder, type DataFolder, dataFolder } from './data-folder.ts';
import { DataFolderNotEmptyError, restoreBackup } from './restore-backup.ts';
import { testRestore } from './test-restore.ts';

let base: string;
let folder: DataFolder;
let postgres: EmbeddedPostgres;
let backup: CreatedBackup;

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.ownerUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const start = async (): Promise<void> => {
  postgres = await startEmbeddedPostgres({ dataDir: folder.root, durable: true });
};
const notes = async (): Promise<string[]> =>
  (await query<{ text: string }>('SELECT text FROM note ORDER BY id')).map((row) => row.text);

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'ravabet-backup-'));
  chmodSync(base, 0o755);
  folder = dataFolder({ DATA_DIR: join(base, 'data') });
  createDataFolder(folder);
  writeFileSync(join(folder.files, 'first.txt'), 'the first file');
  await start();
  await query('CREATE TABLE note (id int GENERATED ALWAYS AS IDENTITY, text text)');
  await query("INSERT INTO note (text) VALUES ('before the backup')");
});
afterAll(async () => {
  await postgres.stop().catch(() => {});
  rmSync(base, { recursive: true, force: true });
});

describe('a backup', () => {
  it('is taken while people write, and a test restore reads all of it', async () => {
    let writing = true;
    const writer = (async () => {
      while (writing) await query("INSERT INTO note (text) VALUES ('meanwhile')");
    })();
    backup = await createBackup({ folder, ownerUrl: postgres.ownerUrl, root: defaultBackupRoot(folder) });
    writing = false;
    await writer;
    await query("DELETE FROM note WHERE text = 'meanwhile'");
    const restored = await testRestore(backup.path);
    expect(restored.tables).toBe(1);
    expect(restored.rows).toBeGreaterThan(0);
  });

  it('brings back the moment wanted, with the files, and moves the other data aside', async () => {
    writeFileSync(join(folder.files, 'second.txt'), 'added after the backup');
    await query("INSERT INTO note (text) VALUES ('good')");
    await delay(20);
    const [moment] = await query<{ now: Date }>('SELECT clock_timestamp() AS now');
    await delay(20);
    await query('DELETE FROM note');
    await query("INSERT INTO note (text) VALUES ('after the mistake')");
    await postgres.stop();

    const options = { backup: backup.path, dataDir: folder.root, target: moment?.now ?? 'backup' } as const;
    await expect(restoreBackup({ ...options, replace: false })).rejects.toThrow(DataFolderNotEmptyError);
    const { movedAside } = await restoreBackup({ ...options, replace: true });
    await start();
    expect(await notes()).toEqual(['before the backup', 'good']);
    expect(readFileSync(join(folder.files, 'second.txt'), 'utf8')).toBe('added after the backup');
    expect(existsSync(join(movedAside ?? '', 'postgres', 'cluster', 'PG_VERSION'))).toBe(true);
  });

  it('refuses to be restored over a running installation', async () => {
    const attempt = restoreBackup({ backup: backup.path, dataDir: folder.root, target: 'backup', replace: true });
    await expect(attempt).rejects.toThrow(/already runs/);
  });

  it('says so when nothing is known up to the moment wanted, and leaves the data as it was', async () => {
    await postgres.stop();
    const target = new Date(Date.now() + 3_600_000);
    const attempt = restoreBackup({ backup: backup.path, dataDir: folder.root, target, replace: true });
    await expect(attempt).rejects.toThrow(MomentUnknownError);
    await start();
    expect(await notes()).toEqual(['before the backup', 'good']);
  });

  it('that was damaged is named and not restored', async () => {
    appendFileSync(join(backup.path, 'data', 'files', 'first.txt'), 'x');
    const attempt = restoreBackup({
      backup: backup.path,
      dataDir: join(base, 'elsewhere'),
      target: 'backup',
      replace: false,
    });
    await expect(attempt).rejects.toThrow(BackupDamagedError);
  });
});
