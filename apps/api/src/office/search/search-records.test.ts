import { searchRoutes } from '@ravabet/contracts/office/search';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody, anOrganization, aPressRelease, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { indexPending } from './index-pending.ts';

let app: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;

beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
});
afterAll(() => app.close());

const indexed = async () => {
  while ((await indexPending(app.platform.databases.jobs.prisma)) > 0);
};
const find = async (who: TestMember, q: string, type?: 'PressRelease' | 'Membership') => {
  const { status, body } = await who.call(searchRoutes.search, { query: { q, ...(type && { type }) } });
  expect(status).toBe(200);
  return body.items;
};
const words = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

async function published(title: string, text: string): Promise<string> {
  const { id } = await aPressRelease(officer, { title, body: words(text) });
  let version = 1;
  const step = async (who: TestMember, route: typeof pressReleasesRoutes.submit) => {
    const answer = await who.call(route, { params: { id }, body: { version } });
    expect(answer.status).toBe(200);
    version = answer.body.version;
  };
  await step(officer, pressReleasesRoutes.submit);
  await step(manager, pressReleasesRoutes.approve as typeof pressReleasesRoutes.submit);
  await step(manager, pressReleasesRoutes.publish);
  return id;
}

test('a release is found in any spelling, with what was found marked in its own spelling', async () => {
  const { id } = await aPressRelease(officer, {
    title: 'کتاب‌هاي سلامت در سال ۱۴۰۵',
    body: words('مسئولان بيمارستان از ناشران قدرداني كردند.'),
  });
  await indexed();
  for (const q of ['کتاب های', 'كتاب‌هاي', '1405 کتاب', '١٤٠٥ کتاب', 'مسيولان بیمارستان', 'ناشرا']) {
    expect(
      (await find(officer, q)).map((hit) => hit.subjectId),
      q,
    ).toContain(id);
  }
  const [hit] = await find(officer, 'کتاب های');
  const [range] = hit?.titleRanges ?? [];
  expect(hit?.title.slice(range?.[0], range?.[1])).toBe('کتاب‌هاي');
  const [inText] = await find(officer, 'ناشران');
  expect(inText?.excerptRanges.map(([start, end]) => inText.excerpt.slice(start, end))).toEqual(['ناشران']);
});

test('words of a draft never come to a department head, and come when it is published', async () => {
  const head = await office.actingAs('department-head');
  await aPressRelease(officer, { title: 'قناری زرد', body: words('قناریپیش‌نویس سخن می‌گوید') });
  const id = await published('قناری سبز', 'این خبر منتشر شد');
  await indexed();
  expect((await find(head, 'قناری')).map((hit) => hit.subjectId)).toEqual([id]);
  expect(await find(head, 'قناریپیش')).toEqual([]);
  expect((await find(officer, 'قناری')).length).toBe(2);
  expect(JSON.stringify(await find(head, 'قناری'))).not.toContain('زرد');
});

test('a withdrawn release is hidden at once, before the index hears of it', async () => {
  const head = await office.actingAs('department-head');
  const id = await published('بازپس گرفته', 'متنی که پس گرفته می‌شود');
  await indexed();
  expect((await find(head, 'بازپس')).length).toBe(1);
  const { body } = await manager.call(pressReleasesRoutes.get, { params: { id } });
  await manager.call(pressReleasesRoutes.withdraw, { params: { id }, body: { version: body.version, reason: 'خطا' } });
  expect(await find(head, 'بازپس')).toEqual([]);
});

test('an office number is looked up in any digits, with or without its zeros', async () => {
  const id = await published('خبر شماره‌دار', 'شماره گرفت');
  await indexed();
  const { body } = await officer.call(pressReleasesRoutes.get, { params: { id } });
  const { year, kind, n } = body.officeNumber ?? { year: 0, kind: '', n: 0 };
  const persian = (value: string) => value.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
  for (const q of [`${year}/${kind}/${n}`, persian(`${year}/${kind}/${String(n).padStart(4, '0')}`)]) {
    expect((await find(officer, q))[0]?.subjectId, q).toBe(id);
  }
});

test('another organisation is never searched', async () => {
  const elsewhere = await anOffice(app, await anOrganization(app));
  await aPressRelease(await elsewhere.actingAs('pr-officer'), { title: 'واژه‌بیگانه' });
  await indexed();
  expect(await find(officer, 'واژه‌بیگانه')).toEqual([]);
  expect(await find(await elsewhere.actingAs('pr-officer'), 'واژه‌بیگانه')).toHaveLength(1);
  const params = { organizationId: elsewhere.organization.id };
  expect((await officer.call(searchRoutes.search, { params, query: { q: 'واژه' } })).problem).toBe('not-found');
  expect((await anybody(app, office.organization).call(searchRoutes.search, { query: { q: 'x' } })).problem).toBe(
    'not-signed-in',
  );
});

test('a deleted release and a person who left are forgotten', async () => {
  const { id, version } = await aPressRelease(officer, { title: 'زباله‌دان' });
  await indexed();
  expect(await find(officer, 'زباله‌دان')).toHaveLength(1);
  await officer.call(pressReleasesRoutes.remove, { params: { id }, query: { version } });
  expect(await find(officer, 'زباله‌دان')).toEqual([]);
  await indexed();
  expect(await app.platform.databases.jobs.prisma.searchEntry.count({ where: { subjectId: id } })).toBe(0);
  expect((await find(officer, 'نادری', 'Membership')).length).toBeGreaterThan(1);
});

test('Chinese is found from the middle of a run', async () => {
  const { id } = await aPressRelease(officer, { title: '测试医院影像科正式启用', language: 'zh' });
  await indexed();
  expect((await find(officer, '影像科')).map((hit) => hit.subjectId)).toEqual([id]);
});

test('what a query holds beside words finds nothing and breaks nothing', async () => {
  for (const q of ["' | '", '!:*&()', '\\', '   ', '%']) expect(await find(officer, q)).toEqual([]);
  const unknown = await officer.inject({
    method: 'GET',
    url: `/api/organizations/${officer.organizationId}/search?q=a&secret=1`,
  });
  expect(unknown.problem).toBe('invalid-input');
});

test('a change is found within a second of its commit', async () => {
  const worker = await buildTestApp({ beside: app, work: true });
  await aPressRelease(officer, { title: 'شتابان' });
  const started = Date.now();
  while ((await find(officer, 'شتابان')).length === 0) {
    if (Date.now() - started > 5000) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(Date.now() - started).toBeLessThan(1000);
  await worker.close();
});
