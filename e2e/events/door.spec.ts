import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';

/** The line is cut on purpose, and badges are refused on purpose: what the browser says of that is no fault. */
const expectedFaults = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/, /status of 40[49]/];
const people = ['علي رضايي‌فر', 'سارا احمدی', 'محمدرضا صادقی'];
const texts = (words: string) => ({ fa: words, ar: words, en: words, zh: words });
/** As it stands in a sentence of another direction. */
const named = (name: string): string => `\u2068${name}\u2069`;
const title = 'آیین گشایش بخش قلب';

interface DoorEvent {
  address: string;
  api: string;
  codes: Map<string, string>;
}

/** An event that runs now in two halls, and three who registered on its public page. */
async function anEventNow(protocol: Page, manager: Page): Promise<DoorEvent> {
  const { organizations } = await (await protocol.request.get('/api/me')).json();
  const { id: organizationId } = organizations.find(({ slug }: { slug: string }) => slug === 'shafa');
  const base = `/api/organizations/${organizationId}/events`;
  const id = randomUUID();
  const send = async (page: Page, method: string, url: string, data: object) => {
    const answer = await page.request.fetch(url, { method, data });
    expect(answer.ok(), `${url} ${answer.status()} ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
  const event = `${base}/${id}`;
  const what = { id, kind: 'ceremony', titles: texts(title), places: texts('سالن همایش'), halls: ['سالن ۱', 'سالن ۲'] };
  await send(protocol, 'POST', base, { ...what, capacity: 50, startsAt: at(-1), endsAt: at(120) });
  const registration = {
    intro: texts(''),
    closesAt: at(100),
    needsApproval: false,
    hasWaitingList: true,
    questions: [],
  };
  await send(protocol, 'PUT', `${event}/registration`, { version: 1, registration });
  await send(protocol, 'POST', `${event}/plan`, { version: 2 });
  await send(manager, 'POST', `${event}/approve`, { version: 3 });
  const { publicCode } = await send(protocol, 'POST', `${event}/open`, { version: 4 });
  for (const [n, name] of people.entries()) {
    const form = { name, email: `guest${n}@${id}.example.ir` };
    const answer = await protocol.request.post(`/n/shafa/fa/register/${publicCode}`, { form });
    expect(answer.ok(), await answer.text()).toBe(true);
  }
  const list = await (await protocol.request.get(`${event}/attendance`)).json();
  const codes = new Map<string, string>(list.people.map((one: { name: string; code: string }) => [one.name, one.code]));
  return { address: `/shafa/events/${id}/door`, api: event, codes };
}
const waiting = (page: Page, number: number) =>
  expect(page.locator(`[data-waiting="${number}"]`)).toBeVisible({ timeout: 60_000 });
const inside = (page: Page, number: number) => expect(page.locator(`[data-inside="${number}"]`)).toBeVisible();

for (const [language, width] of [
  ['fa', 360],
  ['en', 1280],
] as const) {
  const t = textsOf(language);
  const d = (key: string, params?: Record<string, string>) => t('events', `door.${key}`, params);
  const o = (key: string) => t('offline', key);
  const field = (page: Page) => page.getByRole('textbox', { name: d('code') });
  const tickCode = async (page: Page, code: string): Promise<void> => {
    await field(page).fill(code);
    await field(page).press('Enter');
    await expect(field(page)).toHaveValue('');
  };

  test(`in ${language} at ${width} px, two desks check people in without a network, are closed and opened, and all of it arrives once`, async ({
    deskOf,
  }) => {
    const first = await deskOf('protocol', { language, width, expectedFaults });
    const second = await deskOf('manager', { language, width, expectedFaults });
    const { address, api, codes } = await anEventNow(first, second);
    const codeOf = (name: string): string => codes.get(name) ?? '';

    await test.step('both open the door, and it is ready to work without a network', async () => {
      for (const page of [first, second]) {
        await page.goto(address);
        await expect(page.getByText(o('sync.ready'))).toBeVisible({ timeout: 30_000 });
      }
      await expectOpenToEverybody(first);
      await expectToFit(first);
    });

    await test.step('the network goes; people come by badge, by name in another spelling, and without having registered', async () => {
      for (const page of [first, second]) await page.context().setOffline(true);
      await tickCode(first, codeOf(people[0] ?? '').toUpperCase());
      await expect(first.getByText(d('welcome', { name: named(people[0] ?? '') }))).toBeVisible();
      await field(first).fill('sara ahmadi');
      await first.getByRole('button', { name: people[1] ?? '' }).click();
      await first.getByRole('button', { name: d('walkIn') }).click();
      const form = first.locator('form').filter({ has: first.getByRole('button', { name: d('walkInSubmit') }) });
      await form.getByRole('textbox', { name: d('walkInName') }).fill('رهگذر');
      await form.getByRole('button', { name: d('walkInSubmit') }).click();
      await inside(first, 3);
      await tickCode(first, 'zzzzz22222');
      await expect(first.getByText(d('unknown', { name: named('zzzzz22222') }))).toBeVisible();
      await inside(first, 3);
      await waiting(first, 4);
      // At the other desk one of them is read again, and somebody comes and goes.
      await tickCode(second, codeOf(people[0] ?? ''));
      await tickCode(second, codeOf(people[2] ?? ''));
      await second.getByRole('radio', { name: d('out') }).check({ force: true });
      await tickCode(second, codeOf(people[2] ?? ''));
      await inside(second, 1);
      await waiting(second, 3);
      await expectOpenToEverybody(first);
      await expectToFit(first);
    });

    await test.step('a phone that is closed and opened without a network still has the list and the ticks', async () => {
      await first.reload();
      await waiting(first, 4);
      await inside(first, 3);
      await expect(first.getByText(title)).toBeVisible();
      await field(first).fill(people[2] ?? '');
      await expect(first.getByRole('button', { name: people[2] ?? '' })).toBeVisible();
      await field(first).fill('');
    });

    await test.step('the network is back: all of it is there once, and who was not taken is named until it is read', async () => {
      await second.context().setOffline(false);
      await waiting(second, 0);
      await first.context().setOffline(false);
      await waiting(first, 0);
      await inside(first, 3);
      const { items } = await (await first.request.get(`${api}/doors`)).json();
      expect(items).toEqual([{ hall: 'سالن ۱', came: 4, inside: 3 }]);
      const all = await (await first.request.get(`${api}/registrations?limit=100`)).json();
      expect(all.items).toHaveLength(4);
      await expect(first.getByText(t('problems', 'event-badge-unknown.title'))).toBeVisible();
      await expectOpenToEverybody(first);
      await expectToFit(first);
      await first.reload();
      await first.getByRole('button', { name: o('refused.dismiss') }).click();
      await expect(first.getByText(t('problems', 'event-badge-unknown.title'))).toBeHidden();
    });
  });
}

test('no other page of events is kept for a time without a network', async ({ deskOf }) => {
  const protocol = await deskOf('protocol', { language: 'en', expectedFaults });
  const manager = await deskOf('manager', { language: 'en' });
  const { address } = await anEventNow(protocol, manager);
  await protocol.goto(address);
  await expect(protocol.getByText(textsOf('en')('offline', 'sync.ready'))).toBeVisible({ timeout: 30_000 });
  const scopes = await protocol.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual([address]);
});
