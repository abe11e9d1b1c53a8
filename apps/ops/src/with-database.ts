import { runningPostgresUrl, startEmbeddedPostgres } from '@ravabet/db/embedded-postgres';
import { createDataFolder, type DataFolder, dataFolder } from './data-folder.ts';

/**
 * Runs a command against the installation's database: the external one, the embedded one that a running `start`
 * serves, or an embedded one started for the length of the command.
 */
export async function withDatabase<Result>(
  work: (ownerUrl: string, folder: DataFolder) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolder();
  const external = process.env['DATABASE_URL'];
  if (external) return work(external, folder);
  const running = runningPostgresUrl(folder.root);
  if (running !== null) return work(running, folder);
  createDataFolder(folder);
  const postgres = await startEmbeddedPostgres({ dataDir: folder.root, durable: true, log: console.error });
  try {
    return await work(postgres.ownerUrl, folder);
  } finally {
    await postgres.stop();
  }
}
