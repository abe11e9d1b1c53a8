import { mailsTo } from '../fixtures/mailbox.ts';
import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

for (const language of ['fa', 'en'] as const) {
  test(`a journalist asks in the newsroom and the office answers by mail, in ${language}`, async ({ deskOf }) => {
    const t = textsOf(language);
    const stamp = Date.now();
    const email = `press-${language}-${stamp}@example.ir`;
    const name = language === 'fa' ? `مینا راد ${stamp}` : `Mina Rad ${stamp}`;
    const answer = language === 'fa' ? 'از اول هفتهٔ آینده.' : 'From the beginning of next week.';
    const journalist = await deskOf(null, { language, width: 360 });
    await journalist.goto(`/n/shafa/${language}/ask`);
    const field = (key: string) => journalist.getByLabel(t('newsroom', `ask.${key}`), { exact: true });
    await field('name').fill(name);
    await field('email').fill(email);
    await field('text').fill(language === 'fa' ? 'بخش تازه کی باز می‌شود؟' : 'When does the new unit open?');
    await field('deadline').fill(language === 'fa' ? '۱۴۰۹/۹/۱۰ ساعت ۱۴:۳۰' : '2030-12-01 14:30');
    await journalist.getByRole('button', { name: t('newsroom', 'ask.submit') }).click();
    await expect(journalist.getByRole('heading', { level: 1 })).toHaveText(t('newsroom', 'ask.sentTitle'));
    await journalist.getByRole('link', { name: t('newsroom', 'ask.track') }).click();
    await expect(journalist.getByRole('status')).toContainText(t('newsroom', 'ask.state.received'));
    await expect.poll(() => mailsTo(email).length).toBe(1);

    const officer = await deskOf('officer', { language });
    await officer.goto('/shafa/newsroom/questions');
    await officer
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    await officer
      .getByRole('button', { name: t('newsroom', 'questions.step.assign.take') })
      .first()
      .click();
    await officer.getByLabel(t('newsroom', 'questions.step.answer.text'), { exact: true }).fill(answer);
    await officer
      .getByRole('button', { name: t('newsroom', 'questions.step.answer.label') })
      .first()
      .click();
    await expect(officer.getByText(t('newsroom', 'questions.state.answered'), { exact: true }).first()).toBeVisible();
    // Announcements of what was pressed are over.
    await officer.reload();
    await expect(officer.getByText(answer)).toBeVisible();
    await expectOpenToEverybody(officer);

    await expect.poll(() => mailsTo(email).length, { timeout: 20_000 }).toBe(2);
    await journalist.reload();
    await expect(journalist.getByText(answer)).toBeVisible();
  });
}
