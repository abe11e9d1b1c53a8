import { latinOnlyNames } from './fixtures/latin-only-names.ts';
import { expectOpenToEverybody } from './fixtures/page-checks.ts';
import { pages } from './fixtures/pages.ts';
import { expect, test } from './fixtures/test.ts';

for (const language of ['fa', 'en'] as const) {
  for (const one of pages) {
    test(`${one.name} in ${language} is open to everybody`, async ({ deskOf }) => {
      const expectedFaults = one.isMissing ? [/status of 404/] : [];
      const page = await deskOf(one.person, { language, expectedFaults });
      await one.open(page, language);
      await expectOpenToEverybody(page);
      if (language === 'fa') expect(latinOnlyNames(await page.locator('body').ariaSnapshot())).toEqual([]);
    });
  }
}
