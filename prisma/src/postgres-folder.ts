import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, nobody, runsAsRoot, sharedFolder, traversableByOthers } from './operating-system-account.ts';

export interface PostgresFolder {
  /** DATA_DIR/postgres with links resolved. */
  home: string;
  cluster: string;
  walArchive: string;
  /** Exists from the first backup on: before it archived WAL would only fill the disk. */
  walArchiveWanted: string;
  passwordFile: string;
  log: string;
  lock: string;
}

export function postgresFolder(dataDir: string): PostgresFolder {
  const named = join(resolve(dataDir), 'postgres');
  const home = existsSync(named) ? realpathSync(named) : named;
  return {
    home,
    cluster: join(home, 'cluster'),
    walArchive: join(home, 'wal-archive'),
    walArchiveWanted: join(home, 'wal-archive', 'wanted'),
    passwordFile: join(home, 'password'),
    log: join(home, 'postgres.log'),
    lock: join(home, 'instance.lock'),
  };
}

/**
 * Root runs PostgreSQL as `nobody`, which must be able to walk into the folder. When DATA_DIR lies under a closed
 * home, the database itself goes to /var/lib/ravabet/<random> and DATA_DIR/postgres is a link to it.
 */
function createHome(dataDir: string, home: string): void {
  mkdirSync(dataDir, { recursive: true, mode: runsAsRoot() ? 0o711 : 0o700 });
  if (!runsAsRoot() || traversableByOthers(dataDir)) {
    mkdirSync(home, { mode: 0o711 });
    return;
  }
  const shared = sharedFolder();
  if (shared === null) {
    throw new Error(
      `The database account cannot reach ${dataDir} (a folder above it is closed), and /var/lib/ravabet cannot be used. ` +
        'Set DATA_DIR to a folder that others may walk into, or start as a normal user.',
    );
  }
  const elsewhere = mkdtempSync(join(shared, 'data-'));
  chmodSync(elsewhere, 0o711);
  writeFileSync(join(elsewhere, 'belongs-to'), `${dataDir}\n`);
  symlinkSync(elsewhere, home);
}

/** Creates what is missing and says under which account PostgreSQL runs. Safe to repeat after an interruption. */
export function preparePostgresFolder(dataDir: string): { folder: PostgresFolder; account: Account } {
  const absolute = resolve(dataDir);
  const named = join(absolute, 'postgres');
  if (lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(named)) {
    throw new Error(`${named} points to a folder that is gone. Restore a backup, or remove the link to start empty.`);
  }
  if (!existsSync(named)) createHome(absolute, named);
  const folder = postgresFolder(absolute);
  const account = accountFor(folder);
  if (!existsSync(folder.walArchive)) {
    mkdirSync(folder.walArchive, { mode: 0o700 });
    if (account.uid !== undefined) chownSync(folder.walArchive, account.uid, account.gid);
  }
  if (!existsSync(folder.passwordFile)) {
    if (existsSync(folder.cluster)) throw new Error(`The password of the database is missing: ${folder.passwordFile}`);
    writeFileSync(folder.passwordFile, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
  }
  return { folder, account };
}

/** Root runs a database as whoever owns it, so that a folder made by a normal user stays that user's. */
function accountFor(folder: PostgresFolder): Account {
  const owner = existsSync(folder.cluster) ? statSync(folder.cluster) : null;
  if (!runsAsRoot()) {
    if (owner !== null && owner.uid !== process.getuid?.()) {
      throw new Error(`${folder.home} belongs to another account (it was created by root?). Start as that account.`);
    }
    return {};
  }
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  if (!traversableByOthers(folder.home)) {
    throw new Error(`The database account cannot reach ${folder.home}: a folder above it is closed.`);
  }
  return nobody;
}

/** The address of the embedded database for its owner. */
export function embeddedOwnerUrl(folder: PostgresFolder, port: number, database = 'ravabet'): string {
  const password = readFileSync(folder.passwordFile, 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}
