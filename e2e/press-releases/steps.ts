import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';
import type { Texts } from '../fixtures/texts.ts';

type AskedStep = 'approve' | 'publish' | 'requestChanges' | 'schedule';

const stepButton = (page: Page, t: Texts, verb: string) =>
  page.getByRole('button', { name: t('press-releases', `step.${verb}.label`), exact: true }).first();

export async function expectState(page: Page, t: Texts, state: string): Promise<void> {
  await expect(page.getByText(t('press-releases', `state.${state}`), { exact: true }).first()).toBeVisible({
    timeout: 15_000,
  });
}

export async function submit(page: Page, t: Texts): Promise<void> {
  await stepButton(page, t, 'submit').click();
  await expectState(page, t, 'in-review');
}

/** Opens the release, presses the step, says why where it is asked, and confirms. */
export async function takeStep(page: Page, t: Texts, url: string, verb: AskedStep, reason?: string): Promise<void> {
  await page.goto(url);
  await stepButton(page, t, verb).click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: t('press-releases', `step.${verb}.label`), exact: true }).click();
  await expect(dialog).toBeHidden();
}

const clockOf = (instant: number): { hour: number; minute: number } => {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Tehran',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(instant)
    .split(':')
    .map(Number);
  return { hour, minute };
};

/** Schedules for the next whole minute that is still far enough, with the arrow keys of the time's segments. */
export async function scheduleSoon(page: Page, t: Texts, url: string): Promise<void> {
  await page.goto(url);
  await stepButton(page, t, 'schedule').click();
  const dialog = page.getByRole('dialog');
  const segments = dialog.getByRole('spinbutton');
  await expect(segments).toHaveCount(5);
  const wanted = clockOf(Date.now() + 75_000);
  for (const [index, value, size] of [
    [3, wanted.hour, 24],
    [4, wanted.minute, 60],
  ] as const) {
    const segment = segments.nth(index);
    const now = Number(await segment.getAttribute('aria-valuenow'));
    const up = (value - now + size) % size;
    await segment.focus();
    const [key, times] = up <= size / 2 ? ['ArrowUp', up] : ['ArrowDown', size - up];
    for (let press = 0; press < times; press++) await page.keyboard.press(key);
    await expect(segment).toHaveAttribute('aria-valuenow', String(value));
  }
  await dialog.getByRole('button', { name: t('press-releases', 'step.schedule.label'), exact: true }).click();
  await expect(dialog).toBeHidden();
}
