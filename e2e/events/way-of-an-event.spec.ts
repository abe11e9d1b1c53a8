import type { Page } from '@playwright/test';
import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

/** The organisation's day: people are let in on the day of the event only. */
const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Tehran' });

for (const { language, width } of (['fa', 'en'] as const).flatMap((one) =>
  [360, 1280].map((wide) => ({ language: one, width: wide })),
)) {
  const t = textsOf(language);
  const e = (key: string, params?: Record<string, string>): string => t('events', key, params);

  test(`in ${language} at ${width} px, an event goes from the idea to what was learned of it`, async ({ deskOf }) => {
    test.setTimeout(180_000);
    const title = `کارگاه آزمون ${language} ${width} ${Date.now()}`;
    const person = `سارا آزمون ${language} ${width}`;
    const officer = await deskOf('protocol', { language, width });
    const press = async (page: Page, verb: string): Promise<void> => {
      await page
        .getByRole('button', { name: e(`step.${verb}.label`), exact: true })
        .filter({ visible: true })
        .first()
        .click();
    };
    const reached = (page: Page, verb: string) => expect(page.getByText(e(`step.${verb}.done`)).first()).toBeVisible();
    let address = '';

    await test.step('the protocol officer writes it down for a day of the calendar and sends it for approval', async () => {
      await officer.goto(`/shafa/events/new?on=${today()}`);
      await officer
        .getByRole('textbox', { name: t('common', 'languages.fa') })
        .first()
        .fill(title);
      await officer.getByRole('button', { name: e('create.submit') }).click();
      await officer.waitForURL(/events\/[0-9a-f-]{36}$/);
      address = new URL(officer.url()).pathname;
      await press(officer, 'plan');
      await reached(officer, 'plan');
    });

    await test.step('the manager says yes', async () => {
      const manager = await deskOf('manager', { language, width });
      await manager.goto(address);
      await expect(manager.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectOpenToEverybody(manager);
      await expectToFit(manager);
      await press(manager, 'approve');
      await reached(manager, 'approve');
    });

    await test.step('registration opens, and somebody registers on the public page', async () => {
      await officer.goto(address);
      await press(officer, 'open');
      await reached(officer, 'open');
      await officer.getByRole('tab', { name: e('tab.registration') }).click();
      const link = await officer.getByRole('link', { name: /\/register\// }).textContent();
      await officer.goto(new URL(link ?? '', officer.url()).pathname.replace('/fa/', `/${language}/`));
      await officer.getByLabel(e('public.name')).fill(person);
      await officer.getByLabel(e('public.email')).fill(`sara-${language}-${width}-${Date.now()}@example.ir`);
      await officer.getByRole('button', { name: e('public.submit') }).click();
      await expect(
        officer.getByRole('heading', { level: 1, name: e('public.outcome.registered.title') }),
      ).toBeVisible();
    });

    await test.step('it begins, and who registered comes in by name', async () => {
      await officer.goto(address);
      await press(officer, 'start');
      await reached(officer, 'start');
      await officer.goto(`${address}/door`);
      await officer.getByRole('textbox', { name: e('door.code') }).fill(person);
      await officer.getByRole('button', { name: person }).click();
      await expect(officer.getByText(e('door.welcome', { name: `\u2068${person}\u2069` }))).toBeVisible();
      await expect(officer.locator('[data-waiting="0"]')).toBeVisible();
    });

    await test.step('it ends, and who came has a certificate', async () => {
      await officer.goto(address);
      await press(officer, 'finish');
      await reached(officer, 'finish');
      await press(officer, 'issueCertificates');
      await reached(officer, 'issueCertificates');
      await officer.goto(`${address}/registrations`);
      await expect(officer.getByText(person).first()).toBeVisible();
      await officer.getByRole('button', { name: e('registrations.more', { name: person }) }).click();
      const coming = officer.waitForEvent('download');
      await officer.getByRole('menuitem', { name: e('registrations.certificate') }).click();
      expect((await coming).suggestedFilename()).toContain('.pdf');
    });

    await test.step('and what the next one does better is written down', async () => {
      await officer.goto(address);
      await press(officer, 'evaluate');
      const dialog = officer.getByRole('dialog');
      await dialog.getByRole('textbox', { name: e('field.evaluation') }).fill('میکروفون دوم لازم است.');
      await dialog.getByRole('button', { name: e('step.evaluate.label') }).click();
      await reached(officer, 'evaluate');
      await expect(officer.getByText('میکروفون دوم لازم است.').first()).toBeVisible();
      await expectOpenToEverybody(officer);
      await expectToFit(officer);
    });
  });
}
