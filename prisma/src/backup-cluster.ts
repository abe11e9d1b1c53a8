import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { PostgresFolder } from './postgres-folder.ts';

/** Contents that PostgreSQL makes anew, or that belong to the running process; the folders themselves are kept. */
const emptied = new Set(
  'pg_wal pg_dynshmem pg_notify pg_replslot pg_serial pg_snapshots pg_stat_tmp pg_subtrans'.split(' '),
);
const leftOut =
  /^(postmaster\.(pid|opts)|pgsql_tmp.*|current_logfiles|recovery\.signal|standby\.signal|backup_label.*)$/;

/** A file may go away while we walk: then its table was dropped, and the WAL knows. */
function unlessGone(copy: () => void): void {
  try {
    copy();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function copyTree(from: string, to: string, top: boolean): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (leftOut.test(entry.name) || (top && entry.name === 'global')) continue;
    if (entry.isDirectory()) {
      if (top && emptied.has(entry.name)) mkdirSync(target, { mode: 0o700 });
      else unlessGone(() => copyTree(source, target, false));
    } else if (entry.isFile()) unlessGone(() => copyFileSync(source, target));
  }
  if (!top) return;
  // The control file last: what it says must not be older than the pages copied before it.
  copyTree(join(from, 'global'), join(to, 'global'), false);
  copyFileSync(join(from, 'global', 'pg_control'), join(to, 'global', 'pg_control'));
  mkdirSync(join(to, 'pg_wal', 'archive_status'), { recursive: true, mode: 0o700 });
}

export interface ClusterBackup {
  version: string;
  systemIdentifier: string;
  startWal: string;
  stopWal: string;
  finishedAt: string;
}

/**
 * Copies the running cluster: PostgreSQL is told before and after, everybody goes on working, and the WAL written in
 * between makes the copy consistent. Returns when that WAL is in the archive.
 */
export async function backupCluster(ownerUrl: string, folder: PostgresFolder, target: string): Promise<ClusterBackup> {
  if (!existsSync(folder.walArchiveWanted)) writeFileSync(folder.walArchiveWanted, '');
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'ravabet backup' });
  client.on('error', () => {});
  await client.connect();
  try {
    const start = await client.query<{ wal: string; version: string; id: string }>(
      `SELECT pg_walfile_name(pg_backup_start('ravabet', fast => true)) AS wal,
              current_setting('server_version') AS version,
              (SELECT system_identifier::text FROM pg_control_system()) AS id`,
    );
    copyTree(folder.cluster, target, true);
    const stop = await client.query<{ wal: string; label: string; at: Date }>(
      `SELECT pg_walfile_name(lsn) AS wal, labelfile AS label, clock_timestamp() AS at
       FROM pg_backup_stop(wait_for_archive => true)`,
    );
    const [began] = start.rows;
    const [ended] = stop.rows;
    if (began === undefined || ended === undefined) throw new Error('PostgreSQL did not say where the backup ends.');
    writeFileSync(join(target, 'backup_label'), ended.label, { mode: 0o600, flush: true });
    return {
      version: began.version,
      systemIdentifier: began.id,
      startWal: began.wal,
      stopWal: ended.wal,
      finishedAt: ended.at.toISOString(),
    };
  } finally {
    await client.end().catch(() => {});
  }
}

const isArchived = (name: string): boolean => name.endsWith('.gz') && !name.startsWith('.');

/**
 * Copies archived WAL beside the backups, so that each of them can be restored to any later moment, and then removes
 * what is older than `keepFrom` from the live archive. Safe to repeat: a name that exists is whole.
 */
export function collectArchivedWal(folder: PostgresFolder, target: string, keepFrom: string): number {
  mkdirSync(target, { recursive: true, mode: 0o700 });
  let copied = 0;
  for (const name of readdirSync(folder.walArchive).filter(isArchived)) {
    const destination = join(target, name);
    if (!existsSync(destination)) {
      writeFileSync(`${destination}.part`, readFileSync(join(folder.walArchive, name)), { mode: 0o600, flush: true });
      renameSync(`${destination}.part`, destination);
      copied++;
    }
    // The first 24 characters are the segment's name, in WAL order within a timeline.
    if (name.slice(0, 24) < keepFrom && !name.includes('history')) rmSync(join(folder.walArchive, name));
  }
  return copied;
}
