import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/**
 * Tailwind's left/right utilities, which do not turn round on a right-to-left page; stylelint sees CSS files only.
 * Written so that it finds them inside class strings with variants (`md:hover:-ml-2`), and not `left-to-right` in prose.
 */
const physical =
  /(?<=["'`\s:])-?(?:m[lr]|p[lr]|scroll-[mp][lr]|left|right|border-[lr]|rounded-(?:[lr]|[tb][lr]))-(?:\d|\[|auto|px|full|none|sm|md|lg|xl)[\w./\]-]*|(?<=["'`\s:])(?:text-(?:left|right)|float-(?:left|right)|clear-(?:left|right)|border-[lr]|rounded-[lr])(?=["'`\s])/g;

function* sourceFiles(path: string): Generator<string> {
  const absolute = join(repositoryRoot, path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (stat?.isFile() && /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)) yield path;
  if (!stat?.isDirectory()) return;
  for (const name of readdirSync(absolute)) {
    if (name !== 'node_modules' && name !== 'dist') yield* sourceFiles(`${path}/${name}`);
  }
}

/** `file:line: class` for each of them. */
export function findPhysicalClasses(paths: string[]): string[] {
  return paths
    .flatMap((path) => [...sourceFiles(path)])
    .flatMap((file) =>
      readFileSync(join(repositoryRoot, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          if (/^\s*(\/\/|\*|\/\*)/.test(line)) return [];
          return [...line.matchAll(physical)].map((match) => `${file}:${index + 1}: ${match[0]}`);
        }),
    );
}
