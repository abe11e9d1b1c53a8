import { createServer, type AddressInfo } from 'node:net';
import { filesRoutes as routes } from '@ravabet/contracts/office/files';
import { expect, test, vi } from 'vitest';
import { anOffice } from '../../testing/acting-as.ts';
import { buildTestApp } from '../../testing/build-test-app.ts';
import { prepareFile } from './prepare-file.ts';
import { judged, upload } from './testing/upload.ts';

test('where a scanner is set up a file waits while it is away, and malware is refused with its content', async () => {
  const scanner = createServer((socket) => {
    let text = '';
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      if (text.endsWith('\0\0\0\0')) socket.end(`stream: ${text.includes('EICAR') ? 'Eicar FOUND' : 'OK'}\0`);
    });
  });
  await new Promise<void>((listening) => scanner.listen(0, '127.0.0.1', listening));
  const { port } = scanner.address() as AddressInfo;
  await new Promise((closed) => scanner.close(closed));
  const app = await buildTestApp({ work: true, settings: { CLAMAV: `127.0.0.1:${port}` } });
  const office = await anOffice(app);
  const officer = await office.actingAs('pr-officer');

  const good = await upload(officer, 'بی‌خطر.txt', Buffer.from('متن بی‌خطر'));
  const bad = await upload(officer, 'ناامن.txt', Buffer.from('این EICAR است'));
  const stateOf = async (id: string) => (await officer.call(routes.get, { params: { id } })).body.state;
  await new Promise((next) => setTimeout(next, 1500));
  expect([await stateOf(good.id), await stateOf(bad.id)]).toEqual(['received', 'received']);
  expect((await officer.call(routes.content, { params: { id: bad.id } })).problem).toBe('file-not-ready');

  await new Promise<void>((listening) => scanner.listen(port, '127.0.0.1', listening));
  // What the queue does half a minute later.
  for (const { id } of [good, bad])
    await prepareFile(app.platform, { organizationId: officer.organizationId, fileId: id });
  expect(await judged(officer, good.id)).toMatchObject({ state: 'ready' });
  const refused = await judged(officer, bad.id);
  expect(refused).toMatchObject({ state: 'refused', refusal: 'file-infected' });
  const key = `files/${officer.organizationId}/${refused.sha256.slice(0, 2)}/${refused.sha256}`;
  await vi.waitFor(async () => expect(await app.platform.storage.sizeOf(key)).toBeNull());
  expect((await officer.call(routes.content, { params: { id: bad.id } })).problem).toBe('not-found');
  scanner.close();
  await app.close();
});
