import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

const t = textsOf('fa');

test('what opens at its first use opens by key, takes the focus, and gives it back', async ({ deskOf }) => {
  const page = await deskOf('officer');
  await page.goto('/shafa/press-releases');
  await expect(page.locator('main tbody a').first()).toBeVisible();
  const state = page.getByRole('button', { name: new RegExp(t('press-releases', 'filters.state')) }).first();
  await state.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/state=draft/);
  await expect(state).toBeFocused();
  const menu = page.getByRole('button', { name: t('press-releases', 'list.export'), exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

test('who may see how long approvals wait is led there from the list, others are not', async ({ deskOf }) => {
  const name = t('press-releases', 'approvalTimes.title');
  const manager = await deskOf('manager');
  await manager.goto('/shafa/press-releases');
  await manager.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(manager.getByRole('heading', { name, exact: true })).toBeVisible();
  const officer = await deskOf('officer');
  await officer.goto('/shafa/press-releases');
  await expect(officer.locator('main tbody a').first()).toBeVisible();
  await expect(officer.getByRole('link', { name, exact: true })).toHaveCount(0);
});

test('a button without words says what it does when one points at it', async ({ deskOf }) => {
  const page = await deskOf('officer');
  await page.goto('/shafa/press-releases');
  const search = page.getByRole('button', { name: t('app', 'search.open'), exact: true });
  await search.hover();
  await expect(page.getByRole('tooltip')).toHaveText(t('app', 'search.open'));
  await page.mouse.move(640, 500);
  await expect(page.getByRole('tooltip')).toBeHidden();
  await search.click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('j and k walk over the list, Enter opens, and a row may be pressed anywhere', async ({ deskOf }) => {
  const page = await deskOf('officer');
  await page.goto('/shafa/press-releases');
  // By its name: the record that is left again has tables too.
  const list = page.getByRole('table', { name: t('press-releases', 'list.title'), exact: true });
  const rows = list.locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(rows.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/press-releases\/[0-9a-f-]{36}$/);
  await page.goBack();
  await rows.nth(1).getByRole('cell').last().click();
  await page.waitForURL(/press-releases\/[0-9a-f-]{36}$/);
});
