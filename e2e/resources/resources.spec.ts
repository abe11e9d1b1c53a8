import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

/** A week of its own for each run: what one books is not in the way of the other. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const camera = { fa: 'دوربین عکاسی سونی', en: 'Sony still camera' };
const protocolOfficer = 'بهرام یوسفی';

for (const [index, { language, width }] of (['fa', 'en'] as const)
  .flatMap((one) => [1280, 360].map((wide) => ({ language: one, width: wide })))
  .entries()) {
  test(`in ${language} at ${width} px, a hall is made and booked, the next is told who has it and takes a free time`, async ({
    deskOf,
  }) => {
    const t = textsOf(language);
    const r = (key: string, params?: Record<string, string>) => t('resources', key, params);
    const day = inDays(21 + 7 * index);
    const hall = `تالار آزمون ${language} ${width}`;
    const secret = `دیدار محرمانه ${language} ${width}`;
    const keeper = await deskOf('protocol', { language, width });

    await test.step('the protocol officer makes a hall', async () => {
      await keeper.goto('/shafa/resources/new');
      await keeper.getByRole('textbox', { name: t('common', 'languages.fa') }).fill(hall);
      await keeper.getByRole('textbox', { name: r('field.capacity') }).fill('40');
      await expectOpenToEverybody(keeper);
      await keeper.getByRole('button', { name: r('create.submit') }).click();
      await keeper.waitForURL(/resources\/[0-9a-f-]{36}$/);
      await expect(keeper.getByRole('heading', { level: 1, name: hall })).toBeVisible();
      await expect(keeper.getByText(r('nextWeeks.empty'))).toBeVisible();
      await expectOpenToEverybody(keeper);
      await expectToFit(keeper);
    });

    await test.step('and books it in private, together with a camera', async () => {
      await keeper.goto(`/shafa/resources?new=1&on=${day}&from=10:00&until=11:00&day=${day}`);
      const dialog = keeper.getByRole('dialog');
      await dialog.getByRole('textbox', { name: r('field.title') }).fill(secret);
      for (const name of [hall, camera[language]]) {
        await dialog.getByRole('searchbox').fill(name);
        await dialog.getByRole('checkbox', { name }).press('Space');
      }
      await expect(dialog.getByText(r('free'), { exact: true }).first()).toBeVisible();
      await dialog.getByRole('checkbox', { name: r('private.label') }).press('Space');
      await expectOpenToEverybody(keeper);
      await dialog.getByRole('button', { name: r('book.submit'), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(keeper.getByRole('link', { name: secret })).toHaveCount(2);
      await expectOpenToEverybody(keeper);
      await expectToFit(keeper);
    });

    await test.step('a department head sees that it is taken and by whom, not what for, and books nothing', async () => {
      const head = await deskOf('department', { language, width });
      await head.goto(`/shafa/resources?day=${day}&kind=hall`);
      const taken = head.getByRole('link', { name: r('takenBy', { name: protocolOfficer }) });
      await expect(taken).toHaveCount(1);
      await expect(head.getByText(secret)).toHaveCount(0);
      await expect(head.getByRole('button', { name: r('book.open'), exact: true })).toHaveCount(0);
      await taken.click();
      const change = head.getByRole('dialog').getByRole('button', { name: r('change.label'), exact: true });
      await expect(change).toHaveAttribute('aria-disabled', 'true');
      await expectOpenToEverybody(head);
    });

    await test.step('a second person comes too late, is told who has it and takes the free time that is offered', async () => {
      const late = await deskOf('officer', { language, width, expectedFaults: [/status of 409/] });
      await late.goto(`/shafa/resources?day=${day}&kind=hall`);
      // A free place: in the week a cell, on a phone a line of the day.
      const free = late.getByRole('button', { name: new RegExp(r('calendar.bookOne', { name: hall })) });
      await expect(free.first()).toBeVisible();
      const column = await late
        .locator('thead time')
        .evaluateAll((all, on) => all.findIndex((one) => one.getAttribute('datetime') === on), day);
      await free.nth(width < 500 ? 0 : column).click();
      const dialog = late.getByRole('dialog');
      await expect(dialog.getByRole('checkbox', { name: hall })).toBeChecked();
      await dialog.getByRole('textbox', { name: r('field.title') }).fill('نشست پزشکان');
      for (const [field, clock] of [
        ['field.from', '۱۰۰۰'],
        ['field.until', '1100'],
      ] as const) {
        await dialog
          .getByRole('group', { name: r(field) })
          .getByRole('spinbutton')
          .first()
          .click();
        await late.keyboard.type(clock);
      }
      await expect(dialog.getByText(r('taken'), { exact: true }).first()).toBeVisible();
      const submit = dialog.getByRole('button', { name: r('book.submit'), exact: true });
      await submit.click();
      const refusal = dialog.getByRole('alert');
      await expect(refusal).toContainText(protocolOfficer);
      await expect(dialog.getByRole('textbox', { name: r('field.title') })).toHaveValue('نشست پزشکان');
      await expectOpenToEverybody(late);
      await refusal.getByRole('button').last().click();
      await expect(refusal).toHaveCount(0);
      await submit.click();
      await expect(dialog).toBeHidden();
      await expect(late.getByRole('link', { name: 'نشست پزشکان' })).toBeVisible();
      await expectToFit(late);
    });

    await test.step('the first gives it back', async () => {
      await keeper.goto(`/shafa/resources?day=${day}&kind=hall`);
      await keeper.getByRole('link', { name: secret }).click();
      await expect(keeper).toHaveURL(/booking=[0-9a-f-]{36}/);
      const giveBack = r('giveBack.label');
      await keeper.getByRole('dialog').getByRole('button', { name: giveBack, exact: true }).click();
      await expect(keeper.getByRole('heading', { name: r('giveBack.title') })).toBeVisible();
      await keeper.getByRole('dialog').getByRole('button', { name: giveBack, exact: true }).click();
      await expect(keeper.getByRole('dialog')).toBeHidden();
      await expect(keeper.getByRole('link', { name: secret })).toHaveCount(0);
      await expect(keeper.getByRole('link', { name: 'نشست پزشکان' })).toBeVisible();
    });
  });
}

test('the list of resources is closed to people who are not signed in', async ({ request }) => {
  const answer = await request.get('/api/organizations/01890000-0000-7000-8000-000000000000/resources');
  expect(answer.status()).toBe(401);
});
