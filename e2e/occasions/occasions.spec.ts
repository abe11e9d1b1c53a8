import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

const words = {
  fa: { name: 'روز گشایش آزمایشگاه', search: 'ازمايشگاه', event: 'جشن آزمایشگاه', nowruz: 'آغاز نوروز' },
  en: {
    name: 'Laboratory opening day',
    search: 'laboratory',
    event: 'Laboratory party',
    nowruz: 'Nowruz, the new year',
  },
} as const;

test('the list of occasions is closed to people who are not signed in', async ({ request }) => {
  const answer = await request.get('/api/organizations/01890000-0000-7000-8000-000000000000/occasions');
  expect(answer.status()).toBe(401);
});

for (const language of ['fa', 'en'] as const satisfies readonly Language[]) {
  const t = textsOf(language);
  const say = (key: string) => t('occasions', key);
  const { name, search, event, nowruz } = words[language];

  test(`in ${language}, a protocol officer adds an own day, plans for it, and it becomes work`, async ({ deskOf }) => {
    const officer = await deskOf('protocol', { language });
    await test.step('adds it', async () => {
      await officer.goto('/shafa/occasions/new');
      await officer.getByRole('textbox', { name: t('common', 'languages.fa') }).fill(name);
      await expectOpenToEverybody(officer);
      await officer.getByRole('button', { name: say('step.create.label') }).click();
      await officer.waitForURL(/occasions\/[0-9a-f-]{36}$/);
      await expect(officer.getByRole('heading', { name })).toBeVisible();
    });
    const address = officer.url();
    await test.step('finds it in any spelling', async () => {
      await officer.goto(`/shafa/occasions?own=1&q=${encodeURIComponent(search)}`);
      await expect(officer.getByRole('row', { name }).first()).toBeVisible();
      await expectOpenToEverybody(officer);
    });
    await test.step('plans for it and decides that it becomes an event', async () => {
      await officer.goto(address);
      await officer
        .getByRole('button', { name: say('step.plan.label'), exact: true })
        .first()
        .click();
      await officer
        .getByRole('button', { name: say('step.decide.label') })
        .first()
        .click();
      await officer.getByRole('textbox', { name: say('decision.title') }).fill(event);
      await expectOpenToEverybody(officer);
      await officer
        .getByRole('button', { name: say('step.decide.label') })
        .last()
        .click();
      await expect(officer.getByText(event)).toBeVisible();
      await officer.getByRole('link', { name: say('decision.task') }).click();
      await expect(officer.getByRole('heading', { name: event })).toBeVisible();
    });
  });

  for (const width of [360, 1280]) {
    test(`in ${language} at ${width}, every page of the room is open to everybody`, async ({ deskOf }) => {
      const manager = await deskOf('manager', { language, width });
      await manager.goto('/shafa/occasions');
      await expect(manager.getByRole('heading', { name: say('title'), exact: true }).first()).toBeVisible();
      await expect(manager.locator('main a[href*="/occasions/"]').first()).toBeVisible();
      for (const by of ['jalali', 'gregorian', 'hijri']) {
        await manager.goto(`/shafa/occasions/month?day=2027-03-21&by=${by}`);
        await expect(manager.getByRole('link', { name: nowruz }).filter({ visible: true })).toBeVisible();
        await expectOpenToEverybody(manager);
        await expectToFit(manager);
      }
      await manager.getByRole('link', { name: nowruz }).filter({ visible: true }).click();
      await expect(manager.getByRole('heading', { name: nowruz })).toBeVisible();
      await expectOpenToEverybody(manager);
      await expectToFit(manager);
      await manager.goto('/shafa/occasions/plans');
      await expect(manager.getByRole('heading', { name: say('plans.decided') })).toBeVisible();
      await expect(manager.getByText(say('outcome.not-this-year')).first()).toBeVisible();
      await expectOpenToEverybody(manager);
      await expectToFit(manager);
      await manager.goto('/shafa/occasions/lunar-months?year=1448');
      await expect(
        manager
          .getByText(say('months.announced'))
          .or(manager.getByText(say('expected')))
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
      await expectOpenToEverybody(manager);
      await expectToFit(manager);
    });
  }
}

test('a manager records an announced month, and the table says that it was recorded here', async ({ deskOf }) => {
  const t = textsOf('fa');
  const manager = await deskOf('manager');
  await manager.goto('/shafa/occasions/lunar-months?year=1449');
  const month = t('occasions', 'lunarMonth.1');
  const change = `${t('occasions', 'step.update.label')} ${month}`;
  await manager.getByRole('button', { name: change, exact: true }).click();
  await manager.getByRole('textbox', { name: t('occasions', 'months.source') }).fill('شورای مرکز تقویم');
  await manager.getByRole('button', { name: t('common', 'save') }).click();
  await expect(manager.getByText(t('occasions', 'months.changed')).first()).toBeVisible();
});
