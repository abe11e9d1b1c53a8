import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../app.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';

let t: TestApp;
let office: Office;
let listening: FastifyInstance;
let address: string;
/** addresses that the router saw */
const routed: string[] = [];

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  listening = await buildApp(t.platform, (root) => root.addHook('onRequest', async ({ url }) => void routed.push(url)));
  await listening.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(listening.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await listening.close();
  await t.close();
});

const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(address + url, { headers: { 'accept-encoding': 'identity', ...headers } });
const lasting = ({ headers }: Response) =>
  Object.fromEntries(
    [...headers].filter(([name]) => !['x-request-id', 'date', 'connection', 'keep-alive'].includes(name)),
  );

test('a page that was asked for before comes without the router, the same to the last header', async () => {
  const { url } = await published(office, { title: 'از در ورودی' });
  for (const encoding of ['identity', 'gzip', 'br']) {
    const first = await ask(url, { 'accept-encoding': encoding });
    routed.length = 0;
    const second = await ask(url, { 'accept-encoding': encoding });
    expect([encoding, second.status, routed]).toEqual([encoding, 200, []]);
    expect(lasting(second)).toEqual(lasting(first));
    expect(second.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(await second.text()).toBe(await first.text());
    const third = await ask(url, { 'accept-encoding': encoding, 'if-none-match': String(first.headers.get('etag')) });
    expect([third.status, await third.text(), third.headers.get('etag')]).toEqual([304, '', first.headers.get('etag')]);
    expect(routed).toEqual([]);
  }
});

test('a page that is withdrawn is gone at the door too, and nothing else than GET is answered there', async () => {
  const { url, id, version } = await published(office, { title: 'پس گرفته می‌شود' });
  await ask(url);
  await ask(url);
  routed.length = 0;
  expect((await fetch(address + url, { method: 'HEAD' })).status).toBe(200);
  expect((await fetch(address + url, { method: 'POST' })).status).toBe(404);
  expect(routed).toHaveLength(2);
  const manager = await office.actingAs('pr-manager');
  await manager.call(routes.withdraw, { params: { id }, body: { version, reason: 'رقم نادرست بود' } });
  await expect.poll(async () => (await ask(url)).status).toBe(410);
});

test('answers at the door are counted among the figures', async () => {
  const { url } = await published(office, { title: 'شمرده می‌شود' });
  for (let i = 0; i < 3; i++) await (await ask(url)).text();
  const figures = await (await ask('/metrics')).text();
  const counted =
    /http_request_duration_seconds_count\{method="GET",route="\/n\/:organization\/:language\/:slug",status="2xx"\} (\d+)/;
  expect(Number(counted.exec(figures)?.[1])).toBeGreaterThanOrEqual(3);
});
