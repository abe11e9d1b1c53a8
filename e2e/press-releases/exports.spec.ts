import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

const t = textsOf('fa');

/** Chooses from a menu and waits until the whole file is there. @returns its name and size in bytes */
async function download(page: Page, menu: string, entry: string): Promise<{ name: string; size: number }> {
  await page.getByRole('button', { name: menu, exact: true }).first().click();
  const arrival = page.waitForEvent('download', { timeout: 30_000 });
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
  const file = await arrival;
  return { name: file.suggestedFilename(), size: statSync(await file.path()).size };
}

test('the list comes as Excel and CSV, a release as PDF and Word, and none of them empty', async ({ deskOf }) => {
  const page = await deskOf('manager');
  await page.goto('/shafa/press-releases');
  await expect(page.locator('main tbody a').first()).toBeVisible();
  const menu = t('press-releases', 'list.export');
  const sheet = await download(page, menu, t('press-releases', 'list.excel'));
  expect(sheet.name).toMatch(/\.xlsx$/);
  expect(sheet.size).toBeGreaterThan(2_000);
  const text = await download(page, menu, t('press-releases', 'list.csv'));
  expect(text.name).toMatch(/\.csv$/);
  expect(text.size).toBeGreaterThan(1_000);
  await page.goto('/shafa/press-releases?state=published');
  await page.locator('main tbody a[href*="/press-releases/0"]').first().click();
  // The list has a heading too, and a button of the same name: wait for the record itself.
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  const more = t('common', 'more');
  const paper = await download(page, more, t('press-releases', 'step.pdf'));
  expect(paper.name).toMatch(/\.pdf$/);
  expect(paper.size).toBeGreaterThan(5_000);
  const word = await download(page, more, t('press-releases', 'step.docx'));
  expect(word.name).toMatch(/\.docx$/);
  expect(word.size).toBeGreaterThan(5_000);
});
