import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';
import type { Texts } from '../fixtures/texts.ts';

export interface WrittenPicture {
  file: string;
  caption: string;
  alternativeText: string;
}

/** Opens the list (or stays where one is), says what will be written, and stands in the new draft; answers its address. */
export async function beginRelease(
  page: Page,
  t: Texts,
  kind: string,
  where: 'list' | 'here' = 'list',
): Promise<string> {
  if (where === 'list') await page.goto('/shafa/press-releases');
  await page
    .getByRole('button', { name: t('press-releases', 'list.new') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  // The kind's name begins the radio's name; what it is for follows.
  const name = new RegExp(`^${t('press-releases', `kind.${kind}`)}`);
  await dialog.getByRole('radio', { name }).press('Space');
  await expect(dialog.getByRole('radio', { name })).toBeChecked();
  await dialog.getByRole('button', { name: t('press-releases', 'new.submit') }).click();
  await page.waitForURL(/press-releases\/[0-9a-f-]{36}$/);
  return page.url();
}

export async function writeText(
  page: Page,
  t: Texts,
  text: { title: string; lead: string; placeLine: string; body: readonly string[] },
): Promise<void> {
  const field = (key: string) => page.getByLabel(t('press-releases', `field.${key}`), { exact: true });
  await page.getByRole('textbox', { name: t('press-releases', 'field.title'), exact: true }).fill(text.title);
  await field('lead').fill(text.lead);
  await field('placeLine').fill(text.placeLine);
  const body = page.locator('.ProseMirror[contenteditable="true"]');
  await body.click();
  for (const [index, paragraph] of text.body.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
}

/** Chooses the pictures from the device and says of each what it shows. */
export async function addPictures(page: Page, t: Texts, pictures: readonly WrittenPicture[]): Promise<void> {
  const captions = page.getByLabel(t('press-releases', 'pictures.caption'), { exact: true });
  for (const [index, picture] of pictures.entries()) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: t('press-releases', 'pictures.browse') }).click();
    await (await chooser).setFiles(join(import.meta.dirname, '../fixtures/pictures', picture.file));
    await expect(captions).toHaveCount(index + 1, { timeout: 30_000 });
    await captions.nth(index).fill(picture.caption);
    await page
      .getByLabel(t('press-releases', 'pictures.alternativeText'), { exact: true })
      .nth(index)
      .fill(picture.alternativeText);
  }
}

/** The page says quietly that everything is kept. */
export async function waitUntilSaved(page: Page, t: Texts): Promise<void> {
  const saved = t('press-releases', 'save.saved').trim();
  await expect(page.getByText(new RegExp(`^${saved}`)).first()).toBeVisible({ timeout: 30_000 });
}
