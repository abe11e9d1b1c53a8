import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './language.ts';

type Tree = { [key: string]: string | Tree };
const catalogues = new Map<string, Tree>();
const root = join(import.meta.dirname, '..', 'locales');

function catalogue(language: Language, namespace: string): Tree {
  const address = `${language}/${namespace}`;
  let tree = catalogues.get(address);
  if (!tree) {
    tree = JSON.parse(readFileSync(join(root, `${address}.json`), 'utf8')) as Tree;
    catalogues.set(address, tree);
  }
  return tree;
}

/**
 * The server's voice: the text of `namespace:key` with {{values}} put in by plain replacement. Keys are tried from the most exact
 * path; an unknown one is returned as it stands, and the locale test keeps that from happening.
 */
export function speak(
  language: Language,
  namespace: string,
  key: string,
  values: Record<string, unknown> = {},
): string {
  let node: string | Tree | undefined = catalogue(language, namespace);
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  if (typeof node !== 'string') return key;
  return node.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Namespaces that exist, for tests. */
export function namespaces(language: Language): string[] {
  return readdirSync(join(root, language)).map((file) => file.replace(/\.json$/, ''));
}
