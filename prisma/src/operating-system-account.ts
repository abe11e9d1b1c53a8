import { chmodSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL refuses to run as root; `nobody` exists on every Linux without creating anything. */
export const nobody = { uid: 65_534, gid: 65_534 };

/** Empty means: as the account this process runs under. */
export type Account = { uid: number; gid: number } | Record<string, never>;

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether an account that owns nothing on the way may walk into the folder. */
export function traversableByOthers(path: string): boolean {
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Root's place for what the unprivileged account has to reach when the checkout or the data folder cannot be reached
 * by it. Null where it cannot be made or is not safely ours.
 */
export function sharedFolder(): string | null {
  const folder = '/var/lib/ravabet';
  if (!runsAsRoot()) return null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    const stat = lstatSync(folder);
    if (!stat.isDirectory() || stat.uid !== 0 || (stat.mode & 0o022) !== 0) return null;
    chmodSync(folder, 0o711);
    return traversableByOthers(folder) ? folder : null;
  } catch {
    return null;
  }
}
