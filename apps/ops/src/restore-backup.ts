import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { verifyManifest } from '@ravabet/db/backup-manifest';
import { InstanceRunningError, lockHolder } from '@ravabet/db/instance-lock';
import { runsAsRoot } from '@ravabet/db/operating-system-account';
import { postgresFolder } from '@ravabet/db/postgres-folder';
import { stopOrphan } from '@ravabet/db/postgres-orphan';
import { type RestoreTarget, restoreCluster } from '@ravabet/db/restore-cluster';

export class DataFolderNotEmptyError extends Error {
  constructor(folder: string) {
    super(
      `${folder} holds data already. With --replace it is moved aside (not deleted) and the backup takes its place.`,
    );
    this.name = 'DataFolderNotEmptyError';
  }
}

export interface RestoredBackup {
  /** Where the data that was there before is now; null when there was none. */
  movedAside: string | null;
}

/** Deletes a data folder together with a database that had to live elsewhere. */
export function removeDataFolder(root: string): void {
  const home = join(root, 'postgres');
  if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
}

/** Files are not in the WAL: those added after the backup come from the data that is being replaced. */
function addLaterFiles(from: string, to: string): void {
  if (!existsSync(from)) return;
  cpSync(from, to, { recursive: true, force: false, errorOnExist: false });
}

/**
 * Restores into a folder of another name and swaps at the end: a restore that fails or is killed leaves the data that
 * was there untouched.
 */
export async function restoreBackup(options: {
  backup: string;
  dataDir: string;
  target: RestoreTarget;
  replace: boolean;
}): Promise<RestoredBackup> {
  const backup = resolve(options.backup);
  const dataDir = resolve(options.dataDir);
  const occupied = existsSync(dataDir) && readdirSync(dataDir).length > 0;
  if (occupied && !options.replace) throw new DataFolderNotEmptyError(dataDir);
  const old = postgresFolder(dataDir);
  for (const lock of [join(dataDir, 'instance.lock'), old.lock]) {
    const holder = lockHolder(lock);
    if (holder !== null) throw new InstanceRunningError(lock, holder);
  }
  const manifest = await verifyManifest(backup);
  if (options.target instanceof Date && options.target < new Date(manifest.finishedAt)) {
    throw new Error(
      `This backup ends at ${manifest.finishedAt}; take an older one for ${options.target.toISOString()}.`,
    );
  }
  if (existsSync(old.cluster)) await stopOrphan(old.cluster, console.error);

  const fresh = `${dataDir}.restoring`;
  removeDataFolder(fresh);
  mkdirSync(fresh, { recursive: true, mode: runsAsRoot() ? 0o711 : 0o700 });
  cpSync(join(backup, 'data'), fresh, { recursive: true });
  if (manifest.postgres !== null) {
    await restoreCluster({
      backup,
      walOfBackups: join(dirname(backup), 'wal'),
      manifest: manifest.postgres,
      dataDir: fresh,
      target: options.target,
      replaced: existsSync(old.cluster) ? old : null,
    });
  }
  if (options.target !== 'backup') addLaterFiles(join(dataDir, 'files'), join(fresh, 'files'));
  let movedAside: string | null = null;
  if (existsSync(dataDir)) {
    movedAside = `${dataDir}.replaced-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    renameSync(dataDir, movedAside);
  }
  renameSync(fresh, dataDir);
  return { movedAside };
}
