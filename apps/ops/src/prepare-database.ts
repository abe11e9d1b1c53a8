import { type DatabaseUrls, databaseUrls } from '@ravabet/db/database-roles';
import { startEmbeddedPostgres } from '@ravabet/db/embedded-postgres';
import { migrate } from '@ravabet/db/migrate';
import type { DataFolder } from './data-folder.ts';
import { prepareRoles } from './prepare-roles.ts';
import { step } from './progress.ts';

export interface PreparedDatabase {
  urls: DatabaseUrls;
  stop(): Promise<void>;
}

/** Starts (or reaches) PostgreSQL, and makes roles and tables what this version expects. */
export async function prepareDatabase(options: {
  folder: DataFolder;
  externalDatabase: string | null;
  secret: string;
  /** how many the embedded server must have room for */
  connections: number;
}): Promise<PreparedDatabase> {
  const { folder, externalDatabase, secret, connections } = options;
  let ownerUrl: string;
  let stop = async (): Promise<void> => {};
  if (externalDatabase === null) {
    const postgres = await step('database', () =>
      startEmbeddedPostgres({
        dataDir: folder.root,
        durable: true,
        settings: { max_connections: String(Math.max(100, connections)) },
        log: (line) => console.error(`  ! ${line}`),
      }),
    );
    ownerUrl = postgres.ownerUrl;
    stop = postgres.stop;
  } else {
    ownerUrl = externalDatabase;
  }
  try {
    const roles = (): Promise<void> => prepareRoles(ownerUrl, secret);
    if (externalDatabase === null) await roles();
    else await step('externalDatabase', roles);
    await step(
      'migrations',
      () => migrate(ownerUrl),
      (applied) => `(${applied.length})`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { urls: databaseUrls({ ownerUrl, secret }), stop };
}
