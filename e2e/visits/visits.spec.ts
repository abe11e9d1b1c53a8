import type { Locator, Page } from '@playwright/test';
import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

/** Today at this hour, as an empty field proposes it; the end a year later, whatever the hour is. */
const fillMoment = async (field: Locator, isEnd: boolean, language: Language): Promise<void> => {
  const segments = field.getByRole('spinbutton');
  const count = await segments.count();
  for (let n = 0; n < count; n += 1) await segments.nth(n).press('ArrowUp');
  if (!isEnd) return;
  const year = segments.filter({ hasText: language === 'fa' ? /[۰-۹]{4}/ : /\d{4}/ });
  await year.press('ArrowUp');
};
const fillClock = async (page: Page, name: string, clock: string): Promise<void> => {
  await page.getByRole('group', { name, exact: true }).getByRole('spinbutton').first().click();
  await page.keyboard.type(clock);
};
const intensiveCare = { fa: 'مراقبت‌های ویژه', en: 'Intensive care' };

for (const [language, width] of [
  ['fa', 360],
  ['fa', 1280],
  ['en', 360],
  ['en', 1280],
] as const) {
  const t = textsOf(language);
  const r = (key: string, params?: Record<string, string>): string => t('visits', key, params);

  test(`in ${language} at ${width}, a visit goes from the request to the closed file`, async ({ deskOf }) => {
    test.setTimeout(180_000);
    const title = `بازدید آزمون ${language} ${width}`;
    const guest = `مهمان آزمون ${language} ${width}`;
    // A place of its own: visits of other tests on the same day clash with each other too.
    const lobby = `لابی ${language} ${width} ${Date.now()}`;
    const office = await deskOf('protocol', { language, width });
    const press = async (page: Page, verb: string): Promise<void> => {
      await page
        .getByRole('button', { name: r(`step.${verb}.label`), exact: true })
        .filter({ visible: true })
        .first()
        .click();
    };
    const reached = (page: Page, verb: string) => expect(page.getByText(r(`step.${verb}.done`)).first()).toBeVisible();
    let address = '';

    await test.step('the protocol officer opens the file', async () => {
      await office.goto('/shafa/visits');
      await expect(office.getByRole('heading', { level: 1, name: r('title') })).toBeVisible();
      await expectOpenToEverybody(office);
      await expectToFit(office);
      await office.goto('/shafa/visits/new');
      await office.getByRole('button', { name: r('create.submit') }).click();
      await office.getByRole('textbox', { name: r('field.title') }).fill(title);
      await fillMoment(office.getByRole('group', { name: r('field.startsAt') }).first(), false, language);
      await fillMoment(office.getByRole('group', { name: r('field.endsAt') }).first(), true, language);
      await expectOpenToEverybody(office);
      await expectToFit(office);
      await office.getByRole('button', { name: r('create.submit') }).click();
      await office.waitForURL(/visits\/[0-9a-f-]{36}$/);
      address = new URL(office.url()).pathname;
      await expect(office.getByRole('heading', { level: 1, name: title })).toBeVisible();
    });

    await test.step('a delegation comes with a guest who was not known', async () => {
      await office.goto(`${address}/guests`);
      await office.getByRole('button', { name: r('party.addDelegation') }).click();
      const dialog = office.getByRole('dialog');
      await dialog.getByRole('textbox').first().fill('هیئت آزمون');
      await dialog.getByRole('textbox', { name: r('party.country') }).fill('iq');
      await dialog.getByRole('button', { name: t('common', 'save') }).click();
      await expect(dialog).toBeHidden();
      const picker = office.getByRole('combobox', { name: r('party.addGuest') }).first();
      await picker.fill(guest);
      await office.getByRole('option').filter({ hasText: guest }).last().click();
      // The next could be chosen: the list stays until it is closed.
      await office.keyboard.press('Escape');
      await expect(office.getByRole('link', { name: guest })).toBeVisible();
      await expectOpenToEverybody(office);
      await expectToFit(office);
    });

    await test.step('two lines of the programme want the same place, and a delay says what moves', async () => {
      await office.goto(`${address}/programme`);
      for (const [what, from, until, zone] of [
        ['پیشواز', '1000', '1030', ''],
        ['گفت‌وگو', '1020', '1100', intensiveCare[language]],
      ] as const) {
        await office.getByRole('button', { name: r('programme.add') }).click();
        await office.getByRole('textbox', { name: r('item.title') }).fill(what);
        await office.getByRole('textbox', { name: r('item.place') }).fill(lobby);
        await fillClock(office, r('item.from'), from);
        await fillClock(office, r('item.until'), until);
        if (zone) {
          await office.getByRole('button', { name: r('item.zone') }).click();
          await office.getByRole('option', { name: zone }).click();
          await expectOpenToEverybody(office);
        }
        await office.getByRole('button', { name: t('common', 'save') }).click();
        await expect(office.getByRole('heading', { level: 3, name: what })).toBeVisible();
      }
      await expect(office.getByText(r('clash.place', { title: 'گفت‌وگو' }))).toBeVisible();
      await expectOpenToEverybody(office);
      await expectToFit(office);
      await office.getByRole('button', { name: `${r('programme.more')}: گفت‌وگو` }).click();
      await office.getByRole('menuitem', { name: r('programme.delay') }).click();
      const dialog = office.getByRole('dialog');
      await expect(dialog.getByText(r('delay.noClashes'))).toBeVisible();
      await expectOpenToEverybody(office);
      await dialog.getByRole('button', { name: r('delay.apply') }).click();
      await expect(dialog).toBeHidden();
      await expect(office.getByText(r('clash.place', { title: 'گفت‌وگو' }))).toHaveCount(0);
    });

    await test.step('the head of the ward consents with conditions, on a phone', async () => {
      const ward = await deskOf('department', { language, width: 360 });
      await ward.goto(`${address}/consents`);
      for (const subject of ['infection-control', 'privacy'] as const) {
        const card = ward.getByRole('listitem').filter({ hasText: r(`consent.subject.${subject}`) });
        await card.getByRole('textbox').fill('گان و ماسک');
        await card.getByRole('button', { name: r('consent.give'), exact: true }).click();
        await expect(card.getByText(r('consent.state.given'))).toBeVisible();
      }
      await expectOpenToEverybody(ward);
      await expectToFit(ward);
      await expect(ward.getByRole('button', { name: r('step.approve.label'), exact: true })).toHaveCount(0);
    });

    await test.step('the manager says yes, and what is missing is named before it is ready', async () => {
      await office.goto(address);
      await press(office, 'startReview');
      await reached(office, 'startReview');
      const manager = await deskOf('manager', { language, width });
      await manager.goto(address);
      await press(manager, 'approve');
      await reached(manager, 'approve');
      await office.reload();
      await press(office, 'startPlanning');
      await reached(office, 'startPlanning');
      await expect(office.getByText(r('gap.guest-without-rank'))).toBeVisible();
      await expect(office.getByText(r('gap.consent-missing'))).toHaveCount(0);
      await expectOpenToEverybody(office);
      await expectToFit(office);
      await press(office, 'makeReady');
      const dialog = office.getByRole('dialog');
      await dialog.getByRole('textbox').fill('مرتبه‌ها فردا می‌رسد');
      await expectOpenToEverybody(office);
      await dialog.getByRole('button', { name: r('step.makeReady.label') }).click();
      await expect(dialog).toBeHidden();
    });

    await test.step('the guests come and go, and the file is closed', async () => {
      for (const verb of ['start', 'complete', 'close']) {
        await press(office, verb);
        await reached(office, verb);
      }
      await expectOpenToEverybody(office);
      await expectToFit(office);
    });
  });
}

test('the list of visits is closed to people who are not signed in', async ({ request }) => {
  const answer = await request.get('/api/organizations/01890000-0000-7000-8000-000000000000/visits');
  expect(answer.status()).toBe(401);
});
