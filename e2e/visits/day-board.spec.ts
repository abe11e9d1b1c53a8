import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectOpenToEverybody, expectToFit } from '../fixtures/page-checks.ts';
import { expect, test } from '../fixtures/test.ts';
import { type Language, textsOf } from '../fixtures/texts.ts';

/** The line is cut on purpose: what the browser says of it is no fault. */
const offlineFaults = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/];
const lines = ['دیدار با رئیس', 'بازدید از بخش قلب', 'نشست مشترک', 'ناهار'];

/** A visit that runs now, with four lines and three people of the house who receive. */
async function aVisitNow(manager: Page, officer: Page): Promise<{ address: string; api: string }> {
  const { organizations } = await (await officer.request.get('/api/me')).json();
  const { id: organizationId } = organizations.find(({ slug }: { slug: string }) => slug === 'shafa');
  const base = `/api/organizations/${organizationId}`;
  const post = async (page: Page, url: string, data: object) => {
    const answer = await page.request.post(url, { data });
    expect(answer.ok(), `${url} ${answer.status()} ${await answer.text()}`).toBe(true);
  };
  const id = randomUUID();
  const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
  await post(officer, `${base}/visits`, {
    id,
    title: 'هیئت وزارت بهداشت عمان',
    kind: 'official',
    origin: 'foreign',
    level: 'deputy',
    startsAt: at(-60),
    endsAt: at(300),
  });
  const visit = `${base}/visits/${id}`;
  const version = async (): Promise<number> => (await (await officer.request.get(visit)).json()).version;
  await post(officer, `${visit}/start-review`, { version: await version() });
  await post(manager, `${visit}/approve`, { version: await version() });
  for (const [n, title] of lines.entries()) {
    await post(officer, `${visit}/items`, {
      id: randomUUID(),
      title,
      place: `سالن ${n + 1}`,
      startsAt: at(n * 60 - 30),
      endsAt: at(n * 60 + 20),
    });
  }
  const { items: people } = await (await officer.request.get(`${base}/people`)).json();
  for (const { personId } of people.slice(0, 3)) {
    await post(officer, `${visit}/participants`, { id: randomUUID(), side: 'host', personId });
  }
  return { address: `/shafa/visits/${id}/day`, api: `${visit}/day` };
}

const wordsOf = (language: Language) => {
  const t = textsOf(language);
  return (key: string, params?: Record<string, string>) =>
    t(key.startsWith('sync.') ? 'offline' : 'visit-day', key, params);
};
const untilSent = (page: Page) => expect(page.locator('[data-waiting="0"]')).toBeVisible({ timeout: 60_000 });

