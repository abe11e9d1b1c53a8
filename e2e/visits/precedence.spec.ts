import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';
import { aDelegation } from './a-delegation.ts';

for (const language of ['fa', 'en'] as const satisfies readonly Language[]) {
  const t = textsOf(language);
  const say = (key: string, params?: Record<string, string>) => t('visit-precedence', key, params);

  test(`in ${language}, an officer moves a guest with a reason, sets a table by keyboard and takes the papers`, async ({
    deskOf,
  }) => {
    const officer = await deskOf('protocol', { language });
    const { id, names } = await aDelegation(officer, `Precedence ${language}`);
    const [first = '', , third = ''] = names;
    await officer.goto(`/shafa/visits/${id}/precedence`);
    const guests = officer.getByRole('list', { name: say('order.guests') });
    await expect(guests.getByRole('listitem').first()).toContainText(first);

    await test.step('gives the last one the first place, which asks for a reason', async () => {
      await officer.getByRole('button', { name: say('exception.openFor', { name: third }) }).click();
      await officer.getByRole('textbox', { name: say('exception.place') }).fill('1');
      await officer.getByRole('button', { name: say('exception.save') }).click();
      await expect(officer.getByText(t('common', 'validation.required'))).toBeVisible();
      await expectOpenToEverybody(officer);
      await officer.getByRole('textbox', { name: say('exception.reason') }).fill('Chairs the joint board');
      await officer.getByRole('button', { name: say('exception.save') }).click();
      const moved = guests.getByRole('listitem').first();
      await expect(moved).toContainText(third);
      await expect(moved).toContainText(say('out.label'));
      await expect(moved).toContainText('Chairs the joint board');
      await officer.getByRole('button', { name: say('exception.clearFor', { name: third }) }).click();
      await expect(guests.getByRole('listitem').first()).toContainText(first);
    });

    await test.step('sets a table: everybody sits by precedence', async () => {
      await officer.getByRole('button', { name: say('places.addTable') }).click();
      await officer.getByRole('textbox', { name: say('places.title') }).fill('Lunch');
      await officer.getByRole('textbox', { name: say('places.seats') }).fill('6');
      await officer.getByRole('button', { name: say('places.save') }).click();
      const plan = officer.getByRole('grid', { name: say('places.plan', { title: 'Lunch' }) });
      await expect(plan.getByRole('row').first()).toContainText(first);
      await expectOpenToEverybody(officer);
    });

    const table = officer.getByRole('region', { name: 'Lunch', exact: true });
    const row = (nth: number) => table.getByRole('row').nth(nth);
    await test.step('carries the first one to the second place with the keyboard, who changes with who sat there', async () => {
      await officer.getByRole('button', { name: say('places.drag', { name: first }) }).focus();
      // Taking hold, the keyboard stands at the next place; Enter puts down.
      await officer.keyboard.press('Enter');
      await officer.keyboard.press('Enter');
      await expect(row(0)).not.toContainText(first);
      await expect(table.getByText(say('places.outTitle'))).toBeVisible();
      // Whole names: "Unlock" ends with "lock".
      const button = (key: string) => officer.getByRole('button', { name: say(key, { name: first }), exact: true });
      await button('places.lock').click();
      await button('places.unlock').click();
      await expect(button('places.lock')).toBeVisible();
      await officer.getByRole('button', { name: say('places.resetOf', { title: 'Lunch' }) }).click();
      await expect(row(0)).toContainText(first);
    });

    await test.step('takes the list of guests as PDF', async () => {
      await officer.goto(`/shafa/visits/${id}/papers`);
      await expect(officer.getByRole('heading', { level: 1 })).toBeVisible();
      await expectOpenToEverybody(officer);
      const paper = t('visit-papers', 'papers.guest-list');
      const coming = officer.waitForEvent('download');
      await officer.getByRole('link', { name: say('papers.pdfOf', { paper }) }).click();
      expect((await coming).suggestedFilename()).toContain('.pdf');
    });
  });

  for (const width of [360, 1280]) {
    test(`in ${language} at ${width}, precedence and papers fit and are open to everybody`, async ({ deskOf }) => {
      const officer = await deskOf('protocol', { language, width });
      const { id } = await aDelegation(officer, `Precedence ${language} ${width}`);
      await officer.goto(`/shafa/visits/${id}/precedence`);
      await expect(officer.getByRole('list', { name: say('order.guests') })).toBeVisible();
      await officer.getByRole('button', { name: say('places.addCars') }).click();
      await officer.getByRole('textbox', { name: say('places.title') }).fill('Cars');
      await officer.getByRole('button', { name: say('places.save') }).click();
      await expect(officer.getByRole('grid').first()).toBeVisible();
      await expectToFit(officer);
      await expectOpenToEverybody(officer);
      await officer.goto(`/shafa/visits/${id}/papers`);
      await expect(officer.getByRole('list', { name: say('papers.list') })).toBeVisible();
      await expectToFit(officer);
      await expectOpenToEverybody(officer);
    });
  }
}
