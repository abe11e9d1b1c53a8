import {
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BackupManifest } from './backup-manifest.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import type { Account } from './operating-system-account.ts';
import { type PostgresFolder, preparePostgresFolder } from './postgres-folder.ts';
import { restoreCommand } from './wal-archive.ts';

/** `backup`: as it was when the backup ended. `latest`: everything the WAL still knows. Or a moment in between. */
export type RestoreTarget = 'backup' | 'latest' | Date;

export class MomentUnknownError extends Error {
  constructor(target: RestoreTarget, log: string) {
    const newest = /last completed transaction was at log time (.+)/.exec(log)?.[1];
    super(
      `There is no record up to ${target instanceof Date ? target.toISOString() : target}` +
        (newest === undefined ? '.' : `; the last change known is of ${newest}. Restore with --to latest for that.`),
    );
    this.name = 'MomentUnknownError';
  }
}

const segment = /^([0-9A-F]{24}|[0-9A-F]{8}\.history)$/;

/** PostgreSQL's own name of the installation: WAL of another one must never be replayed. */
export function systemIdentifier(cluster: string): string | null {
  const control = join(cluster, 'global', 'pg_control');
  return existsSync(control) ? readFileSync(control).readBigUInt64LE(0).toString() : null;
}

/** Brings WAL from the backups' folder and from the data that is being replaced into one folder, packed. */
function gatherWal(target: string, from: { backups: string; replaced: PostgresFolder | null }): void {
  mkdirSync(target, { recursive: true, mode: 0o700 });
  for (const archive of [from.backups, from.replaced?.walArchive]) {
    if (archive === undefined || !existsSync(archive)) continue;
    for (const name of readdirSync(archive)) {
      if (segment.test(name.replace(/\.gz$/, ''))) copyFileSync(join(archive, name), join(target, name));
    }
  }
  // The last segments were never archived: they stand only in the folder of the stopped database.
  const live = from.replaced === null ? null : join(from.replaced.cluster, 'pg_wal');
  for (const name of live !== null && existsSync(live) ? readdirSync(live) : []) {
    const packed = join(target, `${name}.gz`);
    if (segment.test(name) && !existsSync(packed)) {
      writeFileSync(packed, gzipSync(readFileSync(join(live ?? '', name)), { level: 1 }));
    }
  }
}

function giveTo(account: Account, path: string): void {
  if (account.uid === undefined) return;
  chownSync(path, account.uid, account.gid);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    chownSync(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
}

/**
 * Puts the cluster of a backup into an empty data folder and lets PostgreSQL replay the WAL up to the moment wanted.
 * `replaced` is the database folder that this one takes the place of, when it is at hand.
 */
export async function restoreCluster(options: {
  backup: string;
  walOfBackups: string;
  manifest: NonNullable<BackupManifest['postgres']>;
  dataDir: string;
  target: RestoreTarget;
  replaced: PostgresFolder | null;
}): Promise<void> {
  const { folder, account } = preparePostgresFolder(options.dataDir);
  copyFileSync(join(options.backup, 'postgres-password'), folder.passwordFile);
  cpSync(join(options.backup, 'cluster'), folder.cluster, { recursive: true });
  const wal = join(folder.home, 'restore-wal');
  const sameInstallation =
    options.replaced !== null && systemIdentifier(options.replaced.cluster) === options.manifest.systemIdentifier;
  gatherWal(wal, { backups: options.walOfBackups, replaced: sameInstallation ? options.replaced : null });
  writeFileSync(join(folder.cluster, 'recovery.signal'), '');
  giveTo(account, folder.cluster);
  giveTo(account, wal);

  const goal: Record<string, string> =
    options.target === 'backup'
      ? { recovery_target: 'immediate' }
      : options.target === 'latest'
        ? {}
        : { recovery_target_time: options.target.toISOString().replace('T', ' ').replace('Z', '+00') };
  try {
    const postgres = await startEmbeddedPostgres({
      dataDir: options.dataDir,
      durable: true,
      settings: {
        ...goal,
        restore_command: restoreCommand([wal]),
        recovery_target_action: 'promote',
        hot_standby: 'off', // nobody reads before the moment is reached; "ready" then means "restored"
        archive_mode: 'off',
      },
    });
    await postgres.stop();
  } catch (error) {
    const { message } = error as Error;
    if (message.includes('recovery ended before configured recovery target')) {
      throw new MomentUnknownError(options.target, message);
    }
    throw error;
  }
  rmSync(wal, { recursive: true, force: true });
}
