import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { plainRequests } from '../../testing/plain-requests.ts';

let t: TestApp;
let office: Office;
let elsewhere: Office;
const base = (of = office) => `/api/organizations/${of.organization.id}/press-releases`;
const titles = (answer: { json(): unknown }) =>
  (answer.json() as { items: { title: string }[] }).items.map(({ title }) => title);

const as = async (role: Parameters<Office['actingAs']>[0], of = office) => plainRequests(await of.actingAs(role));

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  elsewhere = await anOffice(t);
  const officer = await as('pr-officer');
  for (const title of ['پ', 'و', 'ه', 'ی', 'الف', 'گ', 'ژ'])
    await officer.post(base(), { kind: 'news', language: 'fa', title });
  await (await as('pr-officer', elsewhere)).post(base(elsewhere), { kind: 'news', language: 'fa', title: 'بیگانه' });
});
afterAll(() => t.close());

test('pages by keyset reach every release once and end honestly', async () => {
  const officer = await as('pr-officer');
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = (await officer.get(`${base()}?limit=3${cursor ? `&cursor=${cursor}` : ''}`)).json() as {
      items: { title: string }[];
      next: string | null;
    };
    seen.push(...page.items.map(({ title }) => title));
    cursor = page.next;
  } while (cursor);
  expect(seen).toEqual(['ژ', 'گ', 'الف', 'ی', 'ه', 'و', 'پ']);
});

test('titles sort by the Persian alphabet', async () => {
  const officer = await as('pr-officer');
  expect(titles(await officer.get(`${base()}?sort=title`))).toEqual(['الف', 'پ', 'ژ', 'گ', 'و', 'ه', 'ی']);
});

test('a cursor of another sort, list or organisation is refused', async () => {
  const officer = await as('pr-officer');
  const { next } = (await officer.get(`${base()}?limit=2`)).json() as { next: string };
  expect((await officer.get(`${base()}?limit=2&sort=title&cursor=${next}`)).json()).toMatchObject({
    code: 'invalid-cursor',
  });
  const foreign = await as('pr-officer', elsewhere);
  expect((await foreign.get(`${base(elsewhere)}?limit=2&cursor=${next}`)).json()).toMatchObject({
    code: 'invalid-cursor',
  });
});

test('an unknown query key, a wrong type and a huge limit are refused with their field', async () => {
  const officer = await as('pr-officer');
  for (const query of ['colour=red', 'limit=abc', 'limit=5000', 'state=lost', 'authorId=1']) {
    const answer = await officer.get(`${base()}?${query}`);
    expect([query, answer.statusCode]).toEqual([query, 400]);
    expect(answer.json()).toMatchObject({ code: 'invalid-input', errors: [{ pointer: `/${query.split('=')[0]}` }] });
  }
});

test('the list asked again is answered 304 until anything in it changes, also a name', async () => {
  const officer = await as('pr-officer');
  const first = await officer.get(base());
  const tag = String(first.headers.etag);
  const again = () => officer.get(base(), { headers: { 'if-none-match': tag } });
  expect((await again()).statusCode).toBe(304);
  await officer.post(base(), { kind: 'news', language: 'fa', title: 'تازه' });
  expect((await again()).statusCode).toBe(200);
});

test('another person is not answered from somebody else’s tag', async () => {
  const tag = String((await (await as('pr-officer')).get(base())).headers.etag);
  const reader = await as('department-head');
  const answer = await reader.get(base(), { headers: { 'if-none-match': tag } });
  expect(answer.statusCode).toBe(200);
  expect(titles(answer)).toEqual([]);
});

test('nobody reads, counts or filters the releases of another organisation', async () => {
  const stranger = await as('pr-manager', elsewhere);
  const own = (await (await as('pr-officer')).get(base())).json() as { items: { id: string }[] };
  const id = own.items[0]?.id ?? '';
  const absent = '01890000-0000-7000-8000-000000000000';
  for (const path of ['', '/count', `/${id}`]) {
    const foreign = await stranger.get(`${base()}${path}`);
    const missing = await stranger.get(`/api/organizations/${absent}/press-releases${path}`);
    expect([path, foreign.statusCode, foreign.json().code]).toEqual([path, missing.statusCode, missing.json().code]);
  }
  const throughOwn = await stranger.get(`${base(elsewhere)}/${id}`);
  const nothing = await stranger.get(`${base(elsewhere)}/${absent}`);
  expect([throughOwn.statusCode, throughOwn.json().code]).toEqual([nothing.statusCode, nothing.json().code]);
  expect((await stranger.get(`${base(elsewhere)}/count`)).json()).toEqual({ total: 1, byState: { draft: 1 } });
  expect(
    (await stranger.get(`${base(elsewhere)}?authorId=${(await office.actingAs('pr-officer')).personId}`)).json().items,
  ).toEqual([]);
});

test('counts by Jalali month add up', async () => {
  const officer = await as('pr-officer');
  const from = new Date(Date.now() - 86_400_000 * 40).toISOString();
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const { months } = (await officer.get(`${base()}/count-by-month?from=${from}&until=${until}&calendar=jalali`)).json();
  const sum = months.reduce(
    (n: number, month: { byState: Record<string, number> }) => n + (month.byState.draft ?? 0),
    0,
  );
  expect(sum).toBe((await officer.get(`${base()}/count`)).json().total);
});

test('whoever is not signed in is told so, with the same headers as good answers', async () => {
  const anonymous = await t.app.inject({ url: base(), headers: { 'accept-language': 'en' } });
  expect(anonymous.statusCode).toBe(401);
  expect(anonymous.headers['content-security-policy']).toContain("default-src 'self'");
  expect(anonymous.json().title).not.toBe('');
});

test('filters offer every author and tag of what one may read, and no other', async () => {
  const officer = await as('pr-officer');
  await officer.post(base(), { kind: 'news', language: 'fa', title: 'با برچسب', tags: ['محرمانه', 'قلب'] });
  const values = (await officer.get(`${base()}/filter-values`)).json() as { authors: { id: string }[]; tags: string[] };
  expect(values.authors.map(({ id }) => id)).toEqual([(await office.actingAs('pr-officer')).personId]);
  expect(values.tags.toSorted()).toEqual(['قلب', 'محرمانه'].toSorted());
  const reader = await as('department-head');
  expect((await reader.get(`${base()}/filter-values`)).json()).toEqual({ authors: [], tags: [] });
});
