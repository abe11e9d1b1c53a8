import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

const ceremony = { fa: 'جشن روز پرستار', en: 'Nurses’ Day ceremony' };

for (const { language, width } of (['fa', 'en'] as const).flatMap((one) =>
  [1280, 360].map((wide) => ({ language: one, width: wide })),
)) {
  test(`in ${language} at ${width} px, an idea is written down, and somebody registers for the ceremony and waits`, async ({
    deskOf,
  }) => {
    const t = textsOf(language);
    const e = (key: string, params?: Record<string, string>) => t('events', key, params);
    const desk = await deskOf('protocol', { language, width });

    await test.step('the protocol officer writes an idea down', async () => {
      await desk.goto('/shafa/events/new');
      await desk
        .getByRole('textbox', { name: t('common', 'languages.fa') })
        .first()
        .fill(`ایده ${language} ${width}`);
      await expectOpenToEverybody(desk);
      await desk.getByRole('button', { name: e('create.submit') }).click();
      await desk.waitForURL(/events\/[0-9a-f-]{36}$/);
      await expect(desk.getByRole('heading', { level: 1, name: `ایده ${language} ${width}` })).toBeVisible();
      await expectOpenToEverybody(desk);
      await expectToFit(desk);
    });

    await test.step('and adds what it costs', async () => {
      await desk.getByRole('tab', { name: e('tab.money') }).click();
      await desk.getByRole('button', { name: e('part.cost.add') }).click();
      await desk.getByRole('textbox', { name: e('part.cost.line') }).fill('گل');
      await desk.getByRole('textbox', { name: e('line.planned') }).fill('5000');
      await expectOpenToEverybody(desk);
      await desk.getByRole('button', { name: t('common', 'save') }).click();
      await expect(desk.getByRole('button', { name: e('line.edit', { title: 'گل' }) })).toBeVisible();
      await expectToFit(desk);
    });

    await test.step('the public page of the ceremony is full, and says that one waits', async () => {
      await desk.goto('/shafa/events?state=open');
      await desk.getByRole('link', { name: ceremony[language] }).click();
      await desk.waitForURL(/events\/[0-9a-f-]{36}$/);
      await desk.getByRole('tab', { name: e('tab.registration') }).click();
      const address = await desk.getByRole('link', { name: /\/register\// }).textContent();
      await desk.goto(new URL(address ?? '', desk.url()).pathname.replace('/fa/', `/${language}/`));
      await expectOpenToEverybody(desk);
      await expectToFit(desk);
      await desk.getByLabel(e('public.name')).fill('Mina Rad');
      await desk.getByLabel(e('public.email')).fill(`mina-${language}-${width}@example.ir`);
      await desk.getByRole('button', { name: e('public.submit') }).click();
      await expect(desk.getByRole('heading', { level: 1, name: e('public.outcome.waiting.title') })).toBeVisible();
      await expectOpenToEverybody(desk);
    });

    await test.step('and stands in the list of the desk', async () => {
      await desk.goto('/shafa/events?state=open');
      await desk.getByRole('link', { name: ceremony[language] }).click();
      await desk.waitForURL(/events\/[0-9a-f-]{36}$/);
      await desk.goto(`${desk.url()}/registrations?q=mina-${language}-${width}`);
      await expect(desk.getByText('Mina Rad').first()).toBeVisible();
      await expectOpenToEverybody(desk);
      await expectToFit(desk);
    });
  });
}

test('the list of events is closed to people who are not signed in', async ({ request }) => {
  const answer = await request.get('/api/organizations/01890000-0000-7000-8000-000000000000/events');
  expect(answer.status()).toBe(401);
});
