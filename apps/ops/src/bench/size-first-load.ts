import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repositoryRoot } from '../repository-root.ts';

/**
 * Compressed KB (10³ bytes) of the scripts and styles that index.html itself asks for, with what those scripts import at once.
 * What the router loads after (the first page's own part) is not in it. Null when the pages are not built.
 */
export function sizeFirstLoad(): number | null {
  const dist = join(repositoryRoot, 'apps/web/dist');
  const index = join(dist, 'index.html');
  if (!existsSync(index)) return null;
  const found = new Set<string>();
  const add = (path: string): void => {
    const file = join(dist, path);
    if (found.has(path) || !existsSync(file)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      add(`assets/${name}`);
  };
  for (const [, path] of readFileSync(index, 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) add(path ?? '');
  return [...found].reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0) / 1000;
}
