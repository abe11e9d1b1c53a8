import { newsroomStatisticsRoutes as routes } from '@ravabet/contracts/newsdesk/newsroom';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aMember, anOrganization } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { aReadyPicture, published } from '../../../testing/published-releases.ts';
import { isReader } from './is-reader.ts';
import { keepCounts } from './keep-counts.ts';
import { readCounter } from './read-counter.ts';
import { hostOf, sourceOf } from './source-of.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0';
const browser = { 'user-agent': firefox, 'accept-language': 'fa' };
const from = '2020-01-01';
const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const period = { from: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10), until };
const rows = () =>
  withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) => tx.newsroomCount.findMany());

test('people are counted and programs are not', () => {
  const asked = (userAgent: string | undefined, acceptLanguage: string | undefined = 'fa', purpose?: string) =>
    isReader({ userAgent, acceptLanguage, purpose });
  expect(asked(firefox)).toBe(true);
  for (const robot of [
    undefined,
    '',
    'curl/8.0',
    'Googlebot/2.1 (+http://www.google.com/bot.html)',
    'TelegramBot (like TwitterBot)',
    'python-requests/2.32',
    'facebookexternalhit/1.1',
    'Mozilla/5.0 HeadlessChrome/120.0',
    'Feedly/1.0',
    'UptimeRobot/2.0',
  ]) {
    expect([robot, asked(robot)]).toEqual([robot, false]);
  }
  expect(isReader({ userAgent: firefox, acceptLanguage: undefined, purpose: undefined })).toBe(false);
  expect(asked(firefox, 'fa', 'prefetch')).toBe(false);
});

test('of the page that led here only its host is looked at', () => {
  expect(hostOf('https://www.Google.com/search?q=secret')).toBe('google.com');
  for (const nothing of [undefined, '', 'about:blank', 'android-app://x', 'nonsense']) expect(hostOf(nothing)).toBe('');
  const own = new Set(['pr.shafa.ir']);
  const sources = [
    '',
    'pr.shafa.ir',
    'google.co.uk',
    'zarebin.ir',
    'web.eitaa.com',
    't.me',
    'x.com',
    'irna.ir',
    'notgoogle.com',
    'box.com',
  ].map((host) => sourceOf(host, own));
  expect(sources).toEqual([
    'direct',
    'inside',
    'search',
    'search',
    'social',
    'social',
    'social',
    'site',
    'site',
    'site',
  ]);
});

test('a page with a thousand made-up places keeps fifty of them, and the sum is right', () => {
  const counter = readCounter();
  for (let n = 0; n < 1000; n++) {
    counter.count('read', '/n/a/fa', {
      userAgent: firefox,
      acceptLanguage: 'fa',
      purpose: undefined,
      referer: `https://h${n}.example/`,
    });
  }
  const sums = counter.take();
  expect(sums.length).toBeLessThanOrEqual(51);
  expect(sums.reduce((all, { n }) => all + n, 0)).toBe(1000);
  expect(counter.take()).toEqual([]);
});

test('reads are kept by day, release, language and place, in two processes and at the end of one; nothing else is', async () => {
  const release = await published(office, { title: 'شمرده می‌شود' });
  const second = await buildTestApp({ beside: app });
  const read = (one: TestApp, url: string, headers: Record<string, string> = browser, method: 'GET' | 'HEAD' = 'GET') =>
    one.app.inject({ method, url, headers, remoteAddress: '203.0.113.7' });
  const first = await read(app, release.url);
  await read(second, release.url, { ...browser, referer: 'https://www.google.com/search?q=private' });
  await read(second, release.url, { ...browser, 'if-none-match': String(first.headers.etag) });
  await read(second, release.url, { 'user-agent': 'curl/8', 'accept-language': 'fa' });
  await read(second, release.url, browser, 'HEAD');
  await read(second, `${release.url}-nothing`);
  await read(second, `/n/${office.organization.slug}/fa?utm_source=mail`);
  // At the end of a process nothing waits in memory.
  await second.close();
  const kept = await rows();
  const ofRelease = kept.filter(({ pressReleaseId }) => pressReleaseId === release.id);
  expect(ofRelease.map(({ what, source, host, n }) => [what, source, host, n]).sort()).toEqual([
    ['read', 'direct', '', 1],
    ['read', 'search', 'google.com', 1],
  ]);
  expect(kept.filter(({ pressReleaseId }) => pressReleaseId !== release.id).map(({ n }) => n)).toEqual([1]);
  expect(JSON.stringify(kept)).not.toMatch(/203\.0\.113|Firefox|private/);
});

