import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@ravabet/db/embedded-postgres';
import pg from 'pg';
import { removeDataFolder, restoreBackup } from './restore-backup.ts';

/**
 * The only proof that a backup is one: it is restored beside the installation and every row of every table is read,
 * with page checksums on. Returns how many tables and rows were read.
 */
export async function testRestore(backup: string): Promise<{ tables: number; rows: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'ravabet-restore-'));
  chmodSync(folder, 0o711); // root's database account has to walk through it
  const dataDir = join(folder, 'data');
  try {
    await restoreBackup({ backup, dataDir, target: 'backup', replace: false });
    const postgres = await startEmbeddedPostgres({ dataDir, durable: true });
    try {
      const client = new pg.Client({ connectionString: postgres.ownerUrl });
      await client.connect();
      const { rows: tables } = await client.query<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
      );
      let rows = 0;
      for (const table of tables) {
        const { rows: counted } = await client.query<{ count: string }>(
          `SELECT count(row(t.*)::text) AS count FROM ${table.name} t`,
        );
        rows += Number(counted[0]?.count ?? 0);
      }
      await client.end();
      return { tables: tables.length, rows };
    } finally {
      await postgres.stop();
    }
  } finally {
    removeDataFolder(dataDir);
    rmSync(folder, { recursive: true, force: true });
  }
}
