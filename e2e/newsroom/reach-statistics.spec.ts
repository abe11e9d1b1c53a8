import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

for (const language of ['fa', 'en'] as const) {
  test(`the manager sees who reads the newsroom and how many get it by mail, in ${language}`, async ({ deskOf }) => {
    const t = textsOf(language);
    const page = await deskOf('manager', { language });
    await page.goto('/shafa/newsroom');
    const views = page
      .getByRole('navigation', { name: t('newsroom', 'views.label') })
      .or(page.getByRole('tablist', { name: t('newsroom', 'views.label') }));
    await views.getByText(t('newsroom', 'views.statistics'), { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('newsroom', 'statistics.title'));
    await expect(page.getByRole('table', { name: t('newsroom', 'statistics.bySource') })).toContainText(
      t('newsroom', 'statistics.sources.search'),
    );
    await expect(
      page.getByRole('table', { name: t('newsroom', 'statistics.byRelease') }).getByRole('row'),
    ).not.toHaveCount(1);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: t('newsroom', 'statistics.exportCsv') }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    for (const path of ['statistics', 'subscribers', 'questions']) {
      await page.goto(`/shafa/newsroom/${path}`);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expectOpenToEverybody(page);
    }
    await expect(page.getByRole('link', { name: /نگار صالحی/ })).toBeVisible();
  });
}
