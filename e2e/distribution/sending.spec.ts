import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

for (const language of ['fa', 'en'] as const) {
  const t = textsOf(language);

  test(`an officer prepares, the manager sends, and both see what became of it (${language})`, async ({ deskOf }) => {
    const officer = await deskOf('officer', { language });
    await officer.goto('/shafa/press-releases?state=published');
    await officer.locator('main tbody a[href*="/press-releases/0"]').first().click();
    await officer.getByRole('button', { name: t('distribution', 'dispatches.sendRelease') }).click();
    await expect(officer).toHaveURL(/\/distribution\/dispatches\/0/);
    const address = officer.url();
    // It is out: there is no publication to wait for.
    const timing = (id: 'now' | 'published' | 'at') =>
      officer.getByRole('radio', { name: t('distribution', `dispatches.timings.${id}`) });
    await expect(timing('now')).toBeChecked();
    await expect(timing('at')).toBeVisible();
    await expect(timing('published')).toHaveCount(0);
    await officer.getByRole('checkbox').first().press('Space');
    await expect(officer.getByText(t('distribution', 'dispatch.saved'), { exact: true })).toBeVisible();
    await expect(officer.getByText(t('distribution', 'dispatch.audienceNone'))).toBeHidden();
    // Who may not send sees the button, and why.
    await expect(officer.getByRole('button', { name: t('distribution', 'dispatch.step.send.label') })).toBeVisible();
    await expectOpenToEverybody(officer);

    const manager = await deskOf('manager', { language });
    await manager.goto(address);
    const send = t('distribution', 'dispatch.step.send.label');
    await manager.getByRole('button', { name: send, exact: true }).click();
    await manager.getByRole('alertdialog').getByRole('button', { name: send, exact: true }).click();
    await expect(manager.getByText(t('distribution', 'dispatches.states.done')).first()).toBeVisible({
      timeout: 60_000,
    });
    await expect(manager.getByRole('heading', { name: t('distribution', 'deliveries.title') })).toBeVisible();
    await expectOpenToEverybody(manager);
    await manager.reload();
    await expect(manager.getByText(t('distribution', 'dispatches.states.done')).first()).toBeVisible();
  });

  test(`an address is suppressed with a reason and comes back with another (${language})`, async ({ deskOf }) => {
    const page = await deskOf('manager', { language });
    const mail = `silent-${language}@example.ir`;
    await page.goto('/shafa/distribution/suppressions');
    await page
      .getByRole('button', { name: t('distribution', 'suppressions.add') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('distribution', 'suppressions.mail')).fill(mail);
    await dialog.getByLabel(t('distribution', 'suppressions.why')).fill('تلفنی خواست');
    await dialog.getByRole('button', { name: t('distribution', 'suppressions.add') }).click();
    await expect(page.getByText(mail)).toBeVisible();
    await expectOpenToEverybody(page);
    // An import names the row beside those that can be taken.
    await page.goto('/shafa/distribution/recipients/import');
    await page.getByRole('textbox', { name: t('distribution', 'import.text') }).fill(`سارا\t${mail}\tروزنامه`);
    await page.getByRole('button', { name: t('distribution', 'import.preview') }).click();
    await expect(page.getByRole('row').filter({ hasText: mail })).toContainText(
      t('distribution', 'import.fault.suppressed'),
    );
    await page.goto('/shafa/distribution/suppressions');
    const row = page.getByRole('row').filter({ hasText: mail });
    await row.getByRole('button', { name: t('distribution', 'suppressions.lift') }).click();
    await page.getByRole('dialog').getByLabel(t('distribution', 'suppressions.why')).fill('دوباره خواست');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('distribution', 'suppressions.lift') })
      .click();
    await expect(row).toHaveCount(0);
  });
}
