import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

const nowruz = { fa: 'آغاز نوروز', en: 'Nowruz, the new year' } as const;
/** What stands above a month, in each of the calendars. */
const names = {
  fa: { jalali: 'فروردین ۱۴۰۶', gregorian: 'مارس ۲۰۲۷', hijri: 'شوال ۱۴۴۸' },
  en: { jalali: 'Farvardin 1406', gregorian: 'March 2027', hijri: 'Shawwal 1448' },
} as const;

test('the calendar is closed to people who are not signed in', async ({ request }) => {
  const organization = '/api/organizations/01890000-0000-7000-8000-000000000000/calendar';
  expect((await request.get(`${organization}?from=2027-03-21&until=2027-04-20`)).status()).toBe(401);
  expect((await request.get(`${organization}/subscriptions`)).status()).toBe(401);
});

for (const language of ['fa', 'en'] as const satisfies readonly Language[]) {
  const t = textsOf(language);
  const say = (key: string, params?: Record<string, string>) => t('calendar', key, params);

  for (const width of [360, 1280]) {
    test(`in ${language} at ${width}, Nowruz stands in the month of each calendar, the week and the agenda`, async ({
      deskOf,
    }) => {
      const officer = await deskOf('protocol', { language, width });
      for (const by of ['jalali', 'gregorian', 'hijri'] as const) {
        await officer.goto(`/shafa/calendar?day=2027-03-21&by=${by}`);
        await expect(officer.getByRole('heading', { level: 2, name: names[language][by] })).toBeVisible();
        await expect(
          officer.getByRole('link', { name: nowruz[language] }).filter({ visible: true }).first(),
        ).toBeVisible();
        await expectOpenToEverybody(officer);
        await expectToFit(officer);
      }
      for (const view of ['week', 'agenda']) {
        await officer.goto(`/shafa/calendar?day=2027-03-21&view=${view}`);
        await expect(
          officer.getByRole('link', { name: nowruz[language] }).filter({ visible: true }).first(),
        ).toBeVisible();
        await expectOpenToEverybody(officer);
        await expectToFit(officer);
      }
      await officer.getByRole('link', { name: nowruz[language] }).filter({ visible: true }).first().click();
      await expect(officer.getByRole('heading', { level: 1, name: nowruz[language] })).toBeVisible();
    });

    test(`in ${language} at ${width}, a layer is taken off, the address keeps it, and a day leads to a booking`, async ({
      deskOf,
    }) => {
      const officer = await deskOf('protocol', { language, width });
      await officer.goto('/shafa/calendar?day=2027-03-21&by=jalali');
      const found = officer.getByRole('link', { name: nowruz[language] }).filter({ visible: true });
      await expect(found.first()).toBeVisible();
      await officer.getByRole('checkbox', { name: new RegExp(`^${say('layer.occasions')}`) }).press('Space');
      await expect(found).toHaveCount(0);
      await expect(officer).toHaveURL(/hide=occasions/);
      await officer.reload();
      await expect(officer.getByText(say('empty.day'))).toBeVisible();
      await officer.getByRole('link', { name: say('add.booking') }).click();
      await officer.waitForURL(/resources\?.*on=2027-03-21/);
      await expect(officer.getByRole('dialog')).toBeVisible();
    });

    test(`in ${language} at ${width}, an address is made, read, replaced and taken back`, async ({
      deskOf,
      request,
    }) => {
      const officer = await deskOf('officer2', { language, width });
      const name = `${language} ${width}`;
      await officer.goto('/shafa/calendar/subscriptions');
      await officer.getByRole('button', { name: say('subscribe.new') }).click();
      await officer.getByRole('button', { name: say('subscribe.make') }).click();
      await expect(officer.getByText(say('subscribe.nameNeeded'))).toBeVisible();
      await officer.getByRole('textbox', { name: say('subscribe.name') }).fill(name);
      await expectOpenToEverybody(officer);
      await expectToFit(officer);
      await officer.getByRole('button', { name: say('subscribe.make') }).click();
      const field = officer.getByRole('textbox', { name: say('subscribe.address') });
      await expect(field).toBeFocused();
      const pathOf = async () => new URL(await field.inputValue()).pathname;
      const first = await pathOf();
      await expectOpenToEverybody(officer);
      await expectToFit(officer);
      const answer = await request.get(first);
      expect([answer.status(), (await answer.text()).slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR']);

      await officer.getByRole('button', { name: `${say('subscribe.replace')} ${name}` }).click();
      const dialog = officer.getByRole('alertdialog');
      await dialog.getByRole('button', { name: say('subscribe.replace') }).click();
      await expect(dialog).toBeHidden();
      await expect.poll(pathOf).not.toBe(first);
      const second = await pathOf();
      expect([(await request.get(first)).status(), (await request.get(second)).status()]).toEqual([404, 200]);

      await officer.reload();
      await expect(officer.getByRole('heading', { name })).toBeVisible();
      await expect(field).toHaveCount(0);
      await officer.getByRole('button', { name: `${say('subscribe.revoke')} ${name}` }).click();
      await dialog.getByRole('button', { name: say('subscribe.revoke') }).click();
      await expect(officer.getByRole('heading', { name })).toHaveCount(0);
      expect((await request.get(second)).status()).toBe(404);
    });
  }

  test(`in ${language}, a day leads to an event, a visit and a task of that day`, async ({ deskOf }) => {
    const officer = await deskOf('protocol', { language });
    const begin = async (what: 'event' | 'visit' | 'task') => {
      await officer.goto('/shafa/calendar?day=2027-04-07&by=gregorian');
      await officer.getByRole('link', { name: say(`add.${what}`), exact: true }).click();
    };
    await begin('event');
    await officer.waitForURL(/events\/new\?on=2027-04-07/);
    const eventStart = officer.getByRole('group', { name: t('events', 'field.startsAt') });
    await expect(eventStart).toContainText(language === 'fa' ? '۱۴۰۶' : '2027');
    await begin('visit');
    await officer.waitForURL(/visits\/new\?on=2027-04-07/);
    const visitStart = officer.getByRole('group', { name: t('visits', 'field.startsAt') });
    await expect(visitStart).toContainText(language === 'fa' ? '۱۴۰۶' : '2027');
    await begin('task');
    const dialog = officer.getByRole('dialog');
    const title = language === 'fa' ? 'دکور روز سلامت' : 'Stage of Health Day';
    await dialog.getByRole('textbox', { name: t('tasks', 'field.title') }).fill(title);
    await expectOpenToEverybody(officer);
    await dialog.getByRole('button', { name: t('tasks', 'new.submit') }).click();
    await expect(officer.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await officer.goto('/shafa/calendar?day=2027-04-07&by=gregorian');
    await expect(officer.getByRole('link', { name: title }).filter({ visible: true }).first()).toBeVisible();
  });

  test(`in ${language}, the keyboard walks the days, over the end of the month and back to today`, async ({
    deskOf,
  }) => {
    const officer = await deskOf('protocol', { language });
    await officer.goto('/shafa/calendar?day=2027-03-20&by=jalali');
    const day = (date: string) => officer.locator(`[data-day="${date}"]`);
    await day('2027-03-20').focus();
    await officer.keyboard.press(language === 'fa' ? 'ArrowLeft' : 'ArrowRight');
    await expect(day('2027-03-21')).toBeFocused();
    await expect(officer.getByRole('heading', { level: 2, name: names[language].jalali })).toBeVisible();
    await expect(officer.getByRole('gridcell', { selected: true }).getByRole('link').first()).toBeVisible();
    await officer.keyboard.press('Tab');
    await expect(officer.getByRole('gridcell', { selected: true }).locator('a:focus')).toHaveCount(1);
    await officer.keyboard.press('Shift+Tab');
    await officer.keyboard.press('ArrowDown');
    await expect(day('2027-03-28')).toBeFocused();
    await officer.keyboard.press('PageUp');
    await expect(day('2027-02-27')).toBeFocused();
    await officer.keyboard.press('t');
    await expect(officer).not.toHaveURL(/day=/);
    await expect(officer.getByRole('gridcell', { selected: true })).toHaveAttribute('aria-current', 'date');
  });
}

for (const language of ['fa', 'ar', 'en', 'zh'] as const) {
  test(`in ${language}, no view of the calendar is wider than its window`, async ({ deskOf }) => {
    const officer = await deskOf('protocol', { language });
    for (const width of [360, 768, 1280]) {
      await officer.setViewportSize({ width, height: 900 });
      for (const view of ['month', 'week', 'agenda']) {
        await officer.goto(`/shafa/calendar?view=${view}`);
        await expect(officer.locator('main').getByRole('link').nth(2)).toBeVisible();
        await expectToFit(officer);
      }
    }
  });
}

test('a private booking is only taken to a department head, who sees the calendar without the campaigns', async ({
  deskOf,
}) => {
  const t = textsOf('fa');
  const head = await deskOf('department');
  await head.goto('/shafa/calendar');
  await expect(head.getByRole('checkbox', { name: new RegExp(`^${t('calendar', 'layer.bookings')}`) })).toBeVisible();
  await expect(head.getByRole('checkbox', { name: new RegExp(`^${t('calendar', 'layer.campaigns')}`) })).toHaveCount(0);
  await expect(head.getByRole('link', { name: t('calendar', 'add.booking') })).toHaveCount(0);
  await expectOpenToEverybody(head);
});
