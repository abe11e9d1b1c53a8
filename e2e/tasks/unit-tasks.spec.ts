import type { Page } from '@playwright/test';
import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, type Texts, textsOf } from '../fixtures/texts.ts';

const words = {
  fa: {
    title: 'پرچم و گل برای ورودی بخش',
    other: 'دو نفر برای استقبال',
    why: 'بخش در آن روز نیرو ندارد',
    pause: 'تاریخ دیدار روشن نیست',
    release: 'هیئت پزشکی عمان',
  },
  en: {
    title: 'Flags and flowers for the entrance',
    other: 'Two people at the door',
    why: 'Nobody is free on that day',
    pause: 'The date of the visit is open',
    release: 'هیئت پزشکی عمان',
  },
};

/** A task for the unit of the department head, five working days from now. */
async function askUnit(page: Page, t: Texts, title: string): Promise<string> {
  await page.goto('/shafa/tasks');
  await page
    .getByRole('button', { name: t('tasks', 'new.button') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('tasks', 'field.title') }).fill(title);
  await dialog.getByRole('radio', { name: t('tasks', 'new.unit') }).check({ force: true });
  const unit = dialog.getByRole('combobox', { name: t('tasks', 'field.ownerUnit') });
  await unit.click();
  await unit.press('ArrowDown');
  await page.getByRole('option', { name: /مراقبت|Intensive/ }).click();
  await dialog.getByRole('button', { name: t('tasks', 'new.submit') }).click();
  await page.waitForURL(/tasks\/[0-9a-f-]{36}$/);
  return page.url();
}

async function answerWithReason(page: Page, t: Texts, verb: 'decline' | 'pause', reason: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('tasks', `step.${verb}.reason`) }).fill(reason);
  await dialog.getByRole('button', { name: t('tasks', `step.${verb}.label`) }).click();
  await expect(dialog).toBeHidden();
}

for (const language of ['fa', 'en'] as const satisfies readonly Language[]) {
  for (const width of [360, 1280]) {
    test(`in ${language} at ${width} px, a unit sees its work, takes one task on and says why not to another`, async ({
      deskOf,
    }) => {
      const t = textsOf(language);
      const say = {
        ...words[language],
        title: `${words[language].title} ${width}`,
        other: `${words[language].other} ${width}`,
      };
      const officer = await deskOf('officer', { language, width });
      const department = await deskOf('department', { language, width });
      const taken = await askUnit(officer, t, say.title);
      const declined = await askUnit(officer, t, say.other);

      await test.step('the head of the department finds both among all the work of the unit', async () => {
        await department.goto('/shafa/tasks?scope=unit');
        for (const group of ['week', 'later']) {
          await expect(department.getByRole('heading', { name: t('tasks', `unit.group.${group}`) })).toBeVisible();
        }
        await expect(department.getByRole('link', { name: say.other })).toBeVisible();
        await expectOpenToEverybody(department);
        const card = department
          .getByRole('listitem')
          .filter({ has: department.getByRole('link', { name: say.title }) });
        await card.getByRole('button', { name: t('tasks', 'step.accept.label') }).click();
        await expect(card.getByRole('button', { name: t('tasks', 'step.complete.label') })).toBeVisible();
      });

      await test.step('declines the second with a reason, which leaves the list of the unit', async () => {
        await department.getByRole('link', { name: say.other }).click();
        await department.waitForURL(declined);
        await department
          .getByRole('button', { name: t('tasks', 'step.decline.label') })
          .first()
          .click();
        await answerWithReason(department, t, 'decline', say.why);
        await expect(department.getByText(say.why).first()).toBeVisible();
        await department.goto('/shafa/tasks?scope=unit');
        await expect(department.getByRole('link', { name: say.title })).toBeVisible();
        await expect(department.getByRole('link', { name: say.other })).toHaveCount(0);
      });

      await test.step('who asked reads why, and lets the deadline of the first stand still and go on', async () => {
        await officer.goto(declined);
        await expect(officer.getByText(say.why).first()).toBeVisible();
        await expect(officer.getByText(t('tasks', 'state.declined')).first()).toBeVisible();
        await officer.goto(taken);
        await officer
          .getByRole('button', { name: t('common', 'more') })
          .first()
          .click();
        await officer.getByRole('menuitem', { name: t('tasks', 'step.pause.label') }).click();
        await answerWithReason(officer, t, 'pause', say.pause);
        await expect(officer.getByText(t('tasks', 'pausedSince', { reason: say.pause }))).toBeVisible();
        await officer
          .getByRole('button', { name: t('tasks', 'step.resume.label') })
          .first()
          .click();
        await expect(officer.getByText(t('tasks', 'pausedSince', { reason: say.pause }))).toHaveCount(0);
        await officer.getByRole('button', { name: t('tasks', 'due.why') }).click();
        // Paused and resumed within one day: said, and counted as nothing.
        await expect(officer.getByText(t('tasks', 'due.pauseNone'))).toBeVisible();
      });

      await test.step('and gives the task reminders of its own', async () => {
        await officer.getByRole('button', { name: t('tasks', 'escalation.edit') }).click();
        await officer.getByText(t('tasks', 'escalation.own')).click();
        await officer.getByRole('button', { name: t('tasks', 'escalation.add') }).click();
        await officer.getByRole('button', { name: t('common', 'save') }).click();
        await expect(officer.getByText(t('tasks', 'escalation.ofTask'))).toBeVisible();
        await expectOpenToEverybody(officer);
      });
    });
  }

  test(`in ${language}, the manager sets who is told before and after a task is due`, async ({ deskOf }) => {
    const t = textsOf(language);
    const width = language === 'fa' ? 360 : 1280;
    const manager = await deskOf('manager', { language, width });
    await manager.goto('/shafa/organizations');
    const section = manager.locator('section').filter({
      has: manager.getByRole('heading', { name: t('tasks', 'escalation.ofTasks') }),
    });
    const steps = section.getByRole('group', { name: new RegExp(t('tasks', 'escalation.step', { number: '' })) });
    await expect(section).toBeVisible();
    const before = await steps.count();
    await section.getByRole('button', { name: t('tasks', 'escalation.add') }).click();
    await expect(steps).toHaveCount(before + 1);
    const amount = steps.last().getByRole('textbox', { name: t('tasks', 'escalation.amount') });
    await amount.fill(language === 'fa' ? '4' : '6');
    await amount.blur();
    await expectOpenToEverybody(manager);
    await section.getByRole('button', { name: t('common', 'save') }).click();
    await expect(manager.getByText(t('organizations', 'saved')).first()).toBeVisible();
    await manager.reload();
    await expect(steps).toHaveCount(before + 1);
  });
}
