import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backupCluster, collectArchivedWal } from '@ravabet/db/backup-cluster';
import { writeManifest } from '@ravabet/db/backup-manifest';
import { postgresFolder } from '@ravabet/db/postgres-folder';
import type { DataFolder } from './data-folder.ts';

/** Beside the data and not in it, so that restoring does not move the backups away. */
export function defaultBackupRoot(folder: DataFolder): string {
  return `${folder.root}-backups`;
}

/** What is not part of the installation's memory. */
const leftOut = new Set(['postgres', 'logs', 'instance.lock', 'ballast']);

export interface CreatedBackup {
  path: string;
  files: number;
  wal: number;
}

/**
 * Backs up a running installation into `<root>/<time>`: database, files, secret, and a manifest with the hash of every
 * file. `ownerUrl` null (an external PostgreSQL) leaves the database to its own tools.
 */
export async function createBackup(options: {
  folder: DataFolder;
  ownerUrl: string | null;
  root: string;
}): Promise<CreatedBackup> {
  const root = resolve(options.root);
  const name = new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
  const partial = join(root, `.${name}.part`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  for (const old of readdirSync(root)) {
    if (old.endsWith('.part')) rmSync(join(root, old), { recursive: true, force: true });
  }
  mkdirSync(partial, { mode: 0o700 });

  const embedded = postgresFolder(options.folder.root);
  const cluster =
    options.ownerUrl === null ? null : await backupCluster(options.ownerUrl, embedded, join(partial, 'cluster'));
  if (cluster !== null) copyFileSync(embedded.passwordFile, join(partial, 'postgres-password'));
  // Files after the database: they are never changed once written, so every row copied before finds its file.
  mkdirSync(join(partial, 'data'), { mode: 0o700 });
  for (const entry of readdirSync(options.folder.root)) {
    if (leftOut.has(entry)) continue;
    cpSync(join(options.folder.root, entry), join(partial, 'data', entry), { recursive: true });
  }
  const files = await writeManifest(partial, {
    finishedAt: cluster?.finishedAt ?? new Date().toISOString(),
    postgres: cluster === null ? null : { ...cluster },
  });
  const path = join(root, name);
  if (existsSync(path)) throw new Error(`There is a backup of this second already: ${path}`);
  const wal = cluster === null ? 0 : collectArchivedWal(embedded, join(root, 'wal'), cluster.startWal);
  renameSync(partial, path);
  return { path, files, wal };
}