for (const [language, width] of [
  ['fa', 360],
  ['en', 1280],
] as const) {
  const d = wordsOf(language);

  test(`in ${language} at ${width} px, two devices tick ten times each without a network, and all of it arrives once`, async ({
    deskOf,
  }) => {
    const options = { language, width, expectedFaults: offlineFaults };
    const protocol = await deskOf('protocol', options);
    const officer = await deskOf('officer', options);
    const manager = await deskOf('manager', { language });
    const { address, api } = await aVisitNow(manager, protocol);
    const line = (page: Page, title: string) => page.getByRole('group', { name: d('item.steps', { title }) });
    const press = async (page: Page, title: string, step: string) =>
      line(page, title)
        .getByRole('button', { name: d(`item.${step}`) })
        .click();

    await test.step('both open the board, and it is ready to work without a network', async () => {
      for (const page of [protocol, officer]) {
        await page.goto(address);
        await expect(page.getByText(d('sync.ready'))).toBeVisible({ timeout: 30_000 });
      }
      await expectOpenToEverybody(protocol);
      await expectToFit(protocol);
    });

    await test.step('the network goes; each ticks the programme and the door', async () => {
      for (const page of [protocol, officer]) await page.context().setOffline(true);
      for (const page of [protocol, officer]) {
        for (const title of lines.slice(0, 3)) {
          await press(page, title, 'start');
          await press(page, title, 'end');
        }
        await page.getByRole('radio', { name: d('tabs.people') }).click();
        const arrive = page.getByRole('button', { name: new RegExp(`^${d('people.arrive')}`) });
        for (let n = 3; n > 0; n--) await arrive.first().click();
        await page
          .getByRole('button', { name: new RegExp(`^${d('people.leave')}`) })
          .first()
          .click();
        await expect(page.locator('[data-waiting="10"]')).toBeVisible();
      }
      await expectOpenToEverybody(protocol);
      await expectToFit(protocol);
    });

    await test.step('a phone that is closed and opened without a network still has the board and the ticks', async () => {
      await protocol.reload();
      await expect(protocol.locator('[data-waiting="10"]')).toBeVisible({ timeout: 30_000 });
      await expect(protocol.getByRole('heading', { level: 1, name: 'هیئت وزارت بهداشت عمان' })).toBeVisible();
    });

    await test.step('the network is back: all arrives, in order and once', async () => {
      await officer.context().setOffline(false);
      await untilSent(officer);
      await protocol.context().setOffline(false);
      await untilSent(protocol);
      const { ticks } = await (await protocol.request.get(api)).json();
      expect(ticks).toHaveLength(20);
      const orders = Map.groupBy(ticks as { deviceId: string; deviceOrder: number }[], ({ deviceId }) => deviceId);
      expect(orders.size).toBe(2);
      for (const of of orders.values()) expect(new Set(of.map(({ deviceOrder }) => deviceOrder)).size).toBe(10);
    });

    await test.step('a line that one says was not held and another says was, is settled by a person', async () => {
      for (const page of [protocol, officer]) {
        await page.getByRole('radio', { name: d('tabs.timeline') }).click();
        await page.context().setOffline(true);
      }
      await press(protocol, 'ناهار', 'skip');
      await press(officer, 'ناهار', 'start');
      await protocol.context().setOffline(false);
      await untilSent(protocol);
      await officer.context().setOffline(false);
      await untilSent(officer);
      const both = officer.getByRole('button', { name: d('conflict.both') });
      await expect(both).toBeVisible();
      await expectOpenToEverybody(officer);
      await both.click();
      await expect(both).toBeHidden();
    });

    await test.step('the list for an evacuation names who is inside', async () => {
      await protocol.getByRole('link', { name: d('inside.link') }).click();
      await expect(protocol.getByRole('heading', { level: 1, name: d('inside.title') })).toBeVisible();
      await expect(protocol.getByRole('row')).not.toHaveCount(0);
      await expectOpenToEverybody(protocol);
      await expectToFit(protocol);
    });
  });

  test(`in ${language} at ${width} px, who comes unannounced waits for a yes, and a badge of nowhere is refused`, async ({
    deskOf,
  }) => {
    const protocol = await deskOf('protocol', { language, width });
    const manager = await deskOf('manager', { language, expectedFaults: [/404/] });
    const { address } = await aVisitNow(manager, protocol);
    await protocol.goto(`${address}?tab=people`);
    await protocol.getByRole('button', { name: d('people.walkIn') }).click();
    const form = protocol.getByRole('form', { name: d('people.walkIn') });
    await expectOpenToEverybody(protocol);
    await form.getByRole('textbox', { name: d('people.walkInName') }).fill('Karim Al-Basri');
    await form.getByRole('button', { name: d('people.walkInAdd') }).click();
    await untilSent(protocol);
    const card = protocol.getByRole('listitem').filter({ hasText: 'Karim Al-Basri' });
    await expect(card.getByText(d('people.awaiting'))).toBeVisible();
    await card.getByRole('button', { name: d('people.admit') }).click();
    await card.getByRole('button', { name: new RegExp(d('people.arrive')) }).click();
    await expect(card.getByRole('button', { name: new RegExp(d('people.leave')) })).toBeVisible();
    await untilSent(protocol);
  });
}
