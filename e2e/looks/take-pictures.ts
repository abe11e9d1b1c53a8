import { join } from 'node:path';
import { pages } from '../fixtures/pages.ts';
import { test } from '../fixtures/test.ts';

const only = process.env['E2E_LOOKS'] ?? 'all';
const folder = join(import.meta.dirname, '../.cache/looks');

// E2E_LOOKS=all npx playwright test (or names with commas): pictures for the eye; nothing is compared.
for (const [language, theme] of [
  ['fa', 'light'],
  ['en', 'light'],
  ['fa', 'dark'],
] as const) {
  for (const width of [360, 1280]) {
    for (const one of pages.filter(({ name }) => only === 'all' || only.split(',').includes(name))) {
      test(`${one.name} ${language} ${theme} ${width}`, async ({ deskOf }) => {
        const expectedFaults = one.isMissing ? [/status of 404/] : [];
        const page = await deskOf(one.person, { language, theme, width, expectedFaults });
        await one.open(page, language);
        await page.screenshot({ path: join(folder, `${one.name}-${language}-${theme}-${width}.png`) });
      });
    }
  }
}
