import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

const file = (name: string, text: string, mimeType = 'text/html') => ({ name, mimeType, buffer: Buffer.from(text) });
const pageOf = (title: string, text: string): string =>
  `<!doctype html><html lang="fa"><head><meta charset="utf-8"></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;

for (const language of ['fa', 'en'] satisfies Language[]) {
  test(`in ${language}, the manager brings old pages, sets right what is doubtful, imports them, and takes them back`, async ({
    deskOf,
  }) => {
    const t = textsOf(language);
    const of = (key: string, values?: Record<string, string>): string => {
      let text = t('archive-imports', key);
      for (const [name, value] of Object.entries(values ?? {})) text = text.replace(`{{${name}}}`, value);
      return text;
    };
    const stamp = `${language}${Date.now()}`;
    const manager = await deskOf('manager', { language });
    await manager.goto('/shafa/press-releases');
    await manager.getByRole('link', { name: t('press-releases', 'list.importArchive') }).click();
    await expect(manager.getByRole('heading', { level: 1, name: of('title') })).toBeVisible();
    await manager
      .locator('input[type="file"]')
      .first()
      .setInputFiles([
        file(
          `${stamp}-1399-05-12.html`,
          pageOf(`گشایش درمانگاه ${stamp}`, 'متن خبر درمانگاه که در آن سال منتشر شده بود.'),
        ),
        file(`${stamp}-b.html`, pageOf(`بی‌تاریخ ${stamp}`, 'متن خبری که تاریخ در آن نیامده است و باید دید.')),
        file(`${stamp}.txt`, `یادداشت ${stamp}`, 'text/plain'),
      ]);
    const begin = manager.getByRole('button', { name: of('upload.begin') });
    await expect(begin).not.toHaveAttribute('aria-disabled', 'true', { timeout: 30_000 });
    await begin.click();
    await expect(manager.getByText(of('state.ready'), { exact: true }).first()).toBeVisible({ timeout: 30_000 });
    await expect(manager.getByText(`گشایش درمانگاه ${stamp}`)).toBeVisible();
    await expect(manager.getByText(of('doubts.no-date'))).toBeVisible();
    await expect(manager.getByText(of('reasons.not-a-text'))).toBeVisible();
    await expectOpenToEverybody(manager);

    await manager.getByRole('button', { name: `${of('action.edit')}: بی‌تاریخ ${stamp}` }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel(of('column.title'), { exact: true }).fill(`ویراسته ${stamp}`);
    await dialog.getByRole('button', { name: of('action.save') }).click();
    await expect(dialog).toBeHidden();
    await expect(manager.getByText(`ویراسته ${stamp}`).first()).toBeVisible();

    // A reload in between changes nothing.
    await manager.reload();
    await manager
      .getByRole('button', { name: of('action.run'), exact: true })
      .first()
      .click();
    await expect(manager.getByText(of('state.done'), { exact: true }).first()).toBeVisible({ timeout: 30_000 });
    await expect(manager.getByRole('link', { name: `گشایش درمانگاه ${stamp}` })).toBeVisible();
    const list = manager.waitForEvent('download');
    await manager.getByRole('link', { name: of('unread.download') }).click();
    expect((await list).suggestedFilename()).toMatch(/\.xlsx$/);
    await expectOpenToEverybody(manager);

    await manager.getByRole('button', { name: of('action.remove'), exact: true }).click();
    await manager
      .getByRole('dialog')
      .or(manager.getByRole('alertdialog'))
      .getByRole('button', { name: of('action.remove') })
      .click();
    await expect(manager.getByText(of('state.removed'), { exact: true }).first()).toBeVisible({ timeout: 30_000 });
  });
}

test('the officer exports all releases, and gets one for the agencies', async ({ deskOf }) => {
  const t = textsOf('fa');
  const officer = await deskOf('officer');
  await officer.goto('/shafa/press-releases?state=published');
  await officer.getByRole('button', { name: t('press-releases', 'list.export'), exact: true }).click();
  await officer.getByRole('menuitem', { name: t('press-releases', 'list.everythingNinjs') }).click();
  const ready = officer.getByRole('link', { name: t('press-releases', 'list.exportDownload') });
  await expect(ready).toBeVisible({ timeout: 30_000 });
  await officer.reload();
  const file = officer.waitForEvent('download');
  await ready.click();
  expect((await file).suggestedFilename()).toMatch(/^releases-ninjs-.*\.zip$/);
  await expectOpenToEverybody(officer);
});
