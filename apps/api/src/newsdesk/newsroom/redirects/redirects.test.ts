import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { newsroomReader } from '../../../testing/newsroom-reader.ts';
import { published } from '../../../testing/published-releases.ts';
import { oldAddressOf } from '../share/old-address.ts';
import { rememberRedirects } from '../share/remember-redirects.ts';

let t: TestApp;
let office: Office;
let reader: ReturnType<typeof newsroomReader>;
let release: Awaited<ReturnType<typeof published>>;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  reader = newsroomReader(t, office);
  release = await published(office, { title: 'خبر کوچ‌کرده از پایگاه پیشین' });
  await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
    rememberRedirects(tx, office.organization.id, [
      { address: 'https://old.example.ir/news/1234/', pressReleaseId: release.id },
      { address: '/?p=77', pressReleaseId: release.id },
      { address: '/fa/%D8%AE%D8%A8%D8%B1-%DA%A9%D9%87%D9%86', pressReleaseId: release.id },
      { address: '/news/1234', pressReleaseId: release.id },
      { address: '/%E0%A4%A', pressReleaseId: release.id },
    ]),
  );
});
afterAll(() => t.close());

test('addresses of an older site lead to the release as it stands now', async () => {
  for (const rest of [
    '/news/1234',
    '/news/1234/',
    '/news/1234?utm=x',
    '?p=77',
    `/fa/${encodeURIComponent('خبر-کهن')}`,
  ]) {
    const { statusCode, headers } = await reader.get(rest);
    expect([statusCode, decodeURI(String(headers.location))], rest).toEqual([301, release.url]);
  }
  expect((await reader.get('?p=78')).statusCode).toBe(302);
});

test('an unknown address helps: by its words, with a search box and the newest', async () => {
  await reader.indexed();
  const page = await reader.get(`/fa/${encodeURIComponent('کوچ-کرده-پیشین')}`);
  expect(page.statusCode).toBe(404);
  const [, meant = ''] = /شاید این را می‌خواستید:<\/h2>([\s\S]*?)<\/ul>/.exec(page.body) ?? [];
  expect(meant).toContain('خبر کوچ‌کرده از پایگاه پیشین');
  expect(page.body).toContain('<form class="search"');
  const deep = await reader.get('/news/2011/09/nowhere');
  expect([deep.statusCode, deep.body.includes('تازه‌ترین خبرها')]).toEqual([404, true]);
});

test('an older address is kept decoded, without host, fragment and closing slash', () => {
  expect(oldAddressOf('https://a.ir/x/%D8%AE/#top')).toBe('/x/خ');
  expect(oldAddressOf('http://a.ir/')).toBeNull();
  expect(oldAddressOf('/News/Index.php?ID=7')).toBe('/news?id=7');
  expect(oldAddressOf('a/b/?p=1')).toBe('/a/b?p=1');
  expect(oldAddressOf('/%00')).toBeNull();
  expect(oldAddressOf('/%E0%A4%A')).toBeNull();
});

test('an old address is looked up before a page says that there is none, and the words are looked for once', async () => {
  const { publicReader } = t.platform.databases;
  const asked = vi.spyOn(publicReader, 'rows');
  const namesOf = async (rest: string): Promise<string[]> => {
    asked.mockClear();
    await reader.get(rest);
    return asked.mock.calls.map(([, read]) => read.name);
  };
  try {
    const old = await namesOf(`/fa/${encodeURIComponent('خبر-کهن')}`);
    expect(old.at(-1)).toMatch(/^newsroom_redirect/);
    expect(old.filter((name) => /similar|items/.test(name))).toEqual([]);
    expect(await namesOf('/news/1234')).toEqual([expect.stringMatching(/^newsroom_redirect/)]);
    const unknown = await namesOf(`/fa/${encodeURIComponent('کوچ-کرده-پیشین')}`);
    const at = (part: RegExp) => unknown.flatMap((name, index) => (part.test(name) ? [index] : []));
    expect(at(/^newsroom_redirect/)).toHaveLength(1);
    expect(at(/^newsroom_similar/)).toHaveLength(1);
    expect(at(/^newsroom_items/)).toHaveLength(1);
    expect(at(/^newsroom_redirect/)[0]).toBeLessThan(at(/^newsroom_similar/)[0] ?? -1);
  } finally {
    asked.mockRestore();
  }
});
