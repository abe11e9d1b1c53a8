import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** Every workspace folder, pure packages first: what fails there explains what fails later. */
export function workspaces(): string[] {
  const inside = (folder: string): string[] =>
    readdirSync(join(repositoryRoot, folder))
      .sort()
      .map((name) => `${folder}/${name}`);
  return [...inside('packages'), 'prisma', ...inside('apps'), 'e2e'].filter((path) =>
    existsSync(join(repositoryRoot, path, 'package.json')),
  );
}

export function hasFiles(workspace: string, pattern: RegExp): boolean {
  const walk = (path: string): boolean =>
    readdirSync(path, { withFileTypes: true }).some((entry) => {
      if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name === 'generated') return false;
      return entry.isDirectory() ? walk(join(path, entry.name)) : pattern.test(entry.name);
    });
  return walk(join(repositoryRoot, workspace));
}
