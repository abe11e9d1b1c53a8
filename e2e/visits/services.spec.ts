import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { aDelegation } from './a-delegation.ts';

for (const [language, width] of [
  ['fa', 360],
  ['en', 1280],
] as const) {
  const t = textsOf(language);
  const r = (key: string): string => t('visits', key);

  test(`in ${language} at ${width}, an interpreter is booked for one guest of the delegation`, async ({ deskOf }) => {
    const officer = await deskOf('protocol', { language, width });
    const { id, names } = await aDelegation(officer, `مترجم ${language}`);
    await officer.goto(`/shafa/visits/${id}/hospitality`);
    await officer.getByRole('button', { name: r('service.add') }).click();
    await officer.getByRole('textbox', { name: r('item.title') }).fill('Arabic at lunch');
    const choose = async (label: string, option: string): Promise<void> => {
      await officer.locator('form').getByRole('button', { name: label }).click();
      await officer.getByRole('option', { name: option, exact: true }).click();
    };
    await choose(r('service.kindLabel'), r('service.kind.interpreter'));
    const arabic = new Intl.DisplayNames(language, { type: 'language' }).of('ar') ?? '';
    await choose(r('service.language'), arabic);
    await officer.getByRole('textbox', { name: r('service.otherInterpreter') }).fill('Zaynab Kazemi');
    await officer.getByRole('button', { name: new RegExp(`^${r('service.for')}:`) }).click();
    await officer
      .locator('form')
      .getByText(names[1] ?? '', { exact: true })
      .click();
    await expectOpenToEverybody(officer);
    await officer.getByRole('button', { name: t('common', 'save') }).click();
    const card = officer.getByRole('listitem').filter({ hasText: 'Arabic at lunch' });
    for (const said of [arabic, 'Zaynab Kazemi', names[1] ?? '']) await expect(card).toContainText(said);
    await expect(card).not.toContainText(names[0] ?? '');
    await expectOpenToEverybody(officer);
  });
}
