import { pressReleasesRoutes as routes, topicsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { speak } from '@ravabet/i18n';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { correctionsOf, noteToReaders } from '../../../testing/corrections.ts';
import { newsroomReader } from '../../../testing/newsroom-reader.ts';
import { published } from '../../../testing/published-releases.ts';

let app: TestApp;
let office: Office;
let reader: ReturnType<typeof newsroomReader>;
let topicIds: string[];
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
  reader = newsroomReader(app, office);
  const names = { fa: 'زعفران', ar: '', en: '', zh: '' };
  const manager = await office.actingAs('pr-manager');
  const { body } = await manager.call(topicsRoutes.create, { body: { slug: 'saffron', names } });
  topicIds = [body.items.at(-1)?.id ?? ''];
});
afterAll(() => app.close());

const scopes = ['/fa', '/fa/topics/saffron'];
const { approvedCorrection, step } = correctionsOf(() => office);
const urn = (id: string) => `urn:uuid:${id}`;
const titleOfNotice = speak('fa', 'newsroom', 'gone.title');

async function feedsOf(scope: string) {
  const atom = parseAtomFeed((await reader.get(`${scope}/feed.atom`)).body);
  const rss = parseRssFeed((await reader.get(`${scope}/feed.rss`)).body);
  const json = parseJsonFeed((await reader.get(`${scope}/feed.json`)).body);
  return { atom, rss, json };
}
/** As if it had been published and corrected then. What is published never changes but by its owner's hand. */
async function moved(id: string, corrected: Date, first?: Date): Promise<void> {
  const client = new pg.Client({ connectionString: app.database.urls.owner });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(
      `UPDATE publication SET published_at = $2, first_published_at = coalesce($3, first_published_at)
      WHERE press_release_id = $1 AND current`,
      [id, corrected, first ?? null],
    );
    const changed = JSON.stringify({ kind: 'newsroom.changed', organizationId: office.organization.id });
    await client.query(`SELECT pg_notify('ravabet', $1)`, [changed]);
  } finally {
    await client.end();
  }
}
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test('a correction and a withdrawal reach readers of feeds also where the release is older than the newest twenty', async () => {
  const correction = await approvedCorrection({ title: 'اصلاح‌شدهٔ قدیمی', topicIds });
  const gone = await published(office, { title: 'پس‌گرفتنی', topicIds });
  const silent = await published(office, { title: 'بی‌سخن', topicIds });
  const newer: string[] = [];
  for (let n = 1; n <= 21; n++) newer.unshift((await published(office, { title: `تازه ${n}`, topicIds })).id);
  const newest = newer.slice(0, 20);
  for (const scope of scopes)
    expect((await feedsOf(scope)).json.items?.map(({ id }) => id)).toEqual(newest.map((id) => urn(id)));
  const before = await reader.get('/fa/feed.atom');

  await step('pr-manager', 'publish', correction, 4);
  const manager = await office.actingAs('pr-manager');
  const withdraw = (one: { id: string; version: number }, publicNote?: string) =>
    manager.call(routes.withdraw, {
      params: { id: one.id },
      body: { version: one.version, reason: 'راز دفتر', ...(publicNote !== undefined && { publicNote }) },
    });
  await withdraw(gone, 'شمار تخت‌ها درست نبود.');
  await withdraw(silent);
  await reader.soon('/fa/feed.atom', ({ body }) => body.includes(noteToReaders) && body.includes(silent.id));
  const { body } = await manager.call(routes.get, { params: { id: correction.params.id } });
  const first = new Date(body.publishedAt ?? '').toISOString();
  const again = new Date(body.publications[0]?.publishedAt ?? '').toISOString();

  for (const scope of scopes) {
    await reader.soon(`${scope}/feed.rss`, (page) => page.body.includes(gone.id));
    await reader.soon(`${scope}/feed.json`, (page) => page.body.includes(gone.id));
    const { atom, rss, json } = await feedsOf(scope);
    expect(atom.entries?.map(({ id }) => id)).toEqual([...newest, correction.params.id].map((id) => urn(id)));
    expect(atom.entries?.at(-1)).toMatchObject({ published: first, updated: again });
    const ids = [...newest, gone.id, correction.params.id].map((id) => urn(id));
    expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(rss.items?.at(-1)).toMatchObject({ title: 'اصلاح‌شدهٔ قدیمی', pubDate: new Date(first).toUTCString() });
    expect(rss.items?.at(-1)?.atom?.updated).toBe(again);
    expect(rss.items?.at(-1)?.content?.encoded).toContain(noteToReaders);
    expect(json.items?.map(({ id }) => id)).toEqual(ids);
    expect(json.items?.at(-1)).toMatchObject({ date_published: first, date_modified: again });
    // What was withdrawn has left nothing but what the public was told.
    expect(rss.items?.at(-2)).toMatchObject({ title: titleOfNotice });
    expect(json.items?.at(-2)).toMatchObject({ title: titleOfNotice });
    expect(json.items?.at(-2)?.content_html).toContain('شمار تخت‌ها درست نبود.');
    for (const format of ['atom', 'rss', 'json']) {
      const text = decodeURI((await reader.get(`${scope}/feed.${format}`)).body.replaceAll(/%(?![0-9A-F]{2})/g, ''));
      for (const word of ['پس‌گرفتنی', 'پس-گرفتنی', 'بی‌سخن', 'راز دفتر']) expect(text, format).not.toContain(word);
      expect(text.includes(silent.id), format).toBe(format === 'atom');
    }
  }
  const after = await reader.get('/fa/feed.atom');
  expect(after.headers.etag).not.toBe(before.headers.etag);
  const asked = { 'if-none-match': String(before.headers.etag) };
  expect((await reader.get('/fa/feed.atom', asked)).statusCode).toBe(200);
  expect((await reader.get('/fa/feed.atom', { 'if-none-match': String(after.headers.etag) })).statusCode).toBe(304);

  // A month before the newest change it is no news any more, not even as a correction.
  await moved(correction.params.id, daysAgo(31), daysAgo(40));
  const page = await reader.soon('/fa/feed.atom', ({ body: text }) => !text.includes(noteToReaders));
  expect(parseAtomFeed(page.body).entries).toHaveLength(20);
});

test('of many corrections a feed tells the ten that came last, beside its newest twenty', async () => {
  office = await anOffice(app);
  reader = newsroomReader(app, office);
  const ids: string[] = [];
  for (let n = 1; n <= 32; n++) ids.push((await published(office, { title: `خبر ${n}` })).id);
  const old = ids.slice(0, 12);
  // The oldest was corrected last.
  for (const [index, id] of old.entries()) await moved(id, new Date(Date.now() + 60_000 - index * 1000));
  const told = old.slice(0, 10);
  const expected = [...ids.slice(12).toReversed(), ...told.toReversed()].map((id) => urn(id));
  await reader.soon('/fa/feed.json', ({ body }) => body.includes(told[9] ?? '-'));
  const { atom, rss, json } = await feedsOf('/fa');
  expect(atom.entries?.map(({ id }) => id)).toEqual(expected);
  expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(expected);
  expect(json.items?.map(({ id }) => id)).toEqual(expected);
});
