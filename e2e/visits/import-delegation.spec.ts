import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { aDelegation } from './a-delegation.ts';

for (const [language, width] of [
  ['fa', 360],
  ['en', 1280],
] as const) {
  const t = textsOf(language);
  const r = (key: string, params?: Record<string, string>): string => t('visits', key, params);
  const g = (key: string): string => t('guests', key);

  test(`in ${language} at ${width}, a list of a delegation comes into the visit, and nobody is doubled`, async ({
    deskOf,
  }) => {
    const officer = await deskOf('protocol', { language, width });
    const { id, names } = await aDelegation(officer, `هیئت از پرونده ${language}`);
    await officer.goto(`/shafa/visits/${id}/guests`);
    await officer.getByRole('button', { name: r('party.addDelegation') }).click();
    const dialog = officer.getByRole('dialog');
    const called = language === 'fa' ? 'هیئت پرونده' : 'Delegation of a file';
    await dialog.getByRole('textbox').first().fill(called);
    await dialog.getByRole('button', { name: t('common', 'save') }).click();
    await expect(dialog).toBeHidden();
    const card = officer.getByRole('region', { name: called });
    await card.getByRole('link', { name: r('party.import') }).click();
    await expect(
      officer.getByRole('heading', { level: 1, name: r('party.importInto', { name: called }) }),
    ).toBeVisible();
    await expectOpenToEverybody(officer);
    const mark = crypto.randomUUID().slice(0, 4);
    const fresh = `Samira Aziz ${mark}`;
    const lines = `name,country,title\n${fresh},Iraq,Adviser\n${names[0]},Iraq,\n,Iraq,\nSomebody,Nowhereland,\n`;
    if (language === 'fa') {
      const file = { name: 'delegation.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) };
      await officer.locator('input[type=file]').setInputFiles(file);
    } else {
      await officer.getByRole('textbox', { name: g('import.paste') }).fill(lines);
      await officer.getByRole('button', { name: g('import.look') }).click();
    }
    await expect(officer.getByText(`${g('import.fields.names')} ${g('import.fault.missing')}`)).toBeVisible();
    await expect(officer.getByText(`${g('import.fields.country')} ${g('import.fault.unknown-country')}`)).toBeVisible();
    // Who is in the visit already is said, and proposed to be the same.
    const there = t('guests', 'import.isThere', { name: names[0] ?? '' });
    await expect(officer.getByRole('button', { name: there })).toBeVisible();
    await expectOpenToEverybody(officer);
    await officer
      .getByRole('button', { name: t('guests', 'import.run', { number: language === 'fa' ? '۲' : '2' }), exact: true })
      .click();
    await expect(officer).toHaveURL(new RegExp(`/visits/${id}/guests$`));
    await expect(card.getByRole('link', { name: fresh })).toBeVisible();
    await expect(card.getByRole('link', { name: names[0] ?? '' })).toBeVisible();
    await expect(officer.getByRole('link', { name: names[0] ?? '' })).toHaveCount(1);
    await expectOpenToEverybody(officer);

    // The profile tells of the visit that comes, and leads back to it.
    await card.getByRole('link', { name: fresh }).click();
    await expect(officer.getByRole('heading', { level: 1, name: fresh })).toBeVisible();
    await expect(officer.getByRole('heading', { name: g('history.coming') })).toBeVisible();
    await expectOpenToEverybody(officer);
    await officer.getByRole('link', { name: `هیئت از پرونده ${language}` }).click();
    await expect(officer).toHaveURL(new RegExp(`/visits/${id}$`));
  });
}
