import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressReleasesRoutes as routes, topicsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aPressRelease } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { aReadyPicture, approved, published } from '../../../testing/published-releases.ts';
import { isUnchanged, lastModified } from './last-modified.ts';

let app: TestApp;
let office: Office;
let room: string;
const hub = 'https://hub.example.org/';
beforeAll(async () => {
  app = await buildTestApp({ settings: { WEBSUB_HUB: hub } });
  office = await anOffice(app);
  room = `/n/${office.organization.slug}`;
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.app.inject({ method: 'GET', url, headers });
const site = 'http://localhost:3000';

test('the three feeds are understood by an independent reader and say the same', async () => {
  const picture = await aReadyPicture(app, office);
  const pictures = [{ fileId: picture.fileId, caption: '', alternativeText: 'نمای بخش', credit: '' }];
  const title = 'گشایش «بخش قلب» & <عروق>';
  const { id, url } = await published(office, { title, lead: 'چکیدهٔ خبر', tags: ['قلب'], pictures });
  const atom = parseAtomFeed((await get(`${room}/fa/feed.atom`)).body);
  const rss = parseRssFeed((await get(`${room}/fa/feed.rss`)).body);
  const json = parseJsonFeed((await get(`${room}/fa/feed.json`)).body);
  expect(atom.entries?.[0]).toMatchObject({ id: `urn:uuid:${id}`, title: { value: title } });
  expect(rss.items?.[0]).toMatchObject({
    title,
    link: encodeURI(site + url),
    guid: { value: `urn:uuid:${id}`, isPermaLink: false },
  });
  expect(json.items?.[0]).toMatchObject({
    id: `urn:uuid:${id}`,
    title,
    url: encodeURI(site + url),
    summary: 'چکیدهٔ خبر',
    language: 'fa',
  });
  for (const text of [
    atom.entries?.[0]?.content?.value,
    rss.items?.[0]?.content?.encoded,
    json.items?.[0]?.content_html,
  ]) {
    expect(text).toContain('بخش تازهٔ تصویربرداری');
    // What is read elsewhere is fetched from here.
    expect(text).toContain(`src="${site}/n/`);
  }
  expect(rss.items?.[0]?.media?.contents?.[0]?.url).toMatch(/^http:\/\/localhost:3000\/n\/.+\.webp$/);
  for (const links of [atom.links, rss.atom?.links]) expect(links?.find(({ rel }) => rel === 'hub')?.href).toBe(hub);
  expect(json.hubs).toEqual([{ type: 'WebSub', url: hub }]);
  expect(rss.language).toBe('fa');
});

test('JSON Feed keeps the rules of its version 1.1', async () => {
  const answer = await get(`${room}/fa/feed.json`);
  expect(answer.headers['content-type']).toBe('application/feed+json; charset=utf-8');
  const feed = answer.json<Record<string, unknown> & { items: Record<string, unknown>[] }>();
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.feed_url).toBe(`${site}${room}/fa/feed.json`);
  expect(
    Object.keys(feed).filter(
      (key) =>
        ![
          'version',
          'title',
          'home_page_url',
          'feed_url',
          'description',
          'language',
          'authors',
          'hubs',
          'items',
        ].includes(key),
    ),
  ).toEqual([]);
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  for (const item of feed.items) {
    expect(typeof item.id).toBe('string');
    expect(String(item.date_published)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(typeof (item.content_html ?? item.content_text)).toBe('string');
  }
});

test('a topic has feeds of its own, which its page and the front page name in their heads', async () => {
  const manager = await office.actingAs('pr-manager');
  const names = { fa: 'پرستاری', ar: '', en: 'Nursing', zh: '' };
  const { body } = await manager.call(topicsRoutes.create, { body: { slug: 'nursing', names } });
  const topicIds = [body.items.at(-1)?.id ?? ''];
  await published(office, { title: 'دربارهٔ پرستاران', topicIds });
  await published(office, { title: 'دربارهٔ پارکینگ' });
  for (const format of ['atom', 'rss', 'json']) {
    const feed = await get(`${room}/fa/topics/nursing/feed.${format}`);
    expect([feed.statusCode, feed.body.includes('دربارهٔ پرستاران'), feed.body.includes('پارکینگ')], format).toEqual([
      200,
      true,
      false,
    ]);
    expect(feed.body).toContain('پرستاری · ');
    expect((await get(`${room}/fa`)).body).toContain(`href="${room}/fa/feed.${format}"`);
  }
  expect((await get(`${room}/fa/topics/nothing/feed.atom`)).statusCode).toBe(404);
});

test('a withdrawn release leaves every feed and the sitemap', async () => {
  const { id, version, url } = await published(office, { title: 'پس گرفته خواهد شد' });
  const addresses = ['fa/feed.atom', 'fa/feed.rss', 'fa/feed.json', 'sitemap-news.xml'].map(
    (path) => `${room}/${path}`,
  );
  for (const address of addresses) expect((await get(address)).body, address).toContain('پس گرفته خواهد شد');
  const manager = await office.actingAs('pr-manager');
  await manager.call(routes.withdraw, { params: { id }, body: { version, reason: 'رقم نادرست بود' } });
  const part = `${room}/sitemap-${new Date().toISOString().slice(0, 7)}-1.xml`;
  for (const address of [...addresses, part]) {
    await expect
      .poll(async () => decodeURI((await get(address)).body), { timeout: 3000 })
      .not.toContain(decodeURI(url).split('/').at(-1));
    expect((await get(address)).body).not.toContain('پس گرفته خواهد شد');
  }
});

test('no date makes a reader miss a change: only the very one that was given answers 304, and a tag goes before it', async () => {
  const feed = await get(`${room}/fa/feed.atom`);
  const tag = String(feed.headers.etag);
  const wrong = [
    'gestern',
    '0',
    'Thu, 32 Foo 2026 99:99:99 GMT',
    '2099-01-01',
    new Date(Date.now() + 1e9).toUTCString(),
    new Date(0).toUTCString(),
  ];
  for (const date of wrong)
    expect((await get(`${room}/fa/feed.atom`, { 'if-modified-since': date })).statusCode, date).toBe(200);
  expect(
    (await get(`${room}/fa/feed.atom`, { 'if-none-match': tag, 'if-modified-since': 'nonsense' })).statusCode,
  ).toBe(304);
  expect(
    (
      await get(`${room}/fa/feed.atom`, {
        'if-none-match': '"other"',
        'if-modified-since': String(feed.headers['last-modified']),
      })
    ).statusCode,
  ).toBe(200);
});

test('a feed that nobody touched for two seconds has a date, and what changes in its second cannot hide behind it', () => {
  const at = new Date('2026-11-28T10:00:00.400Z');
  const after = (ms: number) => lastModified({ at, now: new Date(at.getTime() + ms) });
  expect(after(100)).toEqual({});
  expect(after(1500)).toEqual({});
  expect(after(1600)).toEqual({ 'last-modified': 'Sat, 28 Nov 2026 10:00:00 GMT' });
  const page = { tag: '"a"', lastModified: 'Sat, 28 Nov 2026 10:00:00 GMT' };
  const asked = (ifNoneMatch: string | undefined, ifModifiedSince: string | undefined) =>
    isUnchanged({ ifNoneMatch, ifModifiedSince }, page);
  expect(asked(undefined, page.lastModified)).toBe(true);
  expect(asked(undefined, 'Sat, 28 Nov 2026 10:00:01 GMT')).toBe(false);
  expect(asked('W/"a"', undefined)).toBe(true);
  expect(asked('"b"', page.lastModified)).toBe(false);
});

test('the sitemap index names its parts, each entry its languages, and robots are shown the newsrooms only', async () => {
  const index = await get(`${room}/sitemap.xml`);
  expect(index.headers['content-type']).toBe('application/xml; charset=utf-8');
  const parts = [...index.body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => (url ?? '').slice(site.length));
  expect(parts).toContain(`${room}/sitemap-news.xml`);
  expect(parts.length).toBeGreaterThanOrEqual(3);
  for (const part of parts) {
    const { statusCode, body } = await get(part);
    expect([part, statusCode]).toEqual([part, 200]);
    expect(body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
    for (const [, url] of body.matchAll(/<loc>([^<]+)<\/loc>/g))
      expect((await get((url ?? '').slice(site.length))).statusCode).toBe(200);
  }
  for (const absent of ['sitemap-2020-13-1.xml', 'sitemap-1999-01-1.xml', 'sitemap-x.xml'])
    expect((await get(`${room}/${absent}`)).statusCode).toBe(404);
  const robots = (await get('/robots.txt')).body;
  expect(robots).toContain(`Sitemap: ${site}${room}/sitemap.xml`);
  expect(robots).toMatch(/Allow: \/n\/[\s\S]*Disallow: \/\n/);
});

test('no word of what is not published stands in a feed, a sitemap or a head', async () => {
  const canary = 'قناری‌خوراک';
  const words = { title: `${canary} عنوان`, lead: canary, tags: [canary] };
  await aPressRelease(await office.actingAs('pr-officer'), words);
  await approved(office, { ...words, embargoUntil: '2099-01-01T00:00:00.000Z' });
  const part = `sitemap-${new Date().toISOString().slice(0, 7)}-1.xml`;
  for (const path of [
    'fa',
    'fa/feed.atom',
    'fa/feed.rss',
    'fa/feed.json',
    'fa/topics/nursing/feed.rss',
    'sitemap.xml',
    'sitemap-news.xml',
    'sitemap-rooms.xml',
    part,
  ]) {
    const { body } = await get(`${room}/${path}`);
    expect(decodeURIComponent(body.replaceAll('%', '%25')), path).not.toContain('قناری');
    expect(body, path).not.toContain(encodeURIComponent('قناری'));
  }
});
