import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutgoingFetch, OutgoingError } from './outgoing-fetch.ts';

const strict = createOutgoingFetch('');
const own = createOutgoingFetch('127.0.0.1');
const reasonOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof OutgoingError ? error.reason : error),
  );

describe('the way out to the world', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/hello') return response.end('سلام');
      if (path === '/inside') return response.writeHead(302, { location: 'http://[::1]/' }).end();
      if (path === '/around') return response.writeHead(302, { location: '/around' }).end();
      if (path === '/bomb')
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
      if (path === '/large') return response.end(Buffer.alloc(2_000_000));
      if (path === '/cut') return request.socket.destroy();
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://10.1.2.3/',
    'http://192.168.1.1/',
    'http://172.20.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2002:a00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
  ])('does not go to %s', async (url) => {
    expect(await reasonOf(strict({ url }))).toBe('address-not-allowed');
  });

  it.each(['ftp://example.org/', 'file:///etc/passwd', 'javascript:1', 'nothing', 'http://user:secret@example.org/'])(
    'does not understand %s',
    async (url) => {
      expect(await reasonOf(own({ url }))).toBe('address-invalid');
    },
  );

  it('reaches an address inside that was allowed, and no other from there', async () => {
    const answer = await own({ url: `${base}/hello` });
    expect([answer.status, answer.body.toString()]).toEqual([200, 'سلام']);
    expect(await reasonOf(own({ url: `${base}/inside` }))).toBe('address-not-allowed');
  });

  it('ends an answer that is too large, also unpacked, too slow, cut off, or sent in circles', async () => {
    expect(await reasonOf(own({ url: `${base}/large` }))).toBe('too-large');
    expect(await reasonOf(own({ url: `${base}/bomb` }))).toBe('too-large');
    expect(await reasonOf(own({ url: `${base}/around` }))).toBe('too-many-redirects');
    expect(await reasonOf(own({ url: `${base}/cut` }))).toBe('broken-off');
    expect(await reasonOf(own({ url: `${base}/never`, timeoutMs: 200 }))).toBe('too-slow');
  });

  it('tells whether the other side may have taken what was sent', async () => {
    const cut = await own({ url: `${base}/cut`, method: 'POST', body: 'x' }).catch((error: unknown) => error);
    expect(cut).toMatchObject({ reason: 'broken-off', sent: true });
    const closed = await own({ url: 'http://127.0.0.1:1/', method: 'POST', body: 'x' }).catch(
      (error: unknown) => error,
    );
    expect(closed).toMatchObject({ reason: 'not-reached', sent: false });
  });
});
