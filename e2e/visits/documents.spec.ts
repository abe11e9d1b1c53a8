import { expectOpenToEverybody, expectToFit, look } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';
import { aDelegation } from './a-delegation.ts';

for (const [language, width] of [
  ['fa', 360],
  ['en', 1280],
] as [Language, number][]) {
  const t = textsOf(language);
  const say = (key: string, values?: Record<string, string>): string => t('visits', `document.${key}`, values);

  test(`in ${language} at ${width}, a letter is added to a visit, named, downloaded, taken out and added from the files`, async ({
    deskOf,
  }) => {
    test.setTimeout(180_000);
    const officer = await deskOf('protocol', { language, width });
    const { id } = await aDelegation(officer, `Documents ${language} ${width}`);
    const mark = crypto.randomUUID().slice(0, 8);
    const name = `invitation-${mark}.txt`;
    const letter = `Dear guests, welcome. ${mark}\n`;
    await officer.goto(`/shafa/visits/${id}`);
    const list = officer.getByRole('list', { name: say('title') });
    const download = officer.getByRole('link', { name: `${say('download')}: ` });

    await test.step('a letter of this device becomes a document', async () => {
      await expect(officer.getByText(say('empty'))).toBeVisible();
      await expectOpenToEverybody(officer);
      await expectToFit(officer);
      await look(officer, `documents-empty-${language}-${width}`);
      const choosing = officer.waitForEvent('filechooser');
      await officer.getByRole('button', { name: say('add') }).click();
      await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(letter) });
      await expect(list.getByRole('listitem')).toContainText(name);
      await expect(officer.getByText(say('empty'))).toBeHidden();
    });

    await test.step('it gets a title, and is downloaded under its own name', async () => {
      await officer.getByRole('button', { name: `${say('more')}: ${name}` }).click();
      await officer.getByRole('menuitem', { name: say('rename') }).click();
      const dialog = officer.getByRole('dialog');
      await dialog.getByRole('textbox', { name: say('name') }).fill(`Invitation ${mark}`);
      await expectOpenToEverybody(officer);
      await dialog.getByRole('button', { name: t('common', 'save'), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(list.getByRole('listitem')).toContainText(`Invitation ${mark}`);
      await expectOpenToEverybody(officer);
      await expectToFit(officer);
      await look(officer, `documents-${language}-${width}`);
      const coming = officer.waitForEvent('download');
      await download.click();
      const came = await coming;
      expect(came.suggestedFilename()).toBe(name);
      const stream = await came.createReadStream();
      let text = '';
      for await (const part of stream) text += String(part);
      expect(text).toBe(letter);
    });

    await test.step('it is taken out, and comes back from the files', async () => {
      await officer.getByRole('button', { name: `${say('more')}: Invitation ${mark}` }).click();
      await officer.getByRole('menuitem', { name: say('remove') }).click();
      const sure = officer.getByRole('alertdialog', { name: `${say('remove')}: Invitation ${mark}` });
      await expect(sure).toContainText(say('removeWhat'));
      await sure.getByRole('button', { name: say('remove'), exact: true }).click();
      await expect(officer.getByText(say('empty'))).toBeVisible();
      await officer.getByRole('button', { name: say('fromLibrary') }).click();
      const picker = officer.getByRole('dialog');
      await picker.getByRole('searchbox', { name: say('search') }).fill(mark);
      await picker.getByRole('checkbox', { name }).check({ force: true });
      await expectOpenToEverybody(officer);
      await look(officer, `documents-picker-${language}-${width}`);
      await picker.getByRole('button', { name: say('addChosen'), exact: true }).click();
      await expect(picker).toBeHidden();
      await expect(list.getByRole('listitem')).toContainText(name);
    });
  });
}
