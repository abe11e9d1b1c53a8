import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../locales');
const languages = ['fa', 'ar', 'en', 'zh'] as const;
const namespaces = readdirSync(join(folder, 'fa')).sort();

/** Every text of a namespace by its path; plural forms count as one text. */
function textsOf(language: string, namespace: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, value);
    else for (const [key, one] of Object.entries(value as object)) walk(one, path === '' ? key : `${path}.${key}`);
  };
  walk(JSON.parse(readFileSync(join(folder, language, namespace), 'utf8')), '');
  return texts;
}
const withoutPlural = (path: string): string => path.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? ''))].sort();

describe('the texts of the four languages', () => {
  it.each(languages)('%s has every namespace', (language) => {
    expect(readdirSync(join(folder, language)).sort()).toEqual(namespaces);
  });

  it.each(namespaces)('%s has the same keys in all of them', (namespace) => {
    const keys = languages.map((language) =>
      [...new Set([...textsOf(language, namespace).keys()].map(withoutPlural))].sort(),
    );
    for (const other of keys.slice(1)) expect(other).toEqual(keys[0]);
  });

  it.each(namespaces)('%s has no empty text', (namespace) => {
    // The invocation over a letter is written in Persian and Arabic only.
    const mayBeEmpty = ['en exports.json letterhead', 'zh exports.json letterhead'];
    for (const language of languages) {
      const empty = [...textsOf(language, namespace)]
        .filter(([, text]) => text.trim() === '')
        .map(([path]) => `${language} ${namespace} ${path}`);
      expect(empty.filter((path) => !mayBeEmpty.includes(path))).toEqual([]);
    }
  });

  it.each(namespaces)('%s has the same gaps to fill in', (namespace) => {
    const persian = new Map([...textsOf('fa', namespace)].map(([path, text]) => [withoutPlural(path), text]));
    for (const language of languages) {
      for (const [path, text] of textsOf(language, namespace)) {
        // A plural form may say the number in words.
        const due = placeholders(persian.get(withoutPlural(path)) ?? '').filter((name) => name !== 'count');
        expect(
          placeholders(text).filter((name) => name !== 'count'),
          `${language} ${path}`,
        ).toEqual(due);
      }
    }
  });

  it.each(namespaces)('%s is written in Persian letters in Persian', (namespace) => {
    const arabic = [...textsOf('fa', namespace)].filter(([, text]) => /[يكىة]/.test(text)).map(([path]) => path);
    expect(arabic).toEqual([]);
  });
});
