import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { published } from '../../../testing/published-releases.ts';

let app: TestApp;
let office: Office;
let hub: Server;
let answers = 503;
const told: string[] = [];
beforeAll(async () => {
  hub = createServer((request, reply) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const values = new URLSearchParams(body);
      if (values.get('hub.mode') === 'publish') told.push(values.get('hub.url') ?? '');
      reply.writeHead(answers).end();
    });
  });
  await new Promise<void>((done) => void hub.listen(0, '127.0.0.1', done));
  const settings = {
    WEBSUB_HUB: `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`,
    OUTGOING_ALLOW: '127.0.0.1',
  };
  app = await buildTestApp({ settings, work: true });
  office = await anOffice(app);
});
afterAll(async () => {
  await app.close();
  hub.close();
});

test('a hub that is away for a moment hears of a release all the same, once for each feed', async () => {
  const { url } = await published(office, { title: 'برای گره خبر' });
  await expect.poll(() => told.length, { timeout: 8000 }).toBeGreaterThan(0);
  answers = 204;
  const room = `http://localhost:3000${url.split('/').slice(0, 4).join('/')}`;
  const feeds = ['atom', 'rss', 'json'].map((format) => `${room}/feed.${format}`);
  await expect.poll(() => feeds.filter((feed) => !told.includes(feed)), { timeout: 15_000 }).toEqual([]);
}, 30_000);
