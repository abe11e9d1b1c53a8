import { commentsRoutes } from '@ravabet/contracts/office/comments';
import { newsroomRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anOrganization, aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aReadyPicture, approved, published } from '../../testing/published-releases.ts';

let app: TestApp;
let office: Office;
let room: string;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app, await anOrganization(app));
  room = `/n/${office.organization.slug}`;
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.app.inject({ method: 'GET', url, headers });
const seconds = (n: number) => new Promise((resolve) => setTimeout(resolve, n * 1000));
/** What readers see at most two seconds later. */
async function soon(look: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    if (await look()) return true;
    await seconds(0.1);
  }
  return false;
}
const paragraphs = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

test('a published release stands on the list, at its own address and in the feed, complete and escaped', async () => {
  const title = 'گشایش بخش <قلب> & «عروق»';
  const { url } = await published(office, { title, tags: ['قلب'], placeLine: 'تهران' });
  const page = await get(url);
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toContain("script-src 'none'");
  expect(page.body).toContain('<html lang="fa" dir="rtl">');
  expect(page.body.match(/<h1/g)).toHaveLength(1);
  expect(page.body).toContain('گشایش بخش &lt;قلب&gt; &amp; «عروق»');
  expect(page.body).not.toContain('<قلب>');
  expect(page.body).toMatch(/<time datetime="\d{4}-\d\d-\d\dT[^"]+Z">[۰-۹]{1,2} \S+ ۱۴[۰-۹]{2}/);
  expect(page.body).toMatch(/۱۴[۰-۹]{2}\/خ\/۰۰[۰-۹]{2}/);
  expect((await get(`${room}/fa`)).body).toContain(url.split('/').slice(0, 4).join('/'));
  const feed = await get(`${room}/fa/feed.atom`);
  expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(feed.body).toContain('گشایش بخش &lt;قلب&gt; &amp; «عروق»');
  expect(feed.body).toContain('&lt;p dir=&quot;auto&quot;&gt;بخش تازهٔ');
});

