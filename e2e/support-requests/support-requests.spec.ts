import type { Page } from '@playwright/test';
import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

const wordsOf = (language: Language) => {
  const t = textsOf(language);
  return { t, r: (key: string, params?: Record<string, string>) => t('support-requests', key, params) };
};
const poster = { fa: 'پوستر و بنر', en: 'Poster and banner' };
const photography = { fa: 'عکاسی', en: 'Photography' };
const news = { fa: 'خبر', en: 'News' };
const size = { fa: 'A3', en: 'A3' };

for (const [index, language] of (['fa', 'en'] as const).entries()) {
  const { t, r } = wordsOf(language);
  const phone = { language, width: 360 };
  const desk = { language, width: 1280 };

  test(`in ${language}, a head asks on a phone, the office promises and delivers, the head rates`, async ({
    deskOf,
  }) => {
    const title = `عکس کارگاه آزمون ${language}`;
    const head = await deskOf('department', phone);
    let address = '';

    await test.step('the head begins where one asks, and chooses from the catalogue', async () => {
      await head.goto('/shafa');
      await head.waitForURL(/shafa\/support-requests$/);
      await expect(head.getByRole('heading', { level: 1 })).toBeVisible();
      await expectOpenToEverybody(head);
      await expectToFit(head);
      await head.getByRole('link', { name: r('new') }).click();
      await expect(head.getByRole('link', { name: photography[language], exact: true })).toBeVisible();
      await expectOpenToEverybody(head);
      await expectToFit(head);
      await head.getByRole('link', { name: photography[language], exact: true }).click();
    });

    await test.step('what is missing is said, and what is written survives a reload', async () => {
      const submit = head.getByRole('button', { name: r('ask.submit') });
      await submit.click();
      await expect(head.getByRole('alert')).toBeFocused();
      await expect(head.getByRole('alert').getByRole('link')).toHaveCount(4);
      await head.getByRole('textbox', { name: r('field.title') }).fill(title);
      await expect(head.getByRole('alert').getByRole('link')).toHaveCount(3);
      await head.waitForTimeout(300);
      await head.reload();
      await expect(head.getByText(r('ask.restored'))).toBeVisible();
      await expect(head.getByRole('textbox', { name: r('field.title') })).toHaveValue(title);
    });

    await test.step('the head walks the calendar by keyboard, answers and sends', async () => {
      const grid = head.getByRole('grid');
      await head.getByRole('button', { name: r('calendar.next') }).click();
      await expect(grid.getByRole('button', { name: new RegExp(r('calendar.free')) }).first()).toBeVisible();
      const day = grid.getByRole('button', { name: new RegExp(r('calendar.free')) }).nth(4 + 3 * index);
      await day.focus();
      await head.keyboard.press('ArrowDown');
      await expect(day).not.toBeFocused();
      await head.keyboard.press('ArrowUp');
      await expect(day).toBeFocused();
      await head.keyboard.press('Enter');
      await expect(grid.locator('[aria-selected="true"]')).toHaveCount(1);
      for (const [field, clock] of [
        ['field.from', '1000'],
        ['field.until', '1130'],
      ] as const) {
        await head
          .getByRole('group', { name: r(field) })
          .getByRole('spinbutton')
          .first()
          .click();
        await head.keyboard.type(clock);
      }
      await head.getByRole('radio', { name: news[language], exact: true }).press('Space');
      await head.getByRole('radio', { name: r('ask.no'), exact: true }).press('Space');
      await expectOpenToEverybody(head);
      await expectToFit(head);
      await head.getByRole('button', { name: r('ask.submit') }).click();
      await head.waitForURL(/support-requests\/[0-9a-f-]{36}$/);
      await expect(head.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(head.getByText(r('promise.waits'))).toBeVisible();
      await expectOpenToEverybody(head);
      await expectToFit(head);
      address = new URL(head.url()).pathname;
    });

    const officer = await deskOf('officer', desk);
    await test.step('an officer looks at it', async () => {
      await officer.goto(address);
      await officer.getByRole('button', { name: r('step.triage.label'), exact: true }).click();
      await expect(officer.getByText(r('step.triage.done'))).toBeVisible();
      await expectOpenToEverybody(officer);
    });

    await test.step('the manager accepts with a promise, seeing who has how much to do', async () => {
      const manager = await deskOf('manager', desk);
      await manager.goto(address);
      await manager.getByRole('button', { name: r('step.accept.label'), exact: true }).click();
      const dialog = manager.getByRole('dialog');
      await dialog.getByRole('radio').first().press('Space');
      await expect(dialog.getByRole('group', { name: r('field.promisedAt') })).toBeVisible();
      await expectOpenToEverybody(manager);
      await dialog.getByRole('button', { name: r('step.accept.label'), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(manager.getByRole('main').getByText(r('state.accepted')).first()).toBeVisible();
    });

    await test.step('the officer begins, hands over a link and delivers', async () => {
      await officer.reload();
      await officer.getByRole('button', { name: r('step.start.label'), exact: true }).click();
      await expect(officer.getByRole('main').getByText(r('state.in-progress')).first()).toBeVisible();
      await officer.getByRole('textbox', { name: r('delivery.text') }).fill('https://example.ir/album');
      await officer.getByRole('button', { name: r('delivery.add'), exact: true }).click();
      await expect(officer.getByRole('link', { name: 'https://example.ir/album' })).toBeVisible();
      await officer.getByRole('button', { name: r('step.deliver.label'), exact: true }).click();
      const dialog = officer.getByRole('dialog');
      await dialog.getByRole('textbox', { name: r('step.deliver.note') }).fill('۳۲ عکس در آلبوم است.');
      await expectOpenToEverybody(officer);
      await dialog.getByRole('button', { name: r('step.deliver.label'), exact: true }).click();
      await expect(dialog).toBeHidden();
    });

    await test.step('the head takes it and gives four stars by the keyboard', async () => {
      await head.reload();
      await expect(head.getByRole('link', { name: 'https://example.ir/album' })).toBeVisible();
      await head
        .getByRole('button', { name: r('step.confirm.label') })
        .last()
        .click();
      const dialog = head.getByRole('dialog');
      await dialog.getByRole('radio', { name: r('step.confirm.star.1') }).focus();
      for (let n = 0; n < 3; n++) await head.keyboard.press(language === 'fa' ? 'ArrowDown' : 'ArrowRight');
      await expect(dialog.getByRole('radio', { name: r('step.confirm.star.4') })).toBeChecked();
      await expectOpenToEverybody(head);
      await dialog.getByRole('button', { name: r('step.confirm.label') }).click();
      await expect(dialog).toBeHidden();
      await expect(head.getByRole('main').getByText(r('state.confirmed')).first()).toBeVisible();
      await expectToFit(head);
    });
  });

  test(`in ${language}, a late request says why, and only the manager accepts it, from the board`, async ({
    deskOf,
  }) => {
    const title = `پوستر فوری آزمون ${language}`;
    const head = await deskOf('department', phone);
    await test.step('the reason is asked for, and nothing is lost meanwhile', async () => {
      await head.goto('/shafa/support-requests/new');
      await head.getByRole('link', { name: poster[language], exact: true }).click();
      await head.getByRole('textbox', { name: r('field.title') }).fill(title);
      await head
        .getByRole('grid')
        .getByRole('button', { name: new RegExp(r('calendar.late')) })
        .first()
        .click();
      await expect(head.getByText(r('ask.lateTitle'))).toBeVisible();
      await head.getByRole('checkbox', { name: size[language], exact: true }).press('Space');
      for (const box of await head.getByRole('textbox').all()) {
        const id = (await box.getAttribute('id')) ?? '';
        if (id.startsWith('ask-answers')) await box.fill('دست‌ها را بشویید');
      }
      await head.getByRole('button', { name: r('ask.submit') }).click();
      await expect(head.getByRole('alert')).toBeFocused();
      await head.getByRole('textbox', { name: r('field.lateReason') }).fill('بازرسی فردا اعلام شد');
      await expectOpenToEverybody(head);
      await head.getByRole('button', { name: r('ask.submit') }).click();
      await head.waitForURL(/support-requests\/[0-9a-f-]{36}$/);
      await expect(head.getByText(r('promise.lateWaits'))).toBeVisible();
    });

    await test.step('the officer may not accept it, and is told why', async () => {
      const officer = await deskOf('officer', desk);
      await officer.goto('/shafa/support-requests/board');
      const menu = officer.getByRole('button', { name: r('board.moveOf', { title }) });
      await menu.press('Enter');
      await expect(officer.getByRole('menuitem', { name: r('state.triaged') })).toBeVisible();
      await expect(officer.getByRole('menuitem', { name: r('state.accepted') })).toHaveCount(0);
      await officer.keyboard.press('Escape');
      await expectOpenToEverybody(officer);
      await carry(officer, title, r('state.accepted'), r);
      await expect(officer.getByText(t('problems', 'support-late-not-allowed.detail'))).toBeVisible();
    });

    await test.step('the manager carries the card by keyboard: the promise is asked for', async () => {
      const manager = await deskOf('manager', desk);
      await manager.goto('/shafa/support-requests/board');
      await carry(manager, title, r('state.accepted'), r);
      const dialog = manager.getByRole('dialog');
      await dialog.getByRole('radio').first().press('Space');
      const time = dialog.getByRole('group', { name: r('field.promisedAt') });
      await expect(time).toBeVisible();
      const year = time.getByRole('spinbutton').filter({ hasText: language === 'fa' ? /[۰-۹]{4}/ : /\d{4}/ });
      await year.press('ArrowUp');
      await dialog.getByRole('button', { name: r('step.accept.label'), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(manager.getByRole('region', { name: r('state.accepted') }).getByText(title)).toBeVisible();
      await expectOpenToEverybody(manager);
    });
  });
}

/** Takes hold of a card by its handle, walks to a column by Tab, and lets go: as one does without a mouse. */
async function carry(page: Page, title: string, column: string, r: ReturnType<typeof wordsOf>['r']): Promise<void> {
  await page.getByRole('button', { name: r('board.drag', { title }) }).focus();
  await page.keyboard.press('Enter');
  for (let n = 0; n < 8; n++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'));
    if (label === column) break;
  }
  await page.keyboard.press('Enter');
}

for (const language of ['fa', 'en'] as const) {
  const { t, r } = wordsOf(language);
  test(`in ${language}, the manager adds a service with a question, and reads the figures`, async ({ deskOf }) => {
    const name = `خدمت آزمون ${language}`;
    const manager = await deskOf('manager', { language });
    await manager.goto('/shafa/support-requests/services');
    await expect(manager.getByRole('row')).not.toHaveCount(0);
    await expectOpenToEverybody(manager);
    await manager.getByRole('link', { name: r('catalogue.new') }).click();
    const names = manager.getByRole('group', { name: r('catalogue.name'), exact: true });
    await names.getByRole('textbox', { name: t('common', 'languages.fa') }).fill(name);
    await manager.getByRole('button', { name: r('catalogue.addQuestion') }).click();
    await manager.getByRole('button', { name: t('common', 'save') }).click();
    await expect(manager.getByRole('alert')).toBeVisible();
    const question = manager.getByRole('group', { name: r('catalogue.label'), exact: true });
    await question.getByRole('textbox', { name: t('common', 'languages.fa') }).fill('چند نفر؟');
    await expectOpenToEverybody(manager);
    await manager.getByRole('button', { name: t('common', 'save') }).click();
    await manager.waitForURL(/services$/);
    await expect(manager.getByRole('link', { name })).toBeVisible();
    await manager.goto('/shafa/support-requests/figures');
    await expect(manager.getByRole('table')).toHaveCount(2);
    await expectOpenToEverybody(manager);
  });
}

test('the list of support requests is closed to people who are not signed in', async ({ request }) => {
  const answer = await request.get('/api/organizations/01890000-0000-7000-8000-000000000000/support-requests');
  expect(answer.status()).toBe(401);
});
