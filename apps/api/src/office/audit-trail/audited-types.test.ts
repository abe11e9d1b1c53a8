import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditedTypes } from '@ravabet/contracts/office/audit-trail';
import { languages, speak } from '@ravabet/i18n';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..', '..');

/** Kinds of records as the verbs name them, wherever a line of the trail, a notice or a number is written. */
function namedInVerbs(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/\.test\.ts$|^testing|[\\/]testing[\\/]/.test(path),
  );
  const named = files.flatMap((path) =>
    [...readFileSync(join(source, path), 'utf8').matchAll(/subject_?type:\s*([^,\n]+)/gi)].flatMap(([, value = '']) =>
      [...value.matchAll(/'([A-Z][A-Za-z]+)'/g)].map(([, kind = '']) => kind),
    ),
  );
  return [...new Set(named)].toSorted();
}

test('every kind of record that the audit trail speaks of has a name in every language', () => {
  const named = namedInVerbs();
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((kind) => !(auditedTypes as readonly string[]).includes(kind))).toEqual([]);
  for (const language of languages) {
    const names = auditedTypes.map((kind) => speak(language, 'audit-trail', `type.${kind}`));
    expect(
      names.filter((name) => name === '' || name.startsWith('type.')),
      language,
    ).toEqual([]);
    if (language !== 'en') expect(names.filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
  }
});
