import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const defaultFolder = join(import.meta.dirname, '..', 'migrations');
/** The number Prisma's own engine locks, so that its tools and this one keep out of each other's way. */
const advisoryLock = 72_707_369;

export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

export interface MigrationStatus {
  applied: string[];
  pending: string[];
  /** Applied migrations whose file was edited afterwards. */
  changed: string[];
  /** In the database but not in the folder: the database is newer than this checkout. */
  unknown: string[];
}

export class MigrationChangedError extends Error {
  readonly migrations: string[];
  constructor(migrations: string[]) {
    super(
      `Already applied, but their files were edited afterwards: ${migrations.join(', ')}. ` +
        'Restore the files as they were and write a new migration (pnpm db:new <name>).',
    );
    this.name = 'MigrationChangedError';
    this.migrations = migrations;
  }
}

export class DatabaseNewerError extends Error {
  constructor(migrations: string[]) {
    super(`The database was migrated by a newer version (${migrations.join(', ')}). Update this checkout.`);
    this.name = 'DatabaseNewerError';
  }
}

export class MigrationFailedError extends Error {
  readonly migration: string;
  constructor(migration: string, cause: unknown) {
    const detail = cause as { message?: string; position?: string; detail?: string };
    super(
      `Migration ${migration} failed and everything of this run was rolled back: ${detail.message ?? String(cause)}` +
        (detail.detail ? ` (${detail.detail})` : '') +
        (detail.position ? ` at character ${detail.position}` : ''),
      { cause },
    );
    this.name = 'MigrationFailedError';
    this.migration = migration;
  }
}

export function readMigrations(folder: string = defaultFolder): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{14}_/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Prisma's own table, so that its tools agree with us about what has been applied. */
const createTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

async function compare(client: pg.Client, migrations: Migration[]): Promise<MigrationStatus> {
  const { rows: found } = await client.query<{ present: boolean }>(
    "SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS present",
  );
  const rows = found[0]?.present
    ? (
        await client.query<{ migration_name: string; checksum: string }>(
          `SELECT migration_name, checksum FROM public._prisma_migrations
           WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name`,
        )
      ).rows
    : [];
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const known = new Set(migrations.map((migration) => migration.name));
  return {
    applied: [...applied.keys()],
    pending: migrations.filter((migration) => !applied.has(migration.name)).map((migration) => migration.name),
    changed: migrations
      .filter((migration) => applied.has(migration.name) && applied.get(migration.name) !== migration.checksum)
      .map((migration) => migration.name),
    unknown: [...applied.keys()].filter((name) => !known.has(name)),
  };
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'ravabet migrate' });
  client.on('error', () => {}); // a broken connection also rejects the query that is under way
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

export async function status(ownerUrl: string, folder: string = defaultFolder): Promise<MigrationStatus> {
  return withClient(ownerUrl, (client) => compare(client, readMigrations(folder)));
}

/**
 * Applies every pending migration in ONE transaction under an advisory lock: a process killed in the middle leaves the
 * database as it was before, and two processes that start together apply each migration once.
 * Returns the names applied. A migration therefore cannot hold CREATE INDEX CONCURRENTLY or its own COMMIT.
 */
export async function migrate(ownerUrl: string, folder: string = defaultFolder): Promise<string[]> {
  const migrations = readMigrations(folder);
  for (const migration of migrations) {
    if (/^\s*(commit|rollback)(\s+(work|transaction))?\s*;/im.test(migration.sql)) {
      throw new MigrationFailedError(migration.name, new Error('it ends the transaction by itself (COMMIT/ROLLBACK)'));
    }
  }
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock]);
    await client.query('SET LOCAL search_path = public');
    const found = await compare(client, migrations);
    if (found.changed.length > 0) throw new MigrationChangedError(found.changed);
    if (found.unknown.length > 0) throw new DatabaseNewerError(found.unknown);
    await client.query(createTable);
    for (const migration of migrations.filter((candidate) => found.pending.includes(candidate.name))) {
      const startedAt = new Date();
      try {
        await client.query(migration.sql);
      } catch (cause) {
        throw new MigrationFailedError(migration.name, cause);
      }
      await client.query('SET LOCAL search_path = public'); // a migration may have set its own
      await client.query(
        `INSERT INTO public._prisma_migrations
           (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
        [randomUUID(), migration.checksum, migration.name, startedAt],
      );
    }
    await client.query('COMMIT');
    return found.pending;
  });
}
