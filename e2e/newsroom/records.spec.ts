import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import {} from './read-as-anybody.ts';

for (const language of ['fa', 'en'] as const) {
  test(`the manager names a person for the press in ${language}, and the newsroom shows them`, async ({ deskOf }) => {
    const t = textsOf(language);
    const manager = await deskOf('manager', { language });
    const name = language === 'fa' ? 'نگار بهرامی' : 'Negar Bahrami';
    await manager.goto('/shafa/newsroom/contacts');
    await manager.getByRole('button', { name: t('newsroom', 'contact.add') }).click();
    await manager.getByRole('textbox', { name: t('newsroom', 'contact.name'), exact: true }).fill(name);
    await manager.getByRole('textbox', { name: t('newsroom', 'phone'), exact: true }).fill('031-1000');
    await expectOpenToEverybody(manager);
    await manager.getByRole('button', { name: t('common', 'save') }).click();
    const row = manager.getByRole('listitem').filter({ hasText: name });
    await row.getByRole('button', { name: t('newsroom', 'staff.verbs.show') }).click();
    await expect(row.getByText(t('newsroom', 'contact.shown'), { exact: true })).toBeVisible();
    const reader = await deskOf(null, { language });
    await expect(async () => {
      await reader.goto(`/n/shafa/${language}/people`);
      await expect(reader.getByText(name)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 5_000 });
  });
}

test('the manager chooses a colour: one that cannot be read is offered a readable one, and the preview follows', async ({
  deskOf,
}) => {
  const t = textsOf('fa');
  const manager = await deskOf('manager');
  await manager.goto('/shafa/newsroom/look');
  const code = manager.getByRole('textbox', { name: t('newsroom', 'look.code') });
  await code.fill('#ffcc00');
  await expect(manager.getByText(t('newsroom', 'look.unreadableTitle')).first()).toBeVisible();
  await expectOpenToEverybody(manager);
  await manager.getByRole('button', { name: t('newsroom', 'look.useReadable') }).click();
  await expect(code).not.toHaveValue('#ffcc00');
  await code.fill('#7a1f5c');
  await manager.getByRole('button', { name: t('common', 'save') }).click();
  await expect(manager.getByText(t('newsroom', 'staff.saved')).first()).toBeVisible();
  const reader = await deskOf(null);
  await expect(async () => {
    await reader.goto('/n/shafa/fa');
    await expect(reader.locator('link[href*="accent-7a1f5c"]')).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 5_000 });
  await manager.getByRole('button', { name: t('newsroom', 'look.usual') }).click();
  await manager.getByRole('button', { name: t('common', 'save') }).click();
});

test('the officer sees what only the manager may do, with the reason, and every page of the room fits a phone', async ({
  deskOf,
}) => {
  const t = textsOf('fa');
  const officer = await deskOf('officer', { width: 360 });
  for (const page of ['contacts', 'events', 'look', 'redirects']) {
    await officer.goto(`/shafa/newsroom/${page}`);
    await expect(officer.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(officer.locator('[aria-busy="true"]')).toHaveCount(0);
    await expectToFit(officer);
    await expectOpenToEverybody(officer);
  }
  const add = officer.getByRole('button', { name: t('newsroom', 'redirects.add') });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
});

test('the form of an event for the press marks what it cannot do without, and says so where it is missing', async ({
  deskOf,
}) => {
  const t = textsOf('fa');
  const manager = await deskOf('manager');
  await manager.goto('/shafa/newsroom/events');
  await manager.getByRole('button', { name: t('newsroom', 'event.add') }).click();
  const form = manager.locator('main form');
  const required = [t('newsroom', 'event.titleField'), t('newsroom', 'event.startsAt'), t('newsroom', 'event.endsAt')];
  // The star is for the eye; the label is the same without it.
  const starred = form
    .locator('label, span')
    .filter({ has: manager.locator('> [aria-hidden="true"]', { hasText: '*' }) });
  await expect(starred).toHaveText(required.map((label) => `${label}*`));
  await expect(form.getByRole('textbox', { name: required[0] ?? '', exact: true })).toHaveAttribute(
    'aria-required',
    'true',
  );
  await expectOpenToEverybody(manager);
  await form.getByRole('button', { name: t('common', 'save') }).click();
  await expect(form.getByText(t('newsroom', 'event.missing'))).toBeVisible();
  await expect(form.getByText(t('common', 'validation.required'))).toHaveCount(3);
});
