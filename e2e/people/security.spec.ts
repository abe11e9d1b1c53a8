import type { Page } from '@playwright/test';
import { linkMailedTo, mailsTo } from '../fixtures/mailbox.ts';
import { oneTimeCode } from '../fixtures/one-time-code.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { aColleague } from './a-colleague.ts';

const t = textsOf('fa');
const a = (key: string, params?: Record<string, string>) => t('auth', key, params);
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
/** What the guards of the door answer, and what is asked before anybody is signed in. */
const refusals = [/status of 40[13]/, /status of 4(10|22)/];

async function fillSignIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await field(page, a('signIn.name')).fill(name);
  await field(page, a('signIn.password')).fill(password);
  await press(page, a('signIn.submit'));
}
const atDesk = (page: Page) => page.waitForURL(/\/shafa\//);

test('a forgotten password is made anew by mail, and two-step sign-in takes the code or a recovery code', async ({
  deskOf,
  baseURL,
}) => {
  const person = await aColleague(`mahsa${Date.now()}`, baseURL ?? '');
  const page = await deskOf(null, { expectedFaults: refusals });
  const password = 'three quiet lamps of the river';

  await test.step('the mail leads to a new password', async () => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: a('signIn.forgot') }).click();
    await field(page, a('forgot.email')).fill(person.email);
    await press(page, a('forgot.submit'));
    await expect(page.getByText(a('forgot.sent.title'))).toBeVisible();
    const link = new URL(await linkMailedTo(person.email, '/reset-password'));
    await page.goto(link.pathname + link.hash);
    await field(page, a('reset.password')).fill(password);
    await press(page, a('reset.submit'));
    await page.waitForURL(/\/sign-in/);
    await fillSignIn(page, person.username, person.password);
    await expect(page.getByText(t('problems', 'sign-in-refused.title'))).toBeVisible();
    await fillSignIn(page, person.username, password);
    await atDesk(page);
  });

  const { key, codes } = await test.step('the second step is switched on', async () => {
    await page.goto('/account/security');
    await press(page, a('security.twoFactor.start'));
    await field(page, a('security.twoFactor.confirmPassword')).fill(password);
    await press(page, a('security.twoFactor.continue'));
    const secret = (await page.locator('bdi.font-mono').textContent()) ?? '';
    // Digits of the Persian keyboard.
    const persian = oneTimeCode(secret).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
    await field(page, a('secondFactor.code')).fill(persian);
    await press(page, a('security.twoFactor.continue'));
    await expect(page.getByText(a('security.twoFactor.codesHint'))).toBeVisible();
    const recovery = await page.locator('ul.font-mono li').allTextContents();
    expect(recovery.length).toBeGreaterThan(5);
    await page.getByRole('button', { name: t('common', 'done') }).click();
    return { key: secret, codes: recovery };
  });

  await test.step('signing in takes the code of the app', async () => {
    await page.context().clearCookies();
    await fillSignIn(page, person.username, password);
    await field(page, a('secondFactor.code')).fill('000000');
    await press(page, a('signIn.submit'));
    await expect(page.getByText(t('problems', 'code-refused.title'))).toBeVisible();
    await field(page, a('secondFactor.code')).fill(oneTimeCode(key));
    await press(page, a('signIn.submit'));
    await atDesk(page);
  });

  await test.step('or a recovery code, once', async () => {
    for (const works of [true, false]) {
      await page.context().clearCookies();
      await fillSignIn(page, person.email, password);
      await press(page, a('secondFactor.useRecovery'));
      await field(page, a('secondFactor.recovery')).fill(codes[0] ?? '');
      await press(page, a('signIn.submit'));
      if (works) await atDesk(page);
      else await expect(page.getByText(t('problems', 'code-refused.title'))).toBeVisible();
    }
  });
});

test('a passkey signs in, sessions are seen and ended, and the mail address moves', async ({ deskOf, baseURL }) => {
  const person = await aColleague(`parisa${Date.now()}`, baseURL ?? '');
  const page = await deskOf(null, { expectedFaults: refusals });
  // Browsers give keys to https and to localhost.
  const local = `http://localhost:${new URL(baseURL ?? '').port}`;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  await test.step('the key of the device is added and signs in', async () => {
    await page.goto(`${local}/sign-in`);
    await field(page, a('signIn.name')).fill(person.username);
    await field(page, a('signIn.password')).fill(person.password);
    await press(page, a('signIn.submit'));
    await atDesk(page);
    await page.goto(`${local}/account/security`);
    await press(page, a('security.passkeys.add'));
    await expect(page.getByText(a('security.passkeys.added'))).toBeVisible();
    await page.context().clearCookies();
    await page.goto(`${local}/sign-in`);
    await press(page, a('signIn.passkey'));
    await atDesk(page);
  });

  await test.step('another device is signed in, seen and ended', async () => {
    const other = await deskOf(null, { expectedFaults: refusals });
    await fillSignIn(other, person.username, person.password);
    await atDesk(other);
    await page.goto(`${local}/account/security`);
    await expect(page.getByText(a('security.sessions.current'))).toBeVisible();
    await press(page, a('security.sessions.endOthers'));
    await expect(page.getByText(a('security.sessions.ended'))).toBeVisible();
    await expect(page.getByRole('button', { name: a('security.sessions.end'), exact: true })).toHaveCount(0);
    await other.goto('/shafa/tasks');
    await other.waitForURL(/\/sign-in/);
  });

  await test.step('the new address is confirmed from its own mailbox, and the old one is told', async () => {
    const email = `new-${person.email}`;
    await page.goto(`${local}/account`);
    await press(page, a('account.changeEmail'));
    await field(page, a('account.newEmail')).fill(email);
    await field(page, a('security.password.current')).fill(person.password);
    await press(page, a('account.sendLink'));
    await expect(page.getByText(a('account.linkSent.title', { email }))).toBeVisible();
    const link = new URL(await linkMailedTo(email, '/confirm-email'));
    const phone = await deskOf(null, { width: 360, expectedFaults: refusals });
    await phone.goto(link.pathname + link.hash);
    await press(phone, a('confirmEmail.submit'));
    await expect(phone.getByText(a('confirmEmail.done', { email }))).toBeVisible();
    await page.reload();
    await expect(page.getByText(email, { exact: true })).toBeVisible();
    await expect.poll(() => mailsTo(person.email).some((mail) => mail.includes(email))).toBe(true);
  });
});
