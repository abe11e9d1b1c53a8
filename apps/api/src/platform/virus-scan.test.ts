import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { scanForViruses, ScannerUnavailable } from './virus-scan.ts';

/** Speaks clamd's side of INSTREAM and judges what it was sent. */
function aScanner(judge: (content: Buffer) => string): Promise<{ address: string; server: Server }> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, Buffer.from(bytes)]);
      const content: Buffer[] = [];
      let at = 'zINSTREAM\0'.length;
      while (at + 4 <= received.length) {
        const length = received.readUInt32BE(at);
        if (length === 0) return void socket.end(`${judge(Buffer.concat(content))}\0`);
        if (at + 4 + length > received.length) return;
        content.push(received.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, address: `127.0.0.1:${(server.address() as AddressInfo).port}` }),
    );
  });
}

let open: Server | null = null;
afterEach(() => open?.close());

const judge = (content: Buffer): string =>
  content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';

test('a clean content of many blocks is clean, an infected one is named', async () => {
  const { address, server } = await aScanner(judge);
  open = server;
  const large = Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024, 1)));
  expect(await scanForViruses(address, large)).toEqual({ clean: true });
  const infected = Readable.from([Buffer.from('…EI'), Buffer.from('CAR…')]);
  expect(await scanForViruses(address, infected)).toEqual({ clean: false, virus: 'Eicar-Test-Signature' });
});

test('a scanner that is away or cannot judge is neither a yes nor a no', async () => {
  const { address, server } = await aScanner(() => 'INSTREAM size limit exceeded. ERROR');
  await expect(scanForViruses(address, Readable.from([Buffer.from('x')]))).rejects.toThrow(ScannerUnavailable);
  await new Promise((closed) => server.close(closed));
  await expect(scanForViruses(address, Readable.from([Buffer.from('x')]))).rejects.toThrow(ScannerUnavailable);
});
