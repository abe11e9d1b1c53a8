import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

for (const language of ['fa', 'en'] as Language[]) {
  test(`an officer adds a recipient, imports more, and puts them on a list, in ${language}`, async ({ deskOf }) => {
    const t = textsOf(language);
    const say = (key: string, params?: Record<string, string>) => t('distribution', key, params);
    const page = await deskOf('officer', { language, expectedFaults: [/status of 4(09|22)/] });
    const stamp = String(Date.now());
    await page.goto('/shafa/distribution/recipients');
    await expect(page.getByRole('heading', { level: 1, name: say('recipients.title') })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expectOpenToEverybody(page, 'the list of recipients');

    // An address that no mail could reach is refused beside its field.
    await page.getByRole('link', { name: say('recipients.new') }).click();
    await page.getByRole('textbox', { name: say('recipients.columns.name'), exact: true }).fill(`مینا ${stamp}`);
    const mail = page.getByRole('textbox', { name: say('recipients.columns.mail'), exact: true });
    await mail.fill('مینا');
    await page.getByRole('button', { name: say('form.add') }).click();
    await expect(page.getByText(say('form.mailFault.no-at'))).toBeVisible();
    await mail.fill(`mina${stamp}@example.ir`);
    await expectOpenToEverybody(page, 'the form');
    await page.getByRole('button', { name: say('form.add') }).click();
    await expect(page.getByRole('heading', { level: 1, name: `مینا ${stamp}` })).toBeVisible();
    // Without the short message that says so, which goes by itself.
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: `مینا ${stamp}` })).toBeVisible();
    await expect(page.getByRole('heading', { name: say('record.sent') })).toBeVisible();
    await expect(page.getByText(say('record.sentNone'))).toBeVisible();
    await expectOpenToEverybody(page, 'the record');

    // Pasted lines: two are taken, one is named with its reason.
    await page.goto('/shafa/distribution/recipients/import');
    const lines = [
      `الف ${stamp}\ta${stamp}@example.ir\tروزنامه`,
      `ب ${stamp}\tb${stamp}@example.ir\tروزنامه`,
      'بی‌نشانی\tdesk@localhost\tروزنامه',
    ];
    await page.getByRole('textbox', { name: say('import.text') }).fill(lines.join('\n'));
    await page.getByRole('button', { name: say('import.preview') }).click();
    await expect(page.getByText(say('import.fault.domain'))).toBeVisible();
    await expectOpenToEverybody(page, 'the preview');
    const two = language === 'fa' ? '۲' : '2';
    await page.getByRole('button', { name: say('import.run', { number: two }) }).click();
    await expect(page.getByRole('heading', { level: 1, name: say('recipients.title') })).toBeVisible();

    // A list of its own, and both on it.
    await page.goto('/shafa/distribution/lists');
    await page.getByRole('button', { name: say('lists.new') }).click();
    await page.getByRole('textbox', { name: say('lists.name') }).fill(`آزمون ${stamp}`);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('lists.create') })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: `آزمون ${stamp}` })).toBeVisible();
    await expectOpenToEverybody(page, 'an empty list');
    await page.goto('/shafa/distribution/recipients?sort=-createdAt');
    for (const name of [`الف ${stamp}`, `ب ${stamp}`]) {
      await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
    }
    await page.getByRole('button', { name: say('recipients.select.addTo') }).click();
    await page.getByRole('menuitem', { name: `آزمون ${stamp}` }).click();
    await expect(page.getByText(say('recipients.select.added', { number: two }))).toBeVisible();
    await page.goto('/shafa/distribution/lists');
    await page.getByRole('link', { name: new RegExp(`آزمون ${stamp}`) }).click();
    await expect(page.getByRole('row').filter({ hasText: `الف ${stamp}` })).toBeVisible();
  });
}
