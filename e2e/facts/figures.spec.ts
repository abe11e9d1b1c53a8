import type { Page } from '@playwright/test';
import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, type Texts, textsOf } from '../fixtures/texts.ts';
import { beginRelease, waitUntilSaved, writeText } from '../press-releases/writing.ts';

const journeys: Record<
  'fa' | 'en',
  { name: string; unit: string; title: string; before: string; first: string; later: string }
> = {
  fa: {
    name: 'تخت‌های دیالیز آزمون',
    unit: 'تخت',
    title: 'بخش دیالیز گسترش یافت',
    before: 'بخش دیالیز اکنون ',
    first: '۱۲۳ تخت',
    later: '۱۴۵ تخت',
  },
  en: {
    name: 'Dialysis chairs of the test',
    unit: 'chairs',
    title: 'The dialysis unit has grown',
    before: 'The dialysis unit now has ',
    first: '123 chairs',
    later: '145 chairs',
  },
};

async function recordFigure(page: Page, t: Texts, { name, unit }: { name: string; unit: string }): Promise<string> {
  const group = (key: string) => page.getByRole('group', { name: t('facts', key) });
  const language = t('common', 'languages.fa');
  await page.goto('/shafa/facts/new');
  await group('names.title').getByRole('textbox', { name: language }).fill(name);
  await group('names.unitTitle').getByRole('textbox', { name: language }).fill(unit);
  await group('names.unitTitle')
    .getByRole('textbox', { name: t('common', 'languages.en') })
    .fill(unit);
  await page.getByRole('textbox', { name: t('facts', 'field.value') }).fill('123');
  await page
    .getByRole('textbox', { name: t('facts', 'field.source') })
    .first()
    .fill('HIS');
  await expect(page.getByRole('combobox', { name: t('facts', 'field.ownerPerson') })).not.toHaveValue('');
  await page.getByRole('button', { name: t('facts', 'create.submit') }).click();
  await page.waitForURL(/facts\/[0-9a-f-]{36}$/);
  return page.url();
}

for (const language of ['fa', 'en'] as const satisfies readonly Language[]) {
  test(`in ${language}, a figure is recorded, cited by #, and changed: the draft follows`, async ({ deskOf }) => {
    const t = textsOf(language);
    // A name of its own: a run after this one finds its figure, not that of this run.
    const words = { ...journeys[language], name: `${journeys[language].name} ${Date.now() % 100_000}` };
    const officer = await deskOf('officer', { language });
    const manager = await deskOf('manager', { language });
    const figure = await test.step('the officer takes a figure into the library', () =>
      recordFigure(officer, t, words));

    const release = await test.step('and says it in a release', async () => {
      const address = await beginRelease(officer, t, 'news');
      await writeText(officer, t, { title: words.title, lead: 'x', placeLine: 'x', body: [words.before] });
      await officer.keyboard.press('#');
      const dialog = officer.getByRole('dialog');
      // The library is searched: what was recorded a moment ago is found a moment later.
      await expect(async () => {
        await dialog.getByRole('combobox').fill('');
        await dialog.getByRole('combobox').pressSequentially(words.name);
        await expect(officer.getByRole('option', { name: words.name })).toBeVisible({ timeout: 3000 });
        // The list grows shorter while it is searched: who clicks before it has settled clicks beside it.
        await expect(officer.getByRole('option')).toHaveCount(1, { timeout: 3000 });
      }).toPass({ timeout: 30_000 });
      await officer.getByRole('option', { name: words.name }).click();
      await expect(officer.locator('.ProseMirror .fact-chip')).toHaveText(words.first);
      await waitUntilSaved(officer, t);
      return address;
    });

    await test.step('the manager gives it a new value and sees where it is said', async () => {
      await manager.goto(figure);
      await expect(manager.getByRole('link', { name: words.title })).toBeVisible();
      await expectOpenToEverybody(manager);
      await manager
        .getByRole('button', { name: t('facts', 'step.setValue.label') })
        .first()
        .click();
      await manager.getByRole('textbox', { name: t('facts', 'field.value') }).fill('145');
      await manager.getByRole('textbox', { name: t('facts', 'field.reason') }).fill('…');
      await manager
        .getByRole('button', { name: t('facts', 'step.setValue.label') })
        .last()
        .click();
      await expect(manager.getByText(words.later).first()).toBeVisible();
    });

    await test.step('the draft says the new one', async () => {
      await officer.goto(release);
      await expect(officer.locator('.ProseMirror .fact-chip')).toHaveText(words.later);
    });
  });

  test(`in ${language}, a published release tells that a figure changed since, a draft that one has expired`, async ({
    deskOf,
  }) => {
    const t = textsOf(language);
    const officer = await deskOf('officer', { language });
    await officer.goto('/shafa/facts?state=expired');
    await officer.locator('main tbody a[href*="/facts/0"]').first().click();
    await expect(officer.getByText(t('facts', 'expiredNotice.title'))).toBeVisible();
    await officer.locator('main a[href*="/press-releases/0"]').first().click();
    await expect(officer.getByText(t('facts', 'ofRelease.expiredTitle'))).toBeVisible();
    await officer.goto('/shafa/facts?q=تخت‌های فعال');
    await officer.locator('main tbody a[href*="/facts/0"]').first().click();
    await officer
      .locator('main li', { hasText: t('facts', 'uses.outdated') })
      .getByRole('link')
      .first()
      .click();
    await expect(officer.getByText(t('facts', 'ofRelease.changedTitle'))).toBeVisible();
    await expectOpenToEverybody(officer);
    // One correction of a release at a time: once is enough.
    if (language !== 'fa') return;
    await test.step('and whoever may correct it begins from there', async () => {
      const begin = officer
        .locator('main div')
        .filter({ hasText: t('facts', 'ofRelease.changedTitle') })
        .getByRole('button', { name: t('press-releases', 'correction.begin'), exact: true });
      await begin.last().click();
      await officer.waitForURL(/corrections\/[0-9a-f-]{36}$/);
      await expect(officer.locator('.ProseMirror .fact-chip').first()).toBeVisible();
      // Given up again, so that the release is as it was for whoever comes next.
      const giveUp = t('press-releases', 'correction.step.giveUp.label');
      await officer.getByRole('button', { name: giveUp, exact: true }).first().click();
      const dialog = officer.getByRole('dialog');
      await dialog.getByRole('textbox').fill('…');
      await dialog.getByRole('button', { name: giveUp, exact: true }).click();
      await expect(dialog).toBeHidden();
    });
  });
}
