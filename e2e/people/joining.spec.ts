import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { linkMailedTo } from '../fixtures/mailbox.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const password = 'sabz-cheragh-kenar-e-rud';

test('a colleague is invited by mail, comes in on a phone, gets a picture, and is suspended and taken back', async ({
  deskOf,
}) => {
  const t = textsOf('fa');
  const email = `niloofar-${Date.now()}@example.ir`;
  // People of one name are found together; this one is the only one of the run.
  const number = Date.now() % 100_000;
  const name = `نیلوفر آذرمی ${number}`;
  const manager = await deskOf('manager');
  const guest = await deskOf(null, { width: 360, expectedFaults: [/status of 40[14]/] });

  await test.step('the manager sends the invitation', async () => {
    await manager.goto('/shafa/people/invite');
    await field(manager, t('people', 'columns.name')).fill(name);
    await field(manager, t('people', 'columns.email')).fill(email);
    await expect(manager.getByRole('checkbox', { name: t('common', 'roles.pr-officer') })).toBeChecked();
    await manager.getByRole('button', { name: t('people', 'invite.send') }).click();
    await expect(manager.getByText(t('people', 'invite.done', { email }))).toBeVisible();
  });

  const link = await linkMailedTo(email, '/invitation');
  await test.step('the guest makes an account and stands at the desk', async () => {
    const requested: string[] = [];
    guest.on('request', (request) => requested.push(request.url()));
    await guest.goto(new URL(link).pathname + new URL(link).hash);
    await expect(guest.getByText(email)).toBeVisible();
    expect(await guest.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const secret = new URL(link).hash.slice(1);
    expect(requested.filter((url) => url.includes(secret) && !url.includes(`#${secret}`))).toEqual([]);
    await field(guest, t('auth', 'invitation.name')).fill(name);
    await field(guest, t('auth', 'invitation.username')).fill(`niloofar${Date.now() % 1e6}`);
    await field(guest, t('auth', 'signIn.password')).fill(password);
    await guest.getByRole('button', { name: t('auth', 'invitation.accept') }).click();
    await guest.waitForURL(/\/shafa\//);
  });

  const memberUrl = await test.step('the manager finds the new member', async () => {
    await manager.goto(`/shafa/people?q=${encodeURIComponent(`نيلوفر آذرمي ${number}`)}`);
    await manager.getByText(name).first().click();
    await manager.waitForURL(/\/people\/[0-9a-f-]{36}$/);
    return manager.url();
  });

  await test.step('the guest puts a picture on the own card', async () => {
    await guest.goto(new URL(memberUrl).pathname);
    const chooser = guest.waitForEvent('filechooser');
    await guest.getByRole('button', { name: t('people', 'picture.choose') }).click();
    await (await chooser).setFiles(join(import.meta.dirname, '../fixtures/pictures/nurses.jpg'));
    await expect(guest.getByText(t('people', 'picture.saved'))).toBeVisible({ timeout: 30_000 });
    await manager.goto(`/shafa/people?q=${encodeURIComponent(name)}`);
    const picture = manager.locator('main img[src*="/picture?file="]').first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  });

  await test.step('the manager suspends the membership, and the guest is out at once', async () => {
    await manager.goto(memberUrl);
    await manager.getByRole('button', { name: t('people', 'suspend.action') }).click();
    const dialog = manager.getByRole('alertdialog');
    await dialog.getByRole('textbox').fill('تا پایان بررسی');
    await dialog.getByRole('button', { name: t('people', 'suspend.action') }).click();
    await expect(manager.getByText(t('people', 'state.suspended'), { exact: true }).first()).toBeVisible();
    await guest.goto('/shafa/press-releases');
    await guest.waitForURL(/\/sign-in/);
  });

  await test.step('the membership is taken up again', async () => {
    await manager.getByRole('button', { name: t('people', 'reinstate.action') }).click();
    await expect(manager.getByText(t('people', 'state.present'), { exact: true }).first()).toBeVisible();
  });
});

test('an invitation in English is answered in English on a phone, and a used link says so', async ({ deskOf }) => {
  const t = textsOf('en');
  const guest = await deskOf(null, { language: 'en', width: 360, expectedFaults: [/status of 410/] });
  await guest.goto(`/invitation#${'A'.repeat(43)}`);
  await expect(guest.getByText(t('problems', 'invitation-not-valid.title'))).toBeVisible();
  expect(await guest.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
