import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '..');
/** There from the first paint on. */
const always = new Set(['app', 'common', 'notifications']);

/** The text files that a page and everything it imports at once ask for, with the module that asks. */
function textsOf(page: string): Map<string, string> {
  const seen = new Set<string>();
  const asked = new Map<string, string>();
  const read = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    const code = readFileSync(path, 'utf8');
    for (const [, name = ''] of code.matchAll(/useTranslation\('([^']+)'/g))
      if (!always.has(name)) asked.set(name, path);
    for (const [, from = ''] of code.matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gms)) {
      read(resolve(dirname(path), from));
    }
  };
  read(page);
  return asked;
}

describe('a page whose texts come late would vanish for a moment, with its heading', () => {
  const router = readFileSync(join(source, 'app/router.tsx'), 'utf8');
  const rooms = globSync(join(source, '{newsdesk,protocol,office}/*/*.routes.tsx'));

  test.each(rooms.map((path) => [path.slice(source.length + 1), path]))('%s brings all its texts', (_, path) => {
    const code = readFileSync(path, 'utf8');
    const name = /export const (\w+Routes)\b/.exec(code)?.[1] ?? 'none';
    const calls = [...router.matchAll(new RegExp(`\\.\\.\\.${name}\\(([\\s\\S]*?)\\),\\n {16}(?:\\.|\\{)`, 'g'))];
    expect(calls, `${name} stands in the router once`).toHaveLength(1);
    const brought = new Set([...(calls[0]?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, text]) => text));
    const pages = [...code.matchAll(/import\('(\.[^']+\.page\.tsx)'\)/g)].map(([, from = '']) =>
      resolve(dirname(path), from),
    );
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const missing = [...textsOf(page)].filter(([text]) => !brought.has(text));
      expect(missing, page.slice(source.length + 1)).toEqual([]);
    }
  });
});