test('a press kit and a picture that is taken along are downloads of their release, a picture that is looked at is none', async () => {
  const picture = await aReadyPicture(app, office);
  const pictures = [{ fileId: picture.fileId, caption: 'زیرنویس', alternativeText: 'نما', credit: '' }];
  const release = await published(office, { title: 'خبر با تصویر برای بردن', pictures });
  const second = await buildTestApp({ beside: app });
  const read = (url: string, headers: Record<string, string> = browser) =>
    second.app.inject({ method: 'GET', url, headers });
  const library = await read(`/n/${office.organization.slug}/fa/pictures`);
  const [, take = ''] = /<a href="([^"]+w640\.webp)" download>/.exec(library.body) ?? [];
  const [, look = ''] = /<img src="([^"]+\.webp)"/.exec(library.body) ?? [];
  expect(take).toContain(encodeURI(release.url));
  const taken = await read(take);
  expect([taken.statusCode, taken.headers['content-type']]).toEqual([200, 'image/webp']);
  expect(taken.headers['content-disposition']).toMatch(/^attachment/);
  await read(take, { 'user-agent': 'curl/8', 'accept-language': 'fa' });
  await read(take, { ...browser, 'if-none-match': String(taken.headers.etag) });
  expect((await read(look)).statusCode).toBe(200);
  expect((await read(`${release.url}/kit.zip`)).statusCode).toBe(200);
  expect((await read(`${release.url}/kit.zip`)).statusCode).toBe(200);
  expect((await read(take.replace(picture.sha256, '0'.repeat(64)))).statusCode).toBe(404);
  await second.close();
  const kept = (await rows()).filter(({ pressReleaseId }) => pressReleaseId === release.id);
  expect(kept.map(({ what, n }) => [what, n]).sort()).toEqual([
    ['kit', 2],
    ['picture', 1],
  ]);
  const officer = await office.actingAs('pr-officer');
  const { body } = await officer.call(routes.get, { query: period });
  expect(body.total).toMatchObject({ kits: 2, pictures: 1 });
  expect(body.releases.find(({ id }) => id === release.id)).toMatchObject({ reads: 0, downloads: 3 });
  const manager = await office.actingAs('pr-manager');
  const { id, version } = release;
  await manager.call(pressReleasesRoutes.withdraw, { params: { id }, body: { version, reason: 'نادرست' } });
  await expect.poll(async () => (await app.app.inject({ url: take })).statusCode, { timeout: 3000 }).toBe(410);
});

test('sums of several processes add up, and what the database did not take comes again', async () => {
  const release = await published(office, { title: 'از چند فرایند' });
  const publisher = {
    id: office.organization.id,
    slug: office.organization.slug,
    timeZone: 'Asia/Tehran',
    ownAddress: null,
  };
  const sums = [{ path: release.url, what: 'read' as const, host: 'irna.ir', n: 5 }];
  const keep = () => keepCounts(app.platform, async () => publisher as never, sums);
  await Promise.all(Array.from({ length: 8 }, keep));
  const [row] = (await rows()).filter(({ pressReleaseId }) => pressReleaseId === release.id);
  expect(row?.n).toBe(40);
  const away = {
    ...app.platform,
    databases: { app: { prisma: { $transaction: () => Promise.reject(new Error('away')) } } },
  };
  expect(await keepCounts(away as never, async () => publisher as never, sums)).toEqual(sums);
});

