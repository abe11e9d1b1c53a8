import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type DatabaseUrls, databaseUrls, ensureRoles } from './database-roles.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { lockHolder } from './instance-lock.ts';
import { migrate } from './migrate.ts';
import { runsAsRoot } from './operating-system-account.ts';
import { postgresFolder } from './postgres-folder.ts';
import { stopOrphan } from './postgres-orphan.ts';

/** Not a secret: the databases it opens live for one test run on the loopback address. */
export const testSecret = 'ravabet test run';

const template = 'ravabet_template';
const prefix = 'ravabet-test-';

/** What vitest's globalSetup hands to the workers; plain data. */
export interface TestServer {
  adminUrl: string;
  template: string;
}

export interface TestDatabase {
  name: string;
  urls: DatabaseUrls;
  drop(): Promise<void>;
}

async function asAdmin<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Removes what test runs that were killed left behind: their PostgreSQL and their folders. */
async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const dataDir = join(tmpdir(), name);
    const owner = Number(name.slice(prefix.length).split('-')[0]);
    const folder = postgresFolder(dataDir);
    if (owner === process.pid || lockHolder(folder.lock) !== null) continue;
    try {
      process.kill(owner, 0); // still starting: it has a folder but no lock yet
    } catch {
      await stopOrphan(folder.cluster, () => {}).catch(() => {});
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
}

/**
 * One PostgreSQL for a whole test run, with a migrated template database. TEST_DATABASE_URL (a login that may create
 * databases and roles) is used instead of an embedded one when it is set.
 */
export async function startTestServer(
  migrationsFolder?: string,
): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const external = process.env['TEST_DATABASE_URL'];
  if (external !== undefined && external !== '') {
    const name = `${template}_${process.pid}`;
    await asAdmin(external, (client) => client.query(`CREATE DATABASE ${name}`));
    await ensureRoles(external, testSecret);
    await migrate(urlOf(external, name), migrationsFolder);
    return {
      server: { adminUrl: external, template: name },
      stop: () => asAdmin(external, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)).then(() => {}),
    };
  }
  await sweepAbandoned();
  const base = runsAsRoot() ? '/tmp' : tmpdir();
  const dataDir = mkdtempSync(join(base, `${prefix}${process.pid}-`));
  chmodSync(dataDir, 0o711); // root's database account has to walk through it
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
  const adminUrl = urlOf(postgres.ownerUrl, 'postgres');
  const stop = async (): Promise<void> => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await asAdmin(adminUrl, (client) => client.query(`CREATE DATABASE ${template}`));
    await ensureRoles(adminUrl, testSecret);
    await migrate(urlOf(adminUrl, template), migrationsFolder);
  } catch (error) {
    await stop();
    throw error;
  }
  return { server: { adminUrl, template }, stop };
}

/** A private database, as the migrations leave it, in about 50 ms. */
export async function cloneDatabase(server: TestServer, name: string): Promise<TestDatabase> {
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(name)) throw new Error(`not a database name: ${name}`);
  await asAdmin(server.adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    // Two clones of one template at one moment: the second is told that the template is in use.
    await client.query("SELECT pg_advisory_lock(hashtext('ravabet template'))");
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${server.template} STRATEGY FILE_COPY`);
  });
  return {
    name,
    urls: databaseUrls({ ownerUrl: urlOf(server.adminUrl, name), secret: testSecret }),
    drop: () =>
      asAdmin(server.adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)).then(() => {}),
  };
}
