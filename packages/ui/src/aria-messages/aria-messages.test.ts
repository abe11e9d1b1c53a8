import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { persianAriaMessages } from './index.ts';
import type { AriaMessages } from './message.ts';

const components = realpathSync(fileURLToPath(new URL('../../node_modules/react-aria-components', import.meta.url)));
const installed: Record<string, AriaMessages> = {};
for (const library of ['react-aria', 'react-stately', 'react-aria-components']) {
  const folder = path.join(components, '..', library, 'dist/private/intl');
  const files = readdirSync(folder, { withFileTypes: true });
  for (const entry of files.filter((file) => file.isDirectory())) {
    await take(`${library}/${entry.name}`, path.join(folder, entry.name, 'en-US.mjs'));
  }
  await take(library, path.join(folder, 'en-US.mjs'));
}

async function take(key: string, file: string): Promise<void> {
  if (!existsSync(file)) return;
  const module = (await import(file)) as { default: AriaMessages };
  installed[key] = module.default;
}

const formatter = { number: (value: number) => value.toLocaleString('fa-IR') };
const anyValues = new Proxy({}, { get: (_, key) => (/count/i.test(String(key)) ? 3 : 'متن') });

it('finds the messages of the installed version', () => {
  expect(Object.values(installed).flatMap((area) => Object.keys(area)).length).toBeGreaterThan(140);
});

it('says in Persian exactly what the installed React Aria can say in English', () => {
  const keys = (messages: Record<string, AriaMessages>): string[] =>
    Object.entries(messages)
      .flatMap(([area, texts]) => Object.keys(texts).map((key) => `${area}: ${key}`))
      .toSorted();
  expect(keys(persianAriaMessages)).toEqual(keys(installed));
});

it('speaks Persian in every message, with Persian letters and digits', () => {
  const spoken = Object.values(persianAriaMessages)
    .flatMap((texts) => Object.values(texts))
    .map((message) => (typeof message === 'string' ? message : message(anyValues, formatter)));
  expect(spoken.filter((text) => !/[\u0600-\u06FF]/.test(text) || /[يك0-9٠-٩]|undefined/.test(text))).toEqual([]);
});
