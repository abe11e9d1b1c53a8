import { openDatabase, type OpenDatabase } from '@ravabet/db';
import { openTenantReader, type TenantReader } from '@ravabet/db/tenant-reader';
import { databaseUrls } from '@ravabet/db/database-roles';
import type { Config } from './config.ts';
import { poolSizes } from './pool-sizes.ts';

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
  const sizes = poolSizes(config.DATABASE_POOL);
  const app = openDatabase(urls.app, { max: sizes.app, name: 'app' });
  const identity = openDatabase(urls.identity, { max: sizes.identity, name: 'identity' });
  const jobs = openDatabase(urls.jobs, { max: sizes.jobs, name: 'jobs' });
  const reader = openTenantReader(urls.app, { max: sizes.reader });
  const publicReader = openTenantReader(urls.public, { max: sizes.publicReader });
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