test('figures are for those who plan with them, and never of another organisation', async () => {
  const officer = await office.actingAs('pr-officer');
  const { body } = await officer.call(routes.get, { query: period });
  expect(body.total.reads).toBeGreaterThanOrEqual(42);
  expect(body.hosts).toContainEqual({ host: 'irna.ir', source: 'site', n: 40 });
  expect(body.releases[0]).toMatchObject({ title: 'از چند فرایند', reads: 40, downloads: 0 });
  expect((await officer.call(routes.get, { query: { ...period, language: 'zh' } })).body.total.reads).toBe(0);
  expect((await officer.call(routes.get, { query: { from: until, until: from } })).problem).toBe('invalid-input');
  expect((await (await office.actingAs('department-head')).call(routes.get, { query: period })).problem).toBe(
    'forbidden',
  );
  const elsewhere = await aMember(app, await anOrganization(app), 'pr-manager');
  expect((await elsewhere.call(routes.get, { query: period })).body.total.reads).toBe(0);
  const id = body.releases[0]?.id ?? '';
  expect((await officer.call(routes.ofRelease, { params: { id } })).body.total.reads).toBe(40);
  expect((await elsewhere.call(routes.ofRelease, { params: { id } })).problem).toBe('not-found');
  const csv = await officer.call(routes.exportStatistics, { params: { format: 'csv' }, query: period });
  expect([csv.status, csv.text.includes('irna.ir'), csv.text.includes('از چند فرایند')]).toEqual([200, true, true]);
});

test('the time from event to publication is a median by month, of those whose event is known', async () => {
  const officer = await office.actingAs('pr-officer');
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const ids = [];
  for (const hours of [1, 2, 30])
    ids.push((await published(office, { title: `رویداد ${hours}`, occurredAt: hoursAgo(hours) })).id);
  await published(office, { title: 'برنامه‌ریزی‌شده', occurredAt: new Date(Date.now() + 86_400_000).toISOString() });
  const { body } = await officer.call(routes.get, { query: period });
  const month = body.speed.at(-1);
  expect(month?.measured).toBe(3);
  expect(month?.medianMinutes).toBeGreaterThanOrEqual(119);
  expect(month?.medianMinutes).toBeLessThan(123);
  expect(
    (await officer.call(routes.ofRelease, { params: { id: ids[0] ?? '' } })).body.minutesToPublication,
  ).toBeLessThan(63);
  expect((await officer.call(pressReleasesRoutes.get, { params: { id: ids[0] ?? '' } })).status).toBe(200);
});

test('subscribers are counted, and only the manager takes their addresses, which is recorded', async () => {
  await withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.newsroomSubscriber.createMany({
      data: ['a', 'b', 'c'].map((name, n) => ({
        organizationId: office.organization.id,
        id: `0190a6f0-0000-7000-8000-00000000000${n}`,
        email: `${name}@example.ir`,
        state: n < 2 ? 'confirmed' : 'pending',
        language: 'fa',
        languages: n === 0 ? ['fa', 'en'] : ['fa'],
        confirmHash: `c${n}`,
        manageHash: `m${n}`,
        confirmedAt: n < 2 ? new Date() : null,
      })),
    }),
  );
  const officer = await office.actingAs('pr-officer');
  const counts = await officer.call(routes.subscribers);
  expect(counts.body).toMatchObject({
    confirmed: 2,
    pending: 1,
    everyTopic: 2,
    languages: [
      { language: 'fa', n: 2 },
      { language: 'en', n: 1 },
    ],
  });
  expect(counts.text).not.toContain('example.ir');
  expect((await officer.call(routes.exportSubscribers, { params: { format: 'csv' } })).problem).toBe('forbidden');
  const manager = await office.actingAs('pr-manager');
  const csv = await manager.call(routes.exportSubscribers, { params: { format: 'csv' } });
  expect([csv.text.includes('a@example.ir'), csv.text.includes('c@example.ir')]).toEqual([true, false]);
  const [entry] = await withOrganization(
    app.platform.databases.app.prisma,
    office.organization.id,
    (tx) => tx.$queryRaw<{ actorId: string }[]>`
    SELECT actor_id AS "actorId" FROM audit_entry WHERE event = 'newsroom-subscribers.exported'`,
  );
  expect(entry?.actorId).toBe(manager.personId);
});
