import { join } from 'node:path';
import { pages } from '../fixtures/pages.ts';
import { test } from '../fixtures/test.ts';

const only = process.env['E2E_LOOKS'] ?? 'all';
const folder = join(import.meta.dirname, '../.cache/looks');
const inEveryLanguage = ['list', 'record-draft', 'record-published', 'tasks', 'newsroom', 'newsroom-release'];
const printed = ['list', 'record-published', 'newsroom', 'newsroom-release'];
const wanted = pages.filter(({ name }) => only === 'all' || only.split(',').includes(name));

// E2E_LOOKS=all npx playwright test (or names with commas, and -g "fa light 360"): pictures for the eye; nothing is compared.
for (const language of ['fa', 'en', 'ar', 'zh'] as const) {
  const shown = wanted.filter(({ name }) => language === 'fa' || language === 'en' || inEveryLanguage.includes(name));
  for (const one of shown) {
    const expectedFaults = one.isMissing ? [/status of 404/] : [];
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [360, 768, 1280]) {
        test(`${one.name} ${language} ${theme} ${width}`, async ({ deskOf }) => {
          const page = await deskOf(one.person, { language, theme, width, expectedFaults });
          await one.open(page, language);
          await page.screenshot({ path: join(folder, `${one.name}-${language}-${theme}-${width}.png`) });
        });
      }
    }
    test(`${one.name} ${language} zoomed`, async ({ deskOf }) => {
      // A window of 1280 px at 200 % has the room of 640.
      const page = await deskOf(one.person, { language, width: 640, expectedFaults });
      await one.open(page, language);
      await page.screenshot({ path: join(folder, `${one.name}-${language}-zoomed.png`) });
    });
    if (printed.includes(one.name)) {
      test(`${one.name} ${language} printed`, async ({ deskOf }) => {
        const page = await deskOf(one.person, { language, expectedFaults });
        await one.open(page, language);
        await page.pdf({ path: join(folder, `${one.name}-${language}.pdf`), format: 'A4', preferCSSPageSize: true });
      });
    }
  }
}
