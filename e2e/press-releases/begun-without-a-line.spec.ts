import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { textsOf } from '../fixtures/texts.ts';
import { beginRelease, waitUntilSaved, writeText } from './writing.ts';

const t = textsOf('fa');
const lead = 'این لید بی‌ارتباط نوشته شد.';
const paragraph = 'این بند هم بی‌ارتباط نوشته شد و با برگشتن ارتباط رسید.';
const textOf = (title: string) => ({ title, lead, placeLine: 'اصفهان', body: [paragraph] });

/** The list as it is left when the line breaks: the page for writing has come after it. */
async function openList(page: Page): Promise<void> {
  await page.goto('/shafa/press-releases');
  const hasCome = () =>
    page.evaluate(() =>
      ['new-release-dialog', 'body-editor', 'timeline', 'presence'].every((name) =>
        performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}-`)),
      ),
    );
  await expect.poll(hasCome, { timeout: 30_000 }).toBe(true);
  // What those are made of comes beside them.
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  await expect(async () => {
    const before = await fetched();
    await page.waitForTimeout(1000);
    expect(await fetched()).toBe(before);
  }).toPass();
}

async function loseTheLine(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await expect(page.getByText(t('app', 'offline.title'))).toBeVisible();
}

async function expectOneOnTheServer(page: Page, title: string): Promise<void> {
  const { organizations } = await (await page.request.get('/api/me')).json();
  const shafa = organizations.find(({ slug }: { slug: string }) => slug === 'shafa').id;
  const all = `/api/organizations/${shafa}/press-releases`;
  const { items } = await (await page.request.get(all, { params: { state: 'draft' } })).json();
  const found = items.filter((item: { title: string }) => item.title === title);
  expect(found).toHaveLength(1);
  const release = await (await page.request.get(`${all}/${found[0].id}`)).json();
  expect(release).toMatchObject({ lead, placeLine: 'اصفهان', state: 'draft' });
  expect(JSON.stringify(release.body)).toContain(paragraph);
}

const lostLine = { expectedFaults: [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /status of 404/] };

test('a release begun and written without a line is created once, with its text, when the line is back', async ({
  deskOf,
}) => {
  const officer = await deskOf('officer', lostLine);
  const title = `بی‌ارتباط آغاز شد ${Date.now()}`;
  await openList(officer);
  await loseTheLine(officer);
  await beginRelease(officer, t, 'notice', 'here');
  await writeText(officer, t, textOf(title));
  await expect(officer.getByText(t('press-releases', 'save.offline'))).toBeVisible();
  await officer.context().setOffline(false);
  await waitUntilSaved(officer, t);
  // What one may do with it is known again.
  await expect(officer.getByRole('button', { name: t('press-releases', 'step.submit.label') })).toBeVisible();
  await expectOneOnTheServer(officer, title);
  await officer.reload();
  await expect(officer.getByRole('textbox', { name: t('press-releases', 'field.title'), exact: true })).toHaveValue(
    title,
  );
});

test('a release begun without a line and left reaches the list when the line is back', async ({ deskOf }) => {
  const officer = await deskOf('officer', lostLine);
  const title = `بی‌ارتباط آغاز و رها شد ${Date.now()}`;
  await openList(officer);
  await loseTheLine(officer);
  await beginRelease(officer, t, 'news', 'here');
  await writeText(officer, t, textOf(title));
  await expect(officer.getByText(t('press-releases', 'save.offline'))).toBeVisible();
  await officer.goBack();
  await expect(officer.getByRole('button', { name: t('press-releases', 'list.new') }).first()).toBeVisible();
  await officer.context().setOffline(false);
  await expect(async () => expectOneOnTheServer(officer, title)).toPass({ timeout: 30_000 });
});

test('a release whose creation is never answered is created once all the same', async ({ deskOf }) => {
  const officer = await deskOf('officer', lostLine);
  const title = `آفرینش بی‌پاسخ ${Date.now()}`;
  await openList(officer);
  let asked = 0;
  const all = /\/api\/organizations\/[^/]+\/press-releases$/;
  await officer.route(all, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    asked++;
    await route.fetch();
    await route.abort();
  });
  await beginRelease(officer, t, 'news', 'here');
  await writeText(officer, t, textOf(title));
  await expect(officer.getByText(t('press-releases', 'save.offline'))).toBeVisible();
  expect(asked).toBeGreaterThan(1);
  await officer.unroute(all);
  await waitUntilSaved(officer, t);
  await expectOneOnTheServer(officer, title);
});
