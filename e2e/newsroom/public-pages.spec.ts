import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { aReader, parts } from './read-as-anybody.ts';

for (const language of ['fa', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the parts of the newsroom are open to everybody in ${language}, ${theme}`, async ({ deskOf }) => {
      test.setTimeout(240_000);
      const page = await deskOf(null, { language, theme });
      // The colours are the same everywhere: in the dark the two richest pages stand for all.
      for (const part of theme === 'light' ? parts : (['', '/search'] as const)) {
        await page.goto(`/n/shafa/${language}${part}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectOpenToEverybody(page);
      }
    });
  }

  test(`a reader without scripts finds, narrows and opens a release in ${language}`, async ({ browser }) => {
    const t = textsOf(language);
    const page = await aReader(browser);
    await page.goto(`/n/shafa/${language}`);
    const title = (await page.locator('.leading h2 a').textContent()) ?? '';
    const [word = ''] = title.split(/\s+/).filter((one) => one.length > 4);
    await page.getByRole('searchbox', { name: t('newsroom', 'search.label') }).fill(word);
    await page.getByRole('button', { name: t('newsroom', 'search.submit') }).click();
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.locator('mark').first()).toBeVisible();
    await page.getByRole('link', { name: title }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goto(`/n/shafa/${language}/archive`);
    await page.locator('.counts a').first().click();
    await page.locator('.counts a').first().click();
    await page.locator('.day a').first().click();
    await expect(page.locator('article.release')).toBeVisible();
    await page.context().close();
  });
}

for (const language of ['fa', 'ar', 'en', 'zh'] as const) {
  test(`at 360 pixels and at 200 % no page of the newsroom in ${language} is wider than the window`, async ({
    deskOf,
  }) => {
    // A window of 640 pixels at 200 % has the room of 320.
    for (const width of [360, 320]) {
      const page = await deskOf(null, { language, width });
      for (const part of parts) {
        await page.goto(`/n/shafa/${language}${part}`);
        await expectToFit(page);
      }
      await page.goto(`/n/shafa/${language}`);
      await page.locator('.leading h2 a').click();
      await expectToFit(page);
    }
  });
}

test('a broken address helps by its words and the way on, by keyboard alone', async ({ deskOf }) => {
  const t = textsOf('fa');
  const page = await deskOf(null, { expectedFaults: [/status of 404/] });
  await page.goto('/n/shafa/fa/no-such-release');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('newsroom', 'notFound.title'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
