import { localDateOf, toJalali } from '@ravabet/calendars';
import { pressReleasesRoutes, topicsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { correctionsOf, noteToReaders } from '../../testing/corrections.ts';
import { newsroomReader } from '../../testing/newsroom-reader.ts';
import { aReadyPicture, published } from '../../testing/published-releases.ts';

let app: TestApp;
let office: Office;
let reader: ReturnType<typeof newsroomReader>;
/** the older release, which was corrected after the newer one was published */
let corrected: { id: string; url: string; first: string; again: string };
let newer: { id: string; url: string };

const [older, newest] = ['زعفران قدیمی', 'زعفران تازه'];

beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
  reader = newsroomReader(app, office);
  const manager = await office.actingAs('pr-manager');
  const names = { fa: 'زعفران', ar: '', en: '', zh: '' };
  const { body: topics } = await manager.call(topicsRoutes.create, { body: { slug: 'saffron', names } });
  const topicIds = [topics.items.at(-1)?.id ?? ''];
  const pictures = async () => [
    { fileId: (await aReadyPicture(app, office)).fileId, caption: '', alternativeText: 'گل', credit: '' },
  ];
  const { approvedCorrection, step } = correctionsOf(() => office);
  const correction = await approvedCorrection({ title: older, topicIds, pictures: await pictures() });
  const release = async () =>
    (await manager.call(pressReleasesRoutes.get, { params: { id: correction.params.id } })).body;
  const first = (await release()).publishedAt ?? '';
  newer = await published(office, { title: newest, topicIds, pictures: await pictures() });
  const answer = await step('pr-manager', 'publish', correction, 4);
  if (answer.status !== 200) throw new Error(answer.text);
  const again = (await release()).publications[0]?.publishedAt ?? '';
  corrected = { id: correction.params.id, url: correction.url, first: iso(first), again: iso(again) };
  await reader.indexed();
  await reader.soon(corrected.url, ({ body }) => body.includes(noteToReaders));
});
afterAll(() => app.close());

const iso = (at: string) => new Date(at).toISOString();
const { year, month } = toJalali(localDateOf(new Date().toISOString(), 'Asia/Tehran'));
const thisMonth = `/fa/archive/${year}/${String(month).padStart(2, '0')}`;

describe('a corrected release keeps its place', () => {
  test.each([
    ['home', '/fa'],
    ['list', '/fa/releases'],
    ['topic', '/fa/topics/saffron'],
    ['archive', thisMonth],
    ['search', `/fa/search?q=${encodeURIComponent('زعفران')}`],
    ['search without words', '/fa/search?q=&kind=news'],
    ['pictures', '/fa/pictures'],
    ['pictures of a topic', '/fa/pictures?topic=saffron'],
  ])('%s', async (_, rest) => {
    const body = (await reader.get(rest)).body.replaceAll(/<\/?mark>/g, '');
    expect(body).toContain(`${newest}</a>`);
    expect(body.indexOf(`${older}</a>`)).toBeGreaterThan(body.indexOf(`${newest}</a>`));
    // Whoever reads a list is told when it was news.
    if (rest !== thisMonth) expect(body).toContain(`<time datetime="${corrected.first}">`);
    expect(body).not.toContain(corrected.again);
  });

  test('and the feeds, which say when it was changed', async () => {
    for (const scope of ['/fa', '/fa/topics/saffron']) {
      const atom = parseAtomFeed((await reader.get(`${scope}/feed.atom`)).body);
      expect(atom.entries?.map(({ id }) => id)).toEqual([newer, corrected].map(({ id }) => `urn:uuid:${id}`));
      expect(atom.entries?.[1]).toMatchObject({ published: corrected.first, updated: corrected.again });
      expect(atom.updated).toBe(corrected.again);
      const rss = parseRssFeed((await reader.get(`${scope}/feed.rss`)).body);
      expect(rss.items?.map(({ title }) => title)).toEqual([newest, older]);
      expect(rss.items?.[1]?.pubDate).toBe(new Date(corrected.first).toUTCString());
      expect(rss.lastBuildDate).toBe(new Date(corrected.again).toUTCString());
      const json = parseJsonFeed((await reader.get(`${scope}/feed.json`)).body);
      expect(json.items?.map(({ title }) => title)).toEqual([newest, older]);
      expect(json.items?.[1]).toMatchObject({ date_published: corrected.first, date_modified: corrected.again });
    }
  });

  test('and the office’s own list', async () => {
    const manager = await office.actingAs('pr-manager');
    const { body } = await manager.call(pressReleasesRoutes.list, { query: { sort: '-publishedAt' } });
    expect(body.items.map(({ id }) => id)).toEqual([newer.id, corrected.id]);
    expect(iso(body.items[1]?.publishedAt ?? '')).toBe(corrected.first);
  });
});

test('its page tells the day of its publication, and of the correction where the correction is told', async () => {
  const { body } = await reader.get(corrected.url);
  expect(body.match(new RegExp(`<time datetime="${corrected.first}">`, 'g'))).toHaveLength(2);
  expect(body.match(new RegExp(`<time datetime="${corrected.again}">`, 'g'))).toHaveLength(1);
  expect(/<section class="note corrections"[\s\S]*?<\/section>/.exec(body)?.[0]).toContain(corrected.again);
  expect(body).toContain(`<meta property="article:published_time" content="${corrected.first}">`);
  expect(body).toContain(`<meta property="article:modified_time" content="${corrected.again}">`);
  expect(body).toContain(`"datePublished":"${corrected.first}","dateModified":"${corrected.again}"`);
});

test('the sitemap says when it was changed, the one for news when it was news', async () => {
  const part = (await reader.get(`/sitemap-${corrected.first.slice(0, 7)}-1.xml`)).body;
  expect(part.indexOf(corrected.again)).toBeGreaterThan(0);
  expect((await reader.get('/sitemap.xml')).body).toContain(`<lastmod>${corrected.again}</lastmod>`);
  const news = (await reader.get('/sitemap-news.xml')).body;
  expect(news).toContain(`<news:publication_date>${corrected.first}</news:publication_date>`);
  expect(news.indexOf(newest)).toBeLessThan(news.indexOf(older));
});

test('whoever goes on to older releases meets it once, where it has always been', async () => {
  const many = await anOffice(app);
  const { approvedCorrection, step } = correctionsOf(() => many);
  const correction = await approvedCorrection({ title: older });
  for (let n = 1; n <= 20; n++) await published(many, { title: `شمارهٔ ${n}` });
  await step('pr-manager', 'publish', correction, 4);
  const own = newsroomReader(app, many);
  await own.soon(correction.url, ({ body }) => body.includes(noteToReaders));
  const first = (await own.get('/fa/releases')).body;
  expect(first).not.toContain(older);
  const next = /rel="next" href="([^"]+)"/.exec(first)?.[1] ?? '';
  expect((await own.get(next)).body.match(/<li><article/g)).toHaveLength(1);
  expect((await own.get(next)).body).toContain(older);
});
