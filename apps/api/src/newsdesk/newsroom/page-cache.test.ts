import { EventEmitter } from 'node:events';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Bus } from '../../platform/bus.ts';
import { pageCache, rendered } from './page-cache.ts';

/** A bus without a database: what is told arrives at once. */
function aBus() {
  const emitter = new EventEmitter();
  const on: Bus['on'] = (event, listener) => {
    emitter.on(event, listener);
    return () => emitter.off(event, listener);
  };
  const told = (event: string, message: object = {}) => emitter.emit(event, message);
  return { bus: { on } as Bus, told };
}
const page = (text: string, status = 200) => rendered(status, 'text/html', text);
const never = () => Promise.reject(new Error('was made again'));

test('many who ask at once wait for one rendering', async () => {
  const cache = pageCache(aBus().bus, { maxBytes: 1e6 });
  let made = 0;
  const make = async () => {
    made++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return page('یک');
  };
  const entries = await Promise.all(Array.from({ length: 100 }, () => cache.get('/a', 'o', make)));
  expect(made).toBe(1);
  expect(new Set(entries.map((entry) => entry.page.bytes)).size).toBe(1);
});

test('a publication forgets the pages of its organisation and of no other', async () => {
  const { bus, told } = aBus();
  const cache = pageCache(bus, { maxBytes: 1e6 });
  await cache.get('/a', 'ours', async () => page('پیش'));
  await cache.get('/b', 'theirs', async () => page('دیگری'));
  told('newsroom.changed', { organizationId: 'ours' });
  expect((await cache.get('/a', 'ours', async () => page('پس'))).page.bytes.toString()).toBe('پس');
  expect((await cache.get('/b', 'theirs', never)).page.bytes.toString()).toBe('دیگری');
});

test('a page that was being made while something was published is neither kept nor given to who asks after', async () => {
  const { bus, told } = aBus();
  const cache = pageCache(bus, { maxBytes: 1e6 });
  let finish = (): void => undefined;
  const slow = cache.get('/a', 'o', async () => {
    await new Promise<void>((resolve) => (finish = resolve));
    return page('کهنه');
  });
  told('newsroom.changed', { organizationId: 'o' });
  const after = await cache.get('/a', 'o', async () => page('تازه'));
  finish();
  await slow;
  expect(after.page.bytes.toString()).toBe('تازه');
  expect((await cache.get('/a', 'o', never)).page.bytes.toString()).toBe('تازه');
});

test('after the connection was lost nothing kept is trusted', async () => {
  const { bus, told } = aBus();
  const cache = pageCache(bus, { maxBytes: 1e6 });
  await cache.get('/a', 'o', async () => page('پیش'));
  told('reconnected');
  expect(cache.find('/a')).toBeUndefined();
  expect(cache.bytes).toBe(0);
});

test('a minute later a page is made again, but while the database is away the old one stands', async () => {
  let now = 0;
  const cache = pageCache(aBus().bus, { maxBytes: 1e6, now: () => now });
  await cache.get('/a', 'o', async () => page('یک'));
  now = 59_000;
  expect((await cache.get('/a', 'o', never)).page.bytes.toString()).toBe('یک');
  now = 61_000;
  expect((await cache.get('/a', 'o', never)).page.bytes.toString()).toBe('یک');
  expect((await cache.get('/a', 'o', async () => page('دو'))).page.bytes.toString()).toBe('دو');
});

test('the cache keeps within its bytes and lets go of what was not asked for longest; absent pages are not kept', async () => {
  const cache = pageCache(aBus().bus, { maxBytes: 3 * (3 * 10_000 + 1024) });
  const make = (name: string) => cache.get(name, 'o', async () => page('x'.repeat(10_000)));
  for (const name of ['/1', '/2', '/3']) await make(name);
  cache.find('/1');
  await make('/4');
  expect(['/1', '/2', '/3', '/4'].filter((name) => cache.find(name))).toEqual(['/1', '/3', '/4']);
  await cache.get('/none', 'o', async () => page('', 404));
  expect(cache.find('/none')).toBeUndefined();
});

test('a page is compressed once and unpacks to the same bytes', async () => {
  const cache = pageCache(aBus().bus, { maxBytes: 1e6 });
  const entry = await cache.get('/a', 'o', async () => page('متن '.repeat(1000)));
  const [first, second] = await Promise.all([cache.encoded(entry, 'br'), cache.encoded(entry, 'br')]);
  expect(first).toBe(second);
  expect(brotliDecompressSync(first).equals(entry.page.bytes)).toBe(true);
});
