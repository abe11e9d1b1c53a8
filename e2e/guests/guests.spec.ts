import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

test('the list of guests is closed to people who are not signed in', async ({ request }) => {
  const answer = await request.get('/api/organizations/01890000-0000-7000-8000-000000000000/guests');
  expect(answer.status()).toBe(401);
});

const words = {
  fa: { persian: 'نیلوفر آزمونی', latin: 'Niloofar Azmouni', spelling: 'nilufar azmuni', imported: 'سوسن آزمونی' },
  en: { persian: 'بهار آزمایشی', latin: 'Bahar Azmayeshi', spelling: 'بهار ازمایشی', imported: 'Yasmin Azmayeshi' },
} as const;

for (const language of ['fa', 'en'] as const satisfies readonly Language[]) {
  const t = textsOf(language);
  const say = (key: string) => t('guests', key);
  const { persian, latin, spelling, imported } = words[language];

  test(`in ${language}, a protocol officer enters a guest, finds them in another spelling and imports a delegation`, async ({
    deskOf,
  }) => {
    const officer = await deskOf('protocol', { language });
    await test.step('enters a guest', async () => {
      await officer.goto('/shafa/guests/new');
      await officer.getByRole('textbox', { name: say('field.persian') }).fill(persian);
      await officer.getByRole('textbox', { name: say('field.latin') }).fill(latin);
      await expectOpenToEverybody(officer);
      await officer.getByRole('button', { name: say('create.submit') }).click();
      await expect(officer.getByRole('heading', { level: 1, name: language === 'fa' ? persian : latin })).toBeVisible();
      await expectOpenToEverybody(officer);
    });
    await test.step('finds them by another spelling', async () => {
      await officer.goto('/shafa/guests');
      await officer.getByRole('searchbox', { name: say('search') }).fill(spelling);
      await expect(officer.getByText(persian).first()).toBeVisible();
      await expect(officer.getByText('Lin Jing')).toHaveCount(0);
      await expectOpenToEverybody(officer);
    });
    await test.step('finds them from anywhere, by the box over everything', async () => {
      await officer.goto('/shafa/guests/new');
      await expect(officer.getByRole('textbox', { name: say('field.persian') })).toBeVisible();
      await officer.keyboard.press('ControlOrMeta+k');
      await officer.getByRole('searchbox', { name: t('app', 'search.title') }).fill(spelling);
      const hit = officer.getByRole('menuitem', { name: new RegExp(persian) }).first();
      await expect(hit).toContainText(t('search', 'type.Guest'));
      await hit.click();
      await expect(officer.getByRole('heading', { level: 1, name: language === 'fa' ? persian : latin })).toBeVisible();
    });
    await test.step('imports, and is told which row cannot be taken', async () => {
      await officer.goto('/shafa/guests/import');
      const lines = `name,country\n${imported},Iraq\n,Iraq\n${latin},Nowhereland`;
      await officer.getByRole('textbox', { name: say('import.paste') }).fill(lines);
      await officer.getByRole('button', { name: say('import.look') }).click();
      await expect(officer.getByText(`${say('import.fields.names')} ${say('import.fault.missing')}`)).toBeVisible();
      await expect(
        officer.getByText(`${say('import.fields.country')} ${say('import.fault.unknown-country')}`),
      ).toBeVisible();
      await expectOpenToEverybody(officer);
      await officer.getByRole('button', { name: new RegExp(say('import.run').replaceAll(/\s+/g, '.*')) }).click();
      await expect(officer).toHaveURL(/\/shafa\/guests$/);
      await expect(officer.getByText(imported).first()).toBeVisible();
    });
  });

  test(`in ${language}, the pages of guests fit a phone and are open to everybody`, async ({ deskOf }) => {
    const officer = await deskOf('protocol', { language });
    await officer.setViewportSize({ width: 360, height: 780 });
    for (const page of ['guests', 'guests/new', 'guests/ranks', 'guests/refusals', 'guests/import']) {
      await officer.goto(`/shafa/${page}`);
      await expect(officer.getByRole('heading', { level: 1 })).toBeVisible();
      await expectToFit(officer);
      await expectOpenToEverybody(officer);
    }
  });
}