test('the page has not changed until it has: its tag is exact, also compressed', async () => {
  const { url } = await published(office, { title: 'برچسب دقیق' });
  for (const encoding of ['identity', 'gzip', 'br']) {
    const first = await get(url, { 'accept-encoding': encoding });
    expect(first.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
    expect(first.headers['cache-control']).toBe('public, max-age=1, must-revalidate');
    const headers = { 'accept-encoding': encoding, 'if-none-match': String(first.headers.etag) };
    const again = await get(url, headers);
    expect([again.statusCode, again.body]).toEqual([304, '']);
  }
  const list = await get(`${room}/fa`);
  await published(office, { title: 'خبر تازه‌تر' });
  const headers = { 'if-none-match': String(list.headers.etag) };
  expect(await soon(async () => (await get(`${room}/fa`, headers)).statusCode === 200)).toBe(true);
});

test('a withdrawal in one process is seen in another within two seconds, as 410 without a word of the text', async () => {
  const second = await buildTestApp({ beside: app });
  const release = await published(office, { title: 'خبری که پس گرفته شد', lead: 'واژهٔ ناپدیدشونده' });
  const there = () => second.app.inject({ method: 'GET', url: release.url });
  expect((await there()).statusCode).toBe(200);
  const manager = await office.actingAs('pr-manager');
  const { id, version } = release;
  const body = { version, reason: 'دلیل محرمانهٔ پس گرفتن' };
  expect((await manager.call(routes.withdraw, { params: { id }, body })).status).toBe(200);
  expect(await soon(async () => (await there()).statusCode === 410)).toBe(true);
  const gone = (await there()).body;
  expect(gone).toContain('پس گرفته شده است');
  for (const word of ['ناپدیدشونده', 'خبری که پس گرفته شد', 'محرمانهٔ']) expect(gone).not.toContain(word);
  expect((await get(`${room}/fa`)).body).not.toContain('خبری که پس گرفته شد');
  await second.close();
});

test('an address with the right number and an older title is sent on for good', async () => {
  const { url } = await published(office, { title: 'نام تازهٔ خبر' });
  const prefix = /n14\d\d-\d+/.exec(url)?.[0] ?? '';
  const old = await get(`${room}/fa/${prefix}-${encodeURIComponent('نام-پیشین')}`);
  expect(old.statusCode).toBe(301);
  expect(decodeURI(String(old.headers.location))).toBe(decodeURI(url));
  expect((await get(String(old.headers.location))).statusCode).toBe(200);
});

test('an unknown address is answered with a page that helps', async () => {
  const { statusCode, body, headers } = await get(`${room}/fa/n1399-7-${encodeURIComponent('نیست')}`);
  expect([statusCode, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(body).toContain('این صفحه پیدا نشد');
  expect(body).toContain('نام تازهٔ خبر');
  expect((await get('/n/nobody/fa')).statusCode).toBe(404);
  expect((await get(`${room}/de`)).statusCode).toBe(404);
  expect((await get(`${room}/fa/releases?older=zzz`)).statusCode).toBe(404);
  expect((await get(`${room}/fa?utm_source=x`)).statusCode).toBe(200);
  expect((await get(`${room}/fa/`)).headers.location).toBe(`${room}/fa`);
  const head = await app.app.inject({ method: 'HEAD', url: `${room}/fa` });
  expect([head.statusCode, head.body]).toEqual([200, '']);
});

test('the newsroom opens in the language the browser likes best of those that are published', async () => {
  await published(office, { language: 'en', title: 'A new cardiac ward' });
  const to = async (accept: string) => (await get(room, { 'accept-language': accept })).headers.location;
  expect(await soon(async () => (await to('en-GB,en;q=0.9,fa;q=0.8')) === `${room}/en`)).toBe(true);
  expect(await to('zh;q=0.9,fa;q=0.2')).toBe(`${room}/fa`);
  const answer = await get(room);
  expect([answer.statusCode, answer.headers.vary, answer.headers.location]).toEqual([
    302,
    'Accept-Language',
    `${room}/fa`,
  ]);
});

test('language versions of a story name each other', async () => {
  const { id, url } = await published(office, { title: 'خبر دوزبانه' });
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const body = { language: 'en' as const, title: 'A story in two languages' };
  const { body: translation } = await officer.call(routes.translate, { params: { id }, body });
  const params = { id: translation.id };
  let step = await officer.call(routes.submit, { params, body: { version: 1 } });
  step = await manager.call(routes.approve, { params, body: { version: step.body.version } });
  step = await manager.call(routes.publish, { params, body: { version: step.body.version } });
  const english = step.body.publicUrl ?? '';
  expect(await soon(async () => (await get(url)).body.includes(`hreflang="en"`))).toBe(true);
  expect((await get(url)).body).toContain('A story in two languages');
  expect((await get(english)).body).toContain('hreflang="fa"');
  expect((await get(english)).body).toContain('<html lang="en" dir="ltr">');
});

test('pages of twenty go on to older ones, each release once', async () => {
  const many = await anOffice(app);
  for (let n = 1; n <= 23; n++) await published(many, { title: `خبر شمارهٔ ${n} پایان` });
  const address = `/n/${many.organization.slug}/fa/releases`;
  const first = (await get(address)).body;
  const older = /href="([^"]+\?older=[^"]+)"/.exec(first)?.[1] ?? '';
  const second = (await get(older)).body;
  const titles = (text: string) => text.match(/خبر شمارهٔ \d+ پایان/g) ?? [];
  expect(titles(first)).toHaveLength(20);
  expect(titles(second)).toHaveLength(3);
  expect(new Set([...titles(first), ...titles(second)]).size).toBe(23);
  expect(second).not.toContain('?older=');
  const [, cursor = ''] = older.split('?');
  expect((await get(`/n/${many.organization.slug}/fa?${cursor}`)).headers.location).toBe(older);
});

test('pictures of published releases are served in every size, those of drafts are absent', async () => {
  const picture = await aReadyPicture(app, office);
  const pictures = [{ fileId: picture.fileId, caption: 'زیرنویس', alternativeText: 'نمای بخش', credit: 'سارا امینی' }];
  const address = `${room}/media/${picture.sha256}/w640.webp`;
  await aPressRelease(await office.actingAs('pr-officer'), { pictures });
  expect((await get(address)).statusCode).toBe(404);
  const release = await published(office, { title: 'خبر تصویری', pictures });
  const { body } = await get(release.url);
  expect(body).toMatch(/<source type="image\/avif" srcset="[^"]*w320\.avif 320w, [^"]*w1280\.avif 1280w" sizes=/);
  expect(body).toMatch(/<img src="[^"]+w1280\.webp" width="1280" height="800" alt="نمای بخش"/);
  expect(body).toContain('عکس: سارا امینی');
  const file = await get(address);
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'image/webp']);
  expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get(`/n/${(await anOrganization(app)).slug}/media/${picture.sha256}/w640.webp`)).statusCode).toBe(404);
  const manager = await office.actingAs('pr-manager');
  const { id, version } = release;
  await manager.call(routes.withdraw, { params: { id }, body: { version, reason: 'پایان' } });
  expect((await get(address)).statusCode).toBe(404);
});

