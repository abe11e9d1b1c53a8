import { join } from 'node:path';
import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

const picture = join(import.meta.dirname, '../fixtures/pictures/nurses.jpg');

test('the list of gifts is closed to people who are not signed in', async ({ request }) => {
  const answer = await request.get('/api/organizations/01890000-0000-7000-8000-000000000000/gifts');
  expect(answer.status()).toBe(401);
});

for (const language of ['fa', 'en'] as const satisfies readonly Language[]) {
  const t = textsOf(language);
  const say = (key: string) => t('gifts', key);

  test(`in ${language}, the manager decides a gift above the ceiling, and it is handed over`, async ({ deskOf }) => {
    const item = language === 'fa' ? 'گلیم آزمون' : 'Test kilim';
    const officer = await deskOf('protocol', { language });
    await officer.goto('/shafa/gifts/new');
    await officer.getByRole('combobox', { name: t('gifts', 'field.guest') }).fill('Anna Schmidt');
    await officer.getByRole('option').first().click();
    await officer.getByRole('textbox', { name: say('field.item') }).fill(item);
    await officer.getByRole('textbox', { name: say('field.valueRial') }).fill('99000000');
    await officer.getByRole('textbox', { name: say('field.reason') }).fill('آزمون');
    await officer.locator('input[type=file]').setInputFiles(picture);
    await expect(officer.getByRole('button', { name: t('guests', 'photo.remove') })).toBeVisible();
    await expectOpenToEverybody(officer);
    await officer.getByRole('button', { name: say('create.submit') }).click();
    await expect(officer.getByRole('heading', { level: 1, name: item })).toBeVisible();
    await expect(officer.getByText(say('state.awaiting-approval')).first()).toBeVisible();
    const photo = officer.getByRole('img', { name: t('gifts', 'photoOf', { item }) });
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await expectOpenToEverybody(officer);
    const manager = await deskOf('manager', { language });
    await manager.goto(new URL(officer.url()).pathname);
    await manager.getByRole('button', { name: say('step.approve.label') }).click();
    await manager
      .getByRole('dialog')
      .getByRole('button', { name: say('step.approve.label') })
      .click();
    await expect(manager.getByText(say('state.approved')).first()).toBeVisible();
    await expectOpenToEverybody(manager);
  });

  test(`in ${language}, the register and the ceilings fit a phone and are open to everybody`, async ({ deskOf }) => {
    const manager = await deskOf('manager', { language });
    await manager.setViewportSize({ width: 360, height: 780 });
    for (const page of ['gifts', 'gifts/new', 'gifts/ceilings']) {
      await manager.goto(`/shafa/${page}`);
      await expect(manager.getByRole('heading', { level: 1 })).toBeVisible();
      const wider = await manager.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await expectOpenToEverybody(manager);
    }
  });
}
