import type { Page } from '@playwright/test';
import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, type Texts, textsOf } from '../fixtures/texts.ts';
import { expectState, submit, takeStep } from './steps.ts';
import { beginRelease, waitUntilSaved, writeText } from './writing.ts';

const words = {
  fa: {
    title: 'بخش سوختگی با دوازده تخت گشوده شد',
    lead: 'بخش تازه با دوازده تخت آغاز به کار کرد.',
    corrected: 'بخش تازه با ده تخت آغاز به کار کرد.',
    note: 'شمار تخت‌ها دوازده نوشته شده بود؛ ده درست است.',
    why: 'این خبر از پایه نادرست بود.',
    place: 'اصفهان',
  },
  en: {
    title: 'The burns unit opens with twelve beds',
    lead: 'The new unit begins with twelve beds.',
    corrected: 'The new unit begins with ten beds.',
    note: 'The number of beds was given as twelve; ten is right.',
    why: 'This release was wrong from the beginning.',
    place: 'Isfahan',
  },
};

async function takeCorrectionStep(page: Page, t: Texts, verb: 'approve' | 'publish'): Promise<void> {
  const name = t('press-releases', `correction.step.${verb}.label`);
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  // What will be said openly is read before it is decided.
  await expect(dialog.locator('del').first()).toBeVisible();
  await expectOpenToEverybody(page);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

for (const language of ['fa', 'en'] as const satisfies readonly Language[]) {
  test(`a published release is corrected openly and withdrawn with a word to its readers, in ${language}`, async ({
    deskOf,
  }) => {
    test.setTimeout(180_000);
    const t = textsOf(language);
    const text = words[language];
    const officer = await deskOf('officer2', { language });
    const manager = await deskOf('manager', { language });
    const url = await beginRelease(officer, t, 'news');
    await writeText(officer, t, { title: text.title, lead: text.lead, placeLine: text.place, body: [text.lead] });
    await waitUntilSaved(officer, t);
    await submit(officer, t);
    await takeStep(manager, t, url, 'approve');
    await takeStep(manager, t, url, 'publish');
    await expectState(manager, t, 'published');

    await officer.goto(url);
    await officer.getByRole('button', { name: t('press-releases', 'correction.begin'), exact: true }).click();
    await officer.waitForURL(/corrections\/[0-9a-f-]{36}$/);
    const correction = officer.url();
    await officer.getByRole('textbox', { name: t('press-releases', 'correction.note') }).fill(text.note);
    await officer.getByLabel(t('press-releases', 'field.lead'), { exact: true }).fill(text.corrected);
    await waitUntilSaved(officer, t);
    await expect(officer.locator('aside del').first()).toBeVisible();
    await expectOpenToEverybody(officer);
    await officer
      .getByRole('button', { name: t('press-releases', 'correction.step.submit.label'), exact: true })
      .first()
      .click();
    await expect(
      officer.getByText(t('press-releases', 'correction.state.in-review'), { exact: true }).first(),
    ).toBeVisible();

    await manager.goto(url);
    await manager.getByRole('link', { name: t('press-releases', 'correction.open') }).click();
    await manager.waitForURL(correction);
    await takeCorrectionStep(manager, t, 'approve');
    await takeCorrectionStep(manager, t, 'publish');

    await manager.goto(url);
    const published = manager.locator(`a[href^="/n/shafa/${language}/"]`).first();
    await expect(published).toBeVisible();
    const address = await published.getAttribute('href');
    const reader = await deskOf(null, { language, expectedFaults: [/status of 410/] });
    await reader.goto(address ?? '');
    await expect(reader.getByText(text.note)).toBeVisible();
    await reader.getByText(t('newsroom', 'correction.changes')).click();
    await expect(reader.locator('.changes del').first()).toBeVisible();
    await expectOpenToEverybody(reader);
    await reader.getByRole('link', { name: t('newsroom', 'correction.before') }).click();
    await expect(reader.getByText(t('newsroom', 'superseded.title')).first()).toBeVisible();
    await expect(reader.getByText(text.lead).first()).toBeVisible();
    await expectOpenToEverybody(reader);
    const old = reader.url();

    const label = t('press-releases', 'step.withdraw.label');
    await manager.getByRole('button', { name: t('common', 'more'), exact: true }).click();
    await manager.getByRole('menuitem', { name: label }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel(t('press-releases', 'step.reason')).fill('دلیل درونی');
    await dialog.getByLabel(t('press-releases', 'step.publicNote')).fill(text.why);
    await dialog.getByRole('button', { name: label, exact: true }).click();
    await expect(dialog).toBeHidden();
    for (const gone of [address ?? '', old]) {
      await expect(async () => {
        const answer = await reader.goto(gone);
        expect(answer?.status()).toBe(410);
      }).toPass({ timeout: 10_000 });
      await expect(reader.getByText(text.why)).toBeVisible();
      await expect(reader.getByText(text.lead)).toHaveCount(0);
    }
    await expectOpenToEverybody(reader);
  });
}
