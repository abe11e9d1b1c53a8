import type { Page } from '@playwright/test';
import { statementBody, statementLead, statementPictures, statementTitle } from '../fixtures/release-fa.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { expectState, scheduleSoon, submit, takeStep } from './steps.ts';
import { addPictures, beginRelease, waitUntilSaved, writeText } from './writing.ts';

test('a Persian statement goes from draft over a return and two approvals by schedule into the newsroom', async ({
  deskOf,
}) => {
  test.setTimeout(240_000);
  const t = textsOf('fa');
  const officer = await deskOf('officer');
  const manager = await deskOf('manager');
  const head = await deskOf('head');

  const url = await test.step('the officer writes 600 words and adds three pictures', async () => {
    const address = await beginRelease(officer, t, 'statement');
    await writeText(officer, t, {
      title: statementTitle,
      lead: statementLead,
      placeLine: 'اصفهان',
      body: statementBody.slice(0, -1),
    });
    await addPictures(officer, t, statementPictures);
    await waitUntilSaved(officer, t);
    await submit(officer, t);
    return address;
  });

  await test.step('the manager returns it with a reason', async () => {
    await takeStep(manager, t, url, 'requestChanges', 'سپاس از مردم را در پایان بیفزایید.');
    await expectState(manager, t, 'changes-requested');
  });

  await test.step('the officer reads the reason, mends the text and hands it in again', async () => {
    await officer.goto(url);
    await expect(officer.getByText('سپاس از مردم را در پایان بیفزایید.').first()).toBeVisible();
    await officer.locator('.ProseMirror[contenteditable="true"]').click();
    await officer.keyboard.press('Control+End');
    await officer.keyboard.press('Enter');
    await officer.keyboard.insertText(statementBody.at(-1) ?? '');
    await waitUntilSaved(officer, t);
    await submit(officer, t);
  });

  await test.step('the manager approves, and it waits for the head', async () => {
    await takeStep(manager, t, url, 'approve');
    await expectState(manager, t, 'in-review');
  });
  await test.step('the head approves', async () => {
    await takeStep(head, t, url, 'approve');
    await expectState(head, t, 'approved');
  });
  await test.step('the manager schedules it, and it publishes itself', async () => {
    await scheduleSoon(manager, t, url);
    await expectState(manager, t, 'scheduled');
    await expect(async () => {
      await manager.reload();
      await expectState(manager, t, 'published');
    }).toPass({ timeout: 120_000, intervals: [5_000] });
  });

  await test.step('the newsroom shows it whole, with its pictures and what they show', async () => {
    const reader = await deskOf(null);
    await reader.goto('/n/shafa/fa');
    await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl');
    await reader.getByRole('link', { name: statementTitle }).first().click();
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(statementTitle);
    for (const paragraph of statementBody) await expect(reader.getByText(paragraph)).toBeVisible();
    for (const { alternativeText, caption } of statementPictures) {
      const picture = reader.getByRole('img', { name: alternativeText });
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      await expect(reader.getByText(caption)).toBeVisible();
    }
  });
});

test('in English, news goes from draft over one approval into the newsroom, and on into Chinese', async ({
  deskOf,
}) => {
  test.setTimeout(120_000);
  const t = textsOf('en');
  const officer = await deskOf('officer2', { language: 'en' });
  const manager = await deskOf('manager', { language: 'en' });
  const title = 'Shafa Hospital opens a walk-in clinic for flu vaccination';
  const url = await beginRelease(officer, t, 'news');
  await writeText(officer, t, {
    title,
    lead: 'From Saturday anybody over fifty can be vaccinated without an appointment.',
    placeLine: 'Isfahan',
    body: ['The clinic is open from eight to two on every working day, beside the main entrance.'],
  });
  await waitUntilSaved(officer, t);
  await submit(officer, t);
  await takeStep(manager, t, url, 'approve');
  await expectState(manager, t, 'approved');
  await takeStep(manager, t, url, 'publish');
  await expectState(manager, t, 'published');
  const reader = await deskOf(null, { language: 'en' });
  await reader.goto('/n/shafa/en');
  await reader.getByRole('link', { name: title }).first().click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(title);
  await expectPublicPage(reader, 'en', 'ltr');

  await test.step('a translator brings it into Chinese, and Chinese readers find it', async () => {
    const z = textsOf('zh');
    const translator = await deskOf('officer2', { language: 'zh' });
    await translator.goto(url);
    const row = translator.getByRole('listitem').filter({ hasText: z('common', 'languages.zh') });
    await row.getByRole('button', { name: z('press-releases', 'languages.begin') }).click();
    await translator.waitForURL((address) => address.href !== url);
    const chineseTitle = '沙法医院开设流感疫苗免预约门诊';
    await writeText(translator, z, {
      title: chineseTitle,
      lead: '自周六起，五十岁以上的居民无需预约即可接种。',
      placeLine: '伊斯法罕',
      body: ['门诊设在正门旁，每个工作日八点至十四点开放。'],
    });
    await waitUntilSaved(translator, z);
    await submit(translator, z);
    await takeStep(manager, t, translator.url(), 'approve');
    await expectState(manager, t, 'approved');
    await takeStep(manager, t, translator.url(), 'publish');
    await expectState(manager, t, 'published');
    await reader.goto('/n/shafa/zh');
    await expectPublicPage(reader, 'zh-Hans', 'ltr');
    await reader.getByRole('link', { name: chineseTitle }).first().click();
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(chineseTitle);
    await expectPublicPage(reader, 'zh-Hans', 'ltr');
  });
});

test('a reader in Arabic finds the newsroom and a release in the right language and direction', async ({ deskOf }) => {
  const reader = await deskOf(null, { language: 'ar' });
  await reader.goto('/n/shafa/ar');
  await expectPublicPage(reader, 'ar', 'rtl');
  const link = reader.locator('main a[href^="/n/shafa/ar/"]').first();
  const title = ((await link.textContent()) ?? '').trim();
  expect(title).not.toBe('');
  await link.click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(title);
  await expectPublicPage(reader, 'ar', 'rtl');
});

async function expectPublicPage(page: Page, lang: string, dir: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('dir', dir);
}
