import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';

let t: TestApp;
let own: TestApp;
let office: Office;
let release: Awaited<ReturnType<typeof published>>;
let other: Office;
const host = 'news.shafa.ir';

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  other = await anOffice(t);
  const one = await published(office, { title: 'خبری در نشانی خودمان' });
  release = { ...one, url: encodeURI(one.url) };
  const settings = { NEWSROOM_ADDRESSES: `${office.organization.slug}=https://${host}` };
  own = await buildTestApp({ beside: t, settings });
});
afterAll(async () => {
  await own.close();
  await t.close();
});

const get = (url: string, headers: Record<string, string> = { host }) =>
  own.app.inject({ method: 'GET', url, headers });

test('at its own host a newsroom has addresses without the installation in them', async () => {
  expect((await get('/')).headers.location).toBe('/fa');
  const home = await get('/fa');
  expect(home.statusCode).toBe(200);
  expect(home.body).toContain(`<link rel="canonical" href="https://${host}/fa">`);
  expect(home.body).toContain('خبری در نشانی خودمان');
  expect(home.body).not.toContain(`/n/${office.organization.slug}`);
  const short = release.url.replace(`/n/${office.organization.slug}`, '');
  expect(home.body).toContain(`href="${short}"`);
  const page = await get(short);
  expect([page.statusCode, page.body.includes(`https://${host}${short}`)]).toEqual([200, true]);
  const css = /href="(\/n\/_\/newsroom-[^"]+\.css)"/.exec(page.body)?.[1] ?? '';
  expect((await get(css)).statusCode).toBe(200);
});

test('nothing else stands at that host, and the common host sends on to it', async () => {
  for (const url of ['/api/openapi.json', '/api/session', '/sign-in', `/n/${other.organization.slug}/fa`, '/health']) {
    expect((await get(url)).statusCode, url).toBe(404);
  }
  const common = await get(`${release.url}?utm=x`, { host: 'localhost:3000' });
  expect(common.statusCode).toBe(301);
  expect(common.headers.location).toBe(
    `https://${host}${release.url.replace(`/n/${office.organization.slug}`, '')}?utm=x`,
  );
  expect((await get(`/n/${other.organization.slug}/fa`, { host: 'localhost:3000' })).statusCode).toBe(200);
});
