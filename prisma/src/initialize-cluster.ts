import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './locate-binaries.ts';
import type { Account } from './operating-system-account.ts';
import type { PostgresFolder } from './postgres-folder.ts';

export function postgresEnvironment(binaries: PostgresBinaries): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', LD_LIBRARY_PATH: binaries.libraries };
}

/**
 * Creates the database cluster in a folder of a random name and renames it when whole: an initdb killed in the middle
 * (or one that still runs as an orphan) leaves only rubbish that the next start sweeps.
 */
export async function initializeCluster(
  folder: PostgresFolder,
  account: Account,
  binaries: PostgresBinaries,
  durable: boolean,
): Promise<void> {
  for (const name of readdirSync(folder.home)) {
    if (name.startsWith('new-')) rmSync(join(folder.home, name), { recursive: true, force: true });
  }
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) return;
  const fresh = join(folder.home, `new-${randomBytes(6).toString('hex')}`);
  mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = `${fresh}.password`;
  writeFileSync(passwordFile, `${readFileSync(folder.passwordFile, 'utf8').trim()}\n`, { mode: 0o600 });
  if (account.uid !== undefined) {
    chownSync(fresh, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const place = ['-D', fresh, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--data-checksums'];
  // C.UTF-8 and not C: under C pg_trgm finds no Persian letters. ICU fa: Persian alphabetical order by default.
  const language = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=fa'];
  const child = spawn(binaries.initdb, [...place, ...language, ...(durable ? [] : ['--no-sync'])], {
    ...account,
    env: postgresEnvironment(binaries),
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done));
  rmSync(passwordFile, { force: true });
  if (code !== 0) throw new Error(`initdb failed (${code}):\n${output}`);
  renameSync(fresh, folder.cluster);
}
