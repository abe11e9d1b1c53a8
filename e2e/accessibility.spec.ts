import AxeBuilder from '@axe-core/playwright';
import { latinOnlyNames } from './fixtures/latin-only-names.ts';
import { pages } from './fixtures/pages.ts';
import { expect, test } from './fixtures/test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const language of ['fa', 'en'] as const) {
  for (const one of pages) {
    test(`${one.name} in ${language} is open to everybody`, async ({ deskOf }) => {
      const expectedFaults = one.isMissing ? [/status of 404/] : [];
      const page = await deskOf(one.person, { language, expectedFaults });
      await one.open(page, language);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(
        violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.slice(0, 4).map((node) => node.html) })),
      ).toEqual([]);
      if (language === 'fa') expect(latinOnlyNames(await page.locator('body').ariaSnapshot())).toEqual([]);
    });
  }
}
