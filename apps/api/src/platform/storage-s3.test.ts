import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { filesRoutes } from '@ravabet/contracts/office/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPhoto } from '../office/files/testing/hostile-contents.ts';
import { judged, upload } from '../office/files/testing/upload.ts';
import { anOffice } from '../testing/acting-as.ts';
import { buildTestApp } from '../testing/build-test-app.ts';
import { type S3Server, startS3Server } from '../testing/s3-server.ts';
import { checkFiles } from './check-files.ts';
import { openS3Storage } from './storage-s3.ts';
import type { Storage, StoredObject } from './storage.ts';

let server: S3Server;
let storage: Storage;
let folder: string;
beforeAll(async () => {
  server = await startS3Server();
  storage = openS3Storage(server.url);
  folder = await mkdtemp(join(tmpdir(), 'ravabet-s3-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('contents in a bucket', () => {
  it('are kept as they came, read whole and in part, and are gone when they are removed', async () => {
    const content = Buffer.from('بخش تازهٔ بیمارستان آغاز به کار کرد.'.repeat(10_000));
    const local = join(folder, 'upload');
    await writeFile(local, content);
    await storage.keep('files/o/ab/abc', local, 'text/plain');
    expect(server.objects.get('files/o/ab/abc')).toMatchObject({ content, mediaType: 'text/plain' });
    expect(await storage.sizeOf('files/o/ab/abc')).toBe(content.length);
    expect((await buffer(await storage.read('files/o/ab/abc'))).equals(content)).toBe(true);
    const part = await buffer(await storage.read('files/o/ab/abc', { start: 100, end: 299 }));
    expect(part.equals(content.subarray(100, 300))).toBe(true);
    await storage.remove('files/o/ab/abc');
    expect(await storage.sizeOf('files/o/ab/abc')).toBeNull();
    await expect(storage.read('files/o/ab/abc').then(text)).rejects.toThrow();
  });

  it('are not sent again when they are there already', async () => {
    const local = join(folder, 'twice');
    await writeFile(local, 'once');
    await storage.keep('files/o/cd/twice', local, 'text/plain');
    await storage.keep('files/o/cd/twice', local, 'text/plain');
    expect(server.asked.filter((one) => one === 'PUT files/o/cd/twice')).toHaveLength(1);
    await storage.remove('files/o/cd/twice');
  });

  it('are listed over all pages', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await storage.put(`list/${name}`, Buffer.from(name), 'text/plain');
    await storage.put('other/f', Buffer.from('f'), 'text/plain');
    const found: StoredObject[] = [];
    for await (const object of storage.list('list/')) found.push(object);
    expect(found.map(({ key, size }) => `${key} ${size}`)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => `list/${name} 1`),
    );
    expect(Date.now() - (found[0]?.modifiedAt.getTime() ?? 0)).toBeLessThan(60_000);
  });

  it('are refused to who does not know the secret', async () => {
    const stranger = openS3Storage(server.url.replace('a%2Fsecret', 'a%2Fguess'));
    await expect(stranger.put('files/x', Buffer.from('x'), 'text/plain')).rejects.toMatchObject({
      cause: { name: 'SignatureDoesNotMatch' },
    });
    server.refused.length = 0;
  });
});

it('an office works with its files in a bucket: uploaded, made smaller, shown in part, held against their rows', async () => {
  const app = await buildTestApp({ work: true, settings: { S3_URL: server.url } });
  const officer = await (await anOffice(app)).actingAs('pr-officer');
  const photo = await aPhoto(800, 600);
  const { id } = await upload(officer, 'نشست خبری.jpg', photo);
  const { sha256 } = await judged(officer, id);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect([...server.objects.keys()].filter((key) => key.startsWith('files/')).length).toBeGreaterThan(3);
  const url = filesRoutes.content.url.replace(':organizationId', officer.organizationId).replace(':id', id);
  const ask = (headers: Record<string, string>) =>
    app.app.inject({ url, headers: { cookie: officer.cookie, ...headers } });
  expect((await ask({})).rawPayload.equals(photo)).toBe(true);
  const part = await ask({ range: 'bytes=10-19' });
  expect(part.statusCode).toBe(206);
  expect(part.rawPayload.equals(photo.subarray(10, 20))).toBe(true);
  expect((await checkFiles(app.platform, { contents: true })).faults).toEqual([]);
  for (const found of server.objects.values()) found.content = Buffer.from(found.content.map((byte) => byte ^ 1));
  const faults = (await checkFiles(app.platform, { contents: true })).faults;
  expect(faults.length).toBeGreaterThan(3);
  expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['changed']));
  expect(server.refused).toEqual([]);
  await app.close();
});
