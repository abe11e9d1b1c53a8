import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runsAsRoot } from '@ravabet/db/operating-system-account';
import { repositoryRoot } from './repository-root.ts';

export interface DataFolder {
  root: string;
  files: string;
  lock: string;
  demoSignIns: string;
}

/** DATA_DIR, relative to the checkout. Root's is walkable (0711): the database account has to pass through it. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): DataFolder {
  const root = resolve(repositoryRoot, env['DATA_DIR'] || '.data');
  return {
    root,
    files: join(root, 'files'),
    lock: join(root, 'instance.lock'),
    demoSignIns: join(root, 'demo-sign-ins.json'),
  };
}

export function createDataFolder(folder: DataFolder): void {
  mkdirSync(folder.root, { recursive: true, mode: runsAsRoot() ? 0o711 : 0o700 });
  mkdirSync(folder.files, { recursive: true, mode: 0o700 });
}

/** SECRET_KEY, or a random one made at the first start and kept beside the data it protects. */
export function secretKey(folder: DataFolder, env: NodeJS.ProcessEnv = process.env): string {
  if (env['SECRET_KEY']) return env['SECRET_KEY'];
  const file = join(folder.root, 'secret');
  if (!existsSync(file)) {
    // `wx`: of two first starts at one moment, one writes and both read.
    try {
      writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}
