import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { filesRoutes, uploadsUrl } from '@ravabet/contracts/office/files';
import { expect, test, vi } from 'vitest';
import { anOffice } from '../../testing/acting-as.ts';
import { buildTestApp } from '../../testing/build-test-app.ts';
import { judged, metadataOf } from './testing/upload.ts';

test('a connection that breaks in the middle loses nothing that had arrived, and the process goes on', async () => {
  const app = await buildTestApp({ work: true });
  const office = await anOffice(app);
  const officer = await office.actingAs('pr-officer');
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.app.server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const headers = { cookie: officer.cookie, 'tus-resumable': '1.0.0' };
  const content = Buffer.from('یادداشت خبرنگار. '.repeat(100_000));
  const begun = await fetch(base + uploadsUrl.replace(':organizationId', officer.organizationId), {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(content.length), 'upload-metadata': metadataOf('یادداشت.txt') },
  });
  expect(begun.status).toBe(201);
  expect(begun.headers.get('content-security-policy')).toMatch(/default-src 'self'/);
  const url = base + begun.headers.get('location');
  const part = { ...headers, 'content-type': 'application/offset+octet-stream' };

  const broken = request(url, {
    method: 'PATCH',
    headers: { ...part, 'upload-offset': '0', 'content-length': String(content.length) },
  });
  broken.on('error', () => undefined);
  broken.write(content.subarray(0, 1_000_000));
  await new Promise((next) => setTimeout(next, 300));
  broken.destroy();

  const offset = await vi.waitFor(async () => {
    const asked = await fetch(url, { method: 'HEAD', headers });
    const arrived = Number(asked.headers.get('upload-offset'));
    expect(arrived).toBeGreaterThan(500_000);
    return arrived;
  }, 5000);
  const rest = await fetch(url, {
    method: 'PATCH',
    headers: { ...part, 'upload-offset': String(offset) },
    body: content.subarray(offset),
  });
  expect(rest.status).toBe(204);
  const id = url.split('/').at(-1) ?? '';
  expect(await judged(officer, id)).toMatchObject({ state: 'ready', size: content.length });
  const back = await fetch(
    `${base}${filesRoutes.content.url.replace(':organizationId', officer.organizationId).replace(':id', id)}`,
    {
      headers: { cookie: officer.cookie },
    },
  );
  expect(Buffer.from(await back.arrayBuffer()).equals(content)).toBe(true);
  // fetch keeps its connections; one that is not idle yet would hold the server's end up.
  app.app.server.closeAllConnections();
  await app.close();
});
