import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseUrls, databaseUrls, ensureRoles } from '@ravabet/db/database-roles';
import { startEmbeddedPostgres } from '@ravabet/db/embedded-postgres';
import { migrate } from '@ravabet/db/migrate';
import { runsAsRoot } from '@ravabet/db/operating-system-account';

export const benchSecret = 'a secret of the bench, never of an installation';

export interface BenchDatabase {
  dataDir: string;
  urls: DatabaseUrls;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own with the product's settings, everything durable, in a folder that goes away with it. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(runsAsRoot() ? '/tmp' : tmpdir(), 'ravabet-bench-'));
  chmodSync(dataDir, 0o711); // root's database account has to walk through it
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true });
  const postgres = await startEmbeddedPostgres({ dataDir, durable: true }).catch((error: unknown) => {
    remove();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    remove();
  };
  try {
    await ensureRoles(postgres.ownerUrl, benchSecret);
    await migrate(postgres.ownerUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  return { dataDir, urls: databaseUrls({ ownerUrl: postgres.ownerUrl, secret: benchSecret }), stop };
}
