import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runToEnd } from './child-process.ts';
import { compressAssets } from './compress-assets.ts';
import { repositoryRoot } from './repository-root.ts';

const web = join(repositoryRoot, 'apps/web');
const stamp = join(repositoryRoot, '.cache/web-build');

/** The page files, everything they are made of, and the versions of the tools that make them. */
const inputs = ['apps/web', 'packages', 'pnpm-lock.yaml', 'tsconfig.base.json'];
const skipped = new Set(['node_modules', 'dist', '.vite', 'test-results']);

function hashInto(hash: ReturnType<typeof createHash>, path: string): void {
  const absolute = join(repositoryRoot, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat?.isFile()) hash.update(`\0${path}\0`).update(readFileSync(absolute));
  if (!stat?.isDirectory()) return;
  for (const name of readdirSync(absolute).sort()) {
    if (!skipped.has(name) && !/\.test\.tsx?$/.test(name)) hashInto(hash, `${path}/${name}`);
  }
}

export function webContentHash(): string {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) hashInto(hash, input);
  return hash.digest('hex');
}

/**
 * Builds the web app when what it is made of changed since the last whole build. Returns whether it built.
 * WEB_BUILD=off is for images and machines whose pages were built beforehand.
 */
export async function buildWeb(): Promise<boolean> {
  if (process.env['WEB_BUILD'] === 'off' || !existsSync(join(web, 'index.html'))) return false;
  const hash = webContentHash();
  const upToDate = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (upToDate && existsSync(join(web, 'dist/index.html'))) return false;
  const vite = join(createRequire(join(web, 'package.json')).resolve('vite/package.json'), '../bin/vite.js');
  await runToEnd(process.execPath, [vite, 'build'], { cwd: web, env: { ...process.env, NODE_ENV: 'production' } });
  compressAssets(join(web, 'dist'));
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