test('no word of a draft, an approved, an embargoed or a scheduled release, and of no comment, leaves the house', async () => {
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const canary = 'قناری‌زرد';
  const words = {
    title: `${canary} عنوان`,
    lead: `${canary} چکیده`,
    body: paragraphs(`${canary} متن`),
    tags: [canary],
  };
  const draft = await aPressRelease(officer, words);
  await approved(office, { ...words, embargoUntil: '2099-01-01T00:00:00.000Z' });
  const later = await approved(office, words);
  const body = { version: later.version, scheduledFor: '2099-01-01T00:00:00.000Z' };
  expect((await manager.call(routes.schedule, { params: { id: later.id }, body })).status).toBe(200);
  const shown = await published(office, { title: 'خبر کنار قناری' });
  for (const subjectId of [shown.id, draft.id]) {
    const comment = { subjectType: 'PressRelease' as const, subjectId, text: `${canary} یادداشت` };
    expect((await officer.call(commentsRoutes.add, { body: comment })).status).toBe(201);
  }
  const numbered = (n: number) => `${room}/fa/${/n14\d\d/.exec(shown.url)?.[0]}-${n}-x`;
  const addresses = [room, `${room}/fa`, `${room}/en`, `${room}/fa/feed.atom`, shown.url, `${room}/fa/${draft.id}`];
  const last = Number(/n14\d\d-(\d+)/.exec(shown.url)?.[1]);
  for (let n = 1; n <= last + 3; n++) addresses.push(numbered(n));
  for (const address of addresses) {
    const answer = await get(address);
    expect(answer.body, address).not.toContain('قناری‌زرد');
    expect(decodeURI(String(answer.headers.location ?? '')), address).not.toContain('قناری-زرد');
  }
});

test('many who ask at once get the same bytes, and staff see what stands in the newsroom', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => get(`${room}/fa`)));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  const officer = await office.actingAs('pr-officer');
  const { body } = await officer.call(newsroomRoutes.get);
  expect(body.url).toBe(`http://localhost:3000${room}`);
  const listed = await officer.call(routes.list, { query: { state: 'published', language: 'en', limit: 100 } });
  expect(listed.body.items.length).toBeGreaterThanOrEqual(2);
  expect(body.languages.find(({ language }) => language === 'en')?.count).toBe(listed.body.items.length);
});

test('a page weighs at most 60 KB with styles and fonts', async () => {
  const text = 'نشست خبری رئیس بیمارستان دربارهٔ گسترش خدمات درمانی با حضور رسانه‌ها برگزار شد. '.repeat(50);
  const { url } = await published(office, { title: 'خبر بلند', body: paragraphs(text) });
  const page = await get(url, { 'accept-encoding': 'br' });
  const css = /href="(\/n\/_\/newsroom-[^"]+\.css)"/.exec((await get(url)).body)?.[1] ?? '';
  const styles = await get(css, { 'accept-encoding': 'br' });
  const fonts = [...(await get(css)).body.matchAll(/url\(["']([^"']+)["']\)/g)].map(([, font]) => font ?? '');
  const sizes = await Promise.all(fonts.map(async (font) => (await get(font)).rawPayload.length));
  const total = page.rawPayload.length + styles.rawPayload.length + sizes.reduce((sum, size) => sum + size, 0);
  expect(fonts).toHaveLength(2);
  expect(total).toBeLessThan(60 * 1024);
});
