import { openDatabase, type OpenDatabase } from '@ravabet/db';
import { openTenantReader, type TenantReader } from '@ravabet/db/tenant-reader';
import { databaseUrls } from '@ravabet/db/database-roles';
import type { Config } from './config.ts';

/** One connection pool per database role; a room gets no more than the role its work needs. */
export interface Databases {
  readonly app: OpenDatabase;
  readonly identity: OpenDatabase;
  readonly jobs: OpenDatabase;
  readonly reader: TenantReader;
  readonly publicReader: TenantReader;
  readonly jobsUrl: string;
  close(): Promise<void>;
}

export function openDatabases(config: Config): Databases {
  const urls = resolveUrls(config);
  const app = openDatabase(urls.app, { max: config.DATABASE_POOL, name: 'app' });
  const identity = openDatabase(urls.identity, { max: Math.max(4, config.DATABASE_POOL >> 1), name: 'identity' });
  const jobs = openDatabase(urls.jobs, { max: 6, name: 'jobs' });
  const reader = openTenantReader(urls.app, { max: config.DATABASE_POOL });
  const publicReader = openTenantReader(urls.public, { max: Math.max(4, config.DATABASE_POOL >> 1) });
  return {
    app,
    identity,
    jobs,
    reader,
    publicReader,
    jobsUrl: urls.jobs,
    close: async () => {
      await Promise.allSettled([app.close(), identity.close(), jobs.close(), reader.close(), publicReader.close()]);
    },
  };
}

function resolveUrls(config: Config) {
  const derived = databaseUrls({
    ownerUrl: config.DATABASE_OWNER_URL || config.DATABASE_URL,
    secret: config.SECRET_KEY,
  });
  return {
    app: config.DATABASE_APP_URL || derived.app,
    identity: config.DATABASE_IDENTITY_URL || derived.identity,
    jobs: config.DATABASE_JOBS_URL || derived.jobs,
    public: config.DATABASE_PUBLIC_URL || derived.public,
  };
}
