import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aPressRelease } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { newsroomReader } from '../../../testing/newsroom-reader.ts';
import { approved, published } from '../../../testing/published-releases.ts';
import { searchOf } from './search-filters.ts';

let t: TestApp;
let office: Office;
let reader: ReturnType<typeof newsroomReader>;
const body = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  reader = newsroomReader(t, office);
});
afterAll(() => t.close());

const find = async (query: string) => (await reader.get(`/fa/search?${query}`)).body;
const q = (text: string) => `q=${encodeURIComponent(text)}`;

test('what is published is found in any spelling and marked as it is written', async () => {
  await published(office, {
    title: 'کتاب‌هاي سلامت در سال ۱۴۰۵',
    body: body('مسئولان بيمارستان از ناشران قدرداني كردند.'),
  });
  await reader.indexed();
  for (const words of ['کتاب های', 'كتاب‌هاي', '1405 کتاب', '١٤٠٥', 'مسيولان بیمارستان', 'ناشرا']) {
    expect(await find(q(words)), words).toContain('سلامت در سال');
  }
  expect(await find(q('کتاب‌های سلامت'))).toContain('<mark>کتاب‌هاي</mark> <mark>سلامت</mark>');
  expect(await find(q('ناشران'))).toContain('از <mark>ناشران</mark> قدرداني');
  expect(await find(q('ناشران'))).toContain('۱ نتیجه');
});

test('filters narrow by kind and by dates of either calendar, and a date that is none is said so beside its field', async () => {
  await published(office, { title: 'اطلاعیهٔ ویژهٔ پالایه', kind: 'notice' });
  await published(office, { title: 'خبر ویژهٔ پالایه' });
  await reader.indexed();
  expect((await find(`${q('پالایه')}`)).match(/<li><article>/g)).toHaveLength(2);
  expect((await find(`${q('پالایه')}&kind=notice`)).match(/<li><article>/g)).toHaveLength(1);
  const year = new Date().getUTCFullYear();
  expect(await find(`${q('پالایه')}&from=${year}-01-01`)).toContain('۲ نتیجه');
  expect(await find(`${q('پالایه')}&until=${encodeURIComponent('۱۳۹۰/۰۱')}`)).toContain('چیزی پیدا نشد');
  const wrong = await find(`${q('پالایه')}&from=${encodeURIComponent('دیروز')}`);
  expect(wrong).toMatch(/<input id="from"[^>]*aria-invalid="true"/);
  expect(wrong).toContain('این تاریخ خوانده نشد');
  expect(wrong).toContain('value="دیروز"');
});

test('dates are read in either calendar and any digits', () => {
  const tehran = 'Asia/Tehran';
  const dates = (from: string, until = from) => {
    const { start, end, wrong } = searchOf({ from, until }, tehran);
    return wrong.length > 0 ? wrong : [start, end];
  };
  expect(dates('۱۴۰۵')).toEqual(['2026-03-20T20:30:00.000Z', '2027-03-20T20:30:00.000Z']);
  expect(dates('1405/12')).toEqual(['2027-02-19T20:30:00.000Z', '2027-03-20T20:30:00.000Z']);
  expect(dates('2026-06-02')).toEqual(['2026-06-01T20:30:00.000Z', '2026-06-02T20:30:00.000Z']);
  for (const none of ['1404/12/30', '2026-02-30', '۱۴۰۵/۱۳', '12', 'x', '1405/1/1/1']) {
    expect(dates(none), none).toEqual(['from', 'until']);
  }
});

test('a withdrawn release is found no more, before the index hears of it', async () => {
  const { id, version } = await published(office, { title: 'پس‌گرفتنی یگانه' });
  await reader.indexed();
  expect((await reader.soon(`/fa/search?${q('یگانه')}`, ({ body }) => body.includes('پس‌گرفتنی'))).body).toContain(
    '۱ نتیجه',
  );
  const manager = await office.actingAs('pr-manager');
  await manager.call(routes.withdraw, { params: { id }, body: { version, reason: 'خطا' } });
  const after = await reader.soon(`/fa/search?${q('یگانه')}`, ({ body }) => !body.includes('پس‌گرفتنی'));
  expect(after.body).toContain('چیزی پیدا نشد');
});

test('no word of a draft, an approved or an embargoed release, nor of another organisation, is found', async () => {
  const officer = await office.actingAs('pr-officer');
  const words = { title: 'قناری‌سرخ عنوان', lead: 'قناری‌سرخ', body: body('قناری‌سرخ') };
  await aPressRelease(officer, words);
  await approved(office, words);
  await approved(office, { ...words, embargoUntil: '2099-01-01T00:00:00.000Z' });
  await published(await anOffice(t), words);
  await reader.indexed();
  for (const query of [q('قناری‌سرخ'), q('قناری'), `${q('')}&kind=news`]) {
    const page = await find(query);
    expect(page.replaceAll(/<form[\s\S]*?<\/form>|<title>[\s\S]*?<\/title>|<meta[^>]*>/g, ''), query).not.toContain(
      'قناری‌سرخ',
    );
  }
});

test('what a query holds beside words finds nothing and breaks nothing', async () => {
  for (const words of ["' | '", '!:*&()', '\\', '<script>', '%', '"><b>']) {
    const page = await reader.get(`/fa/search?${q(words)}`);
    expect([page.statusCode, page.body.includes('<script>'), page.body.includes('"><b>')], words).toEqual([
      200,
      false,
      false,
    ]);
  }
  expect((await reader.get(`/fa/search?q=a&q=b&x=1`)).statusCode).toBe(200);
  expect((await reader.get(`/fa/search?${q('سلامت')}&older=zzz`)).statusCode).toBe(404);
});

test('Chinese is found from the middle of a run, and a second process finds what the first has published', async () => {
  await published(office, { title: '测试医院影像科正式启用', language: 'zh' });
  await reader.indexed();
  expect((await reader.get(`/zh/search?${q('影像科')}`)).body).toContain('<mark>影像科</mark>');
  const second = await buildTestApp({ beside: t });
  const other = newsroomReader(second, office);
  expect((await other.get(`/fa/search?${q('دوم‌فرایند')}`)).body).toContain('چیزی پیدا نشد');
  await published(office, { title: 'خبر دوم‌فرایند' });
  await reader.indexed();
  const found = await other.soon(`/fa/search?${q('دوم‌فرایند')}`, ({ body }) => body.includes('۱ نتیجه'));
  expect(found.body).toContain('<mark>دوم‌فرایند</mark>');
  await second.close();
});

test('pages of a search go on to older ones, each release once', async () => {
  const many = await anOffice(t);
  const own = newsroomReader(t, many);
  for (let n = 1; n <= 22; n++) await published(many, { title: `زنجیره شمارهٔ ${n} پایان` });
  await own.indexed();
  const first = (await own.get(`/fa/search?${q('زنجیره')}`)).body;
  const older = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = (await own.get(older)).body;
  const titles = (text: string) => text.match(/شمارهٔ \d+ پایان<\/a>/g) ?? [];
  expect([titles(first).length, titles(second).length]).toEqual([20, 2]);
  expect(new Set([...titles(first), ...titles(second)]).size).toBe(22);
});
