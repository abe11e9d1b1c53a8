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

  test(`in ${language} at ${width}, hosts get their ranks, and the welcoming line follows`, async ({ deskOf }) => {
    const officer = await deskOf('protocol', { language, width });
    const { id } = await aDelegation(officer, `میزبانان ${language}`);
    await officer.goto(`/shafa/visits/${id}/guests`);
    const dialog = officer.getByRole('dialog');
    const ranked = async (nth: number): Promise<void> => {
      await dialog.getByRole('button', { name: r('party.rank') }).click();
      await officer.getByRole('option').nth(nth).click();
    };
    const added: string[] = [];
    for (const nth of [2, 1]) {
      await officer.getByRole('button', { name: r('party.addHost') }).click();
      const first = officer.getByRole('option').first();
      // The list opens once the colleagues are there.
      await expect(async () => {
        await dialog.getByRole('combobox', { name: r('party.person') }).press('ArrowDown');
        await expect(first).toBeVisible({ timeout: 1000 });
      }).toPass();
      added.push((await first.innerText()).split('\n')[0]?.trim() ?? '');
      await first.click();
      await ranked(nth);
      await expect(dialog.getByText(r('party.tookOffice'), { exact: true }).first()).toBeVisible();
      await expectOpenToEverybody(officer);
      await dialog.getByRole('button', { name: t('common', 'save') }).click();
      await expect(dialog).toBeHidden();
    }
    const [later = '', earlier = ''] = added;
    for (const name of added) {
      await expect(officer.getByRole('button', { name: `${t('common', 'more')}: ${name}` })).toBeVisible();
    }
    const order = async (names: string[]): Promise<void> => {
      await officer.goto(`/shafa/visits/${id}/precedence`);
      const list = officer.getByRole('list', { name: t('visit-precedence', 'order.hosts') });
      for (const [at, name] of names.entries()) await expect(list.getByRole('listitem').nth(at)).toContainText(name);
    };
    await order([earlier, later]);

    // The second rank is taken from who has it: the other goes first.
    await officer.goto(`/shafa/visits/${id}/guests`);
    await officer.getByRole('button', { name: `${t('common', 'more')}: ${earlier}` }).click();
    await officer.getByRole('menuitem', { name: r('party.edit') }).click();
    await ranked(3);
    await dialog.getByRole('button', { name: t('common', 'save') }).click();
    await expect(dialog).toBeHidden();
    await order([later, earlier]);
  });
}
