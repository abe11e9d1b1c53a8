import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

for (const language of ['fa', 'en'] as const) {
  test(`in ${language}, a campaign gets its messages, a release carries one, a planned item the other`, async ({
    deskOf,
  }) => {
    const t = textsOf(language);
    const c = (key: string, params?: Record<string, string>) => t('campaigns', key, params);
    const number = (n: number) => new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en').format(n);
    const officer = await deskOf('officer', { language });
    const title = `پویش آزمون ${language}`;

    const campaign = await test.step('the officer plans a campaign and writes two messages', async () => {
      await officer.goto('/shafa/campaigns/new');
      await officer.getByRole('textbox', { name: c('field.title') }).fill(title);
      await expect(officer.getByRole('combobox', { name: c('field.owner') })).not.toHaveValue('');
      await expectOpenToEverybody(officer);
      await officer.getByRole('button', { name: c('create.submit') }).click();
      await officer.waitForURL(/campaigns\/[0-9a-f-]{36}$/);
      await officer.getByRole('button', { name: c('messages.edit') }).click();
      await officer.getByRole('textbox', { name: c('messages.number', { number: number(1) }) }).fill('پیام نخست آزمون');
      await officer.getByRole('button', { name: c('messages.add') }).click();
      await officer.getByRole('textbox', { name: c('messages.number', { number: number(2) }) }).fill('پیام دوم آزمون');
      await officer.getByRole('button', { name: t('common', 'save') }).click();
      await expect(officer.getByRole('listitem').filter({ hasText: 'پیام دوم آزمون' })).toBeVisible();
      return officer.url();
    });

    const release = await test.step('a published release is linked from its own page', async () => {
      await officer.goto('/shafa/press-releases?state=published');
      await officer
        .locator('main tbody a[href*="/press-releases/0"]')
        .nth(language === 'fa' ? 1 : 2)
        .click();
      await officer.waitForURL(/press-releases\/[0-9a-f-]{36}$/);
      // The list has a heading too: wait for the record itself.
      const name = (await officer.getByRole('article').getByRole('heading', { level: 1 }).innerText()).trim();
      await officer.getByRole('button', { name: c('ofRecord.link') }).click();
      const dialog = officer.getByRole('dialog');
      await dialog.getByRole('button', { name: new RegExp(c('ofRecord.which')) }).click();
      await officer.getByRole('option', { name: title }).click();
      await dialog.getByRole('checkbox', { name: 'پیام نخست آزمون' }).press('Space');
      await dialog.getByRole('button', { name: t('common', 'save') }).click();
      await expect(officer.getByRole('link', { name: title })).toBeVisible();
      return name;
    });

    await test.step('the matrix shows what carries what, and the gap', async () => {
      await officer.goto(campaign);
      const row = officer.getByRole('row', { name: new RegExp(release.slice(0, 20)) });
      await expect(row.getByText(c('matrix.carried'), { exact: true })).toHaveCount(1);
      await expect(officer.getByText(c('matrix.gap'))).toHaveCount(1);
      await expectOpenToEverybody(officer);
    });

    await test.step('a planned item closes the gap and stands in the calendar', async () => {
      await officer.getByRole('button', { name: c('item.plan') }).click();
      await officer.getByRole('textbox', { name: c('item.title') }).fill(`فرستهٔ آزمون ${language}`);
      await officer.getByRole('checkbox', { name: 'پیام دوم آزمون' }).press('Space');
      await expect(officer.getByRole('combobox', { name: c('item.responsible') })).not.toHaveValue('');
      await officer.getByRole('button', { name: t('common', 'save') }).click();
      await expect(officer.getByText(c('matrix.gap'))).toHaveCount(0);
      await officer.goto('/shafa/campaigns/calendar');
      await expect(officer.getByRole('link', { name: `فرستهٔ آزمون ${language}` })).toBeVisible();
    });
  });

  test(`in ${language}, the calendar is walked by month, as a table and as a list, also on a phone`, async ({
    deskOf,
  }) => {
    const c = (key: string) => textsOf(language)('campaigns', key);
    const manager = await deskOf('manager', { language });
    await manager.goto('/shafa/campaigns/calendar');
    const heading = manager.getByRole('heading', { level: 2 }).first();
    await expect(manager.getByRole('table').getByRole('link').first()).toBeVisible();
    if (language === 'fa') await expect(heading).toContainText('۱۴۰');
    await expectOpenToEverybody(manager);
    const name = await heading.innerText();
    await manager.getByRole('button', { name: c('calendar.next') }).click();
    await expect(heading).not.toHaveText(name);
    await manager.getByRole('button', { name: c('calendar.today') }).click();
    await expect(heading).toHaveText(name);
    const phone = await deskOf('manager', { language, width: 360 });
    await phone.goto('/shafa/campaigns/calendar');
    await expect(phone.getByRole('link', { name: /./ }).first()).toBeVisible();
    await expect(phone.getByRole('table')).toHaveCount(0);
    await expectOpenToEverybody(phone);
  });
}
