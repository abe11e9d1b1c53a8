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

/** Year, month, day of the Jalali calendar, hour and minute, as the segments of a Persian date field stand. */
function jalaliSegments(instant: number): number[] {
  const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'Asia/Tehran',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const wanted = ['year', 'month', 'day', 'hour', 'minute'] as const;
  return wanted.map((type) => Number(parts.find((part) => part.type === type)?.value));
}

/** Schedules for the next whole minute that is still far enough, with the arrow keys of the segments; a segment that is right stays. */
export async function scheduleSoon(page: Page, t: Texts, url: string): Promise<void> {
  await page.goto(url);
  await stepButton(page, t, 'schedule').click();
  const dialog = page.getByRole('dialog');
  const segments = dialog.getByRole('spinbutton');
  await expect(segments).toHaveCount(5);
  for (const [index, value] of jalaliSegments(Date.now() + 75_000).entries()) {
    const segment = segments.nth(index);
    const change = value - Number(await segment.getAttribute('aria-valuenow'));
    await segment.focus();
    for (let press = 0; press < Math.abs(change); press++)
      await page.keyboard.press(change > 0 ? 'ArrowUp' : 'ArrowDown');
    await expect(segment).toHaveAttribute('aria-valuenow', String(value));
  }
  await dialog.getByRole('button', { name: t('press-releases', 'step.schedule.label'), exact: true }).click();
  await expect(dialog).toBeHidden();
}
