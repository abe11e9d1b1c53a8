import { expectOpenToEverybody } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { expectState } from './steps.ts';

// One after the other: both change the settings of one house, and whoever saves second over an older state is refused.
test.describe.configure({ mode: 'default' });

for (const language of ['fa', 'en'] as const) {
  test(`a manager names each step of an approval, who decides it and how long it may wait, in ${language}`, async ({
    deskOf,
  }) => {
    const t = textsOf(language);
    const manager = await deskOf('manager', { language });
    await manager.goto('/shafa/organizations');
    const statement = manager.getByRole('group', {
      name: t('organizations', 'approval.kinds.advertisement'),
      exact: true,
    });
    const number = language === 'fa' ? '۱' : '1';
    const name = statement.getByLabel(t('organizations', 'approval.name', { number }));
    await name.fill('بازبینی متن آگهی');
    await expectOpenToEverybody(manager);
    const section = manager.locator('section').filter({ has: statement });
    await section.getByRole('button', { name: t('common', 'save'), exact: true }).click();
    await expect(manager.getByText(t('organizations', 'saved')).first()).toBeVisible();
    await manager.reload();
    await expect(name).toHaveValue('بازبینی متن آگهی');
    await manager.goto('/shafa/press-releases/approval-times');
    await expect(
      manager.getByRole('heading', { level: 1, name: t('press-releases', 'approvalTimes.title') }),
    ).toBeVisible();
    await expect(manager.getByRole('row').nth(1)).toBeVisible();
    await expectOpenToEverybody(manager);
  });
}

test('nobody publishes before an embargo ends but by name and with a reason, which the record then shows', async ({
  deskOf,
}) => {
  const t = textsOf('fa');
  const manager = await deskOf('manager');
  await manager.goto('/shafa/press-releases?state=approved');
  await manager.getByRole('link', { name: 'نخستین پیوند ریه در اصفهان' }).first().click();
  await expectState(manager, t, 'approved');
  const label = t('press-releases', 'step.overrideEmbargo.label');
  await manager.getByRole('button', { name: label, exact: true }).click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await expect(dialog.getByText(t('common', 'validation.required'))).toBeVisible();
  await dialog.getByRole('textbox').fill('خبر پیش از زمان در یک روزنامه چاپ شد.');
  await expectOpenToEverybody(manager);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expectState(manager, t, 'published');
  await expect(manager.getByText('خبر پیش از زمان در یک روزنامه چاپ شد.').first()).toBeVisible();
});
