import { connect } from 'node:net';
import type { Readable } from 'node:stream';

export type ScanVerdict = { clean: true } | { clean: false; virus: string };

/** The scanner did not answer, or could not judge: the file waits, it is neither let in nor refused. */
export class ScannerUnavailable extends Error {}

const silence = 120_000;

/**
 * Asks clamd by its INSTREAM protocol: blocks with their length as four bytes, an empty block at the end, one line as the answer.
 * @param address host:port
 * @throws ScannerUnavailable
 */
export function scanForViruses(address: string, content: Readable): Promise<ScanVerdict> {
  const at = address.lastIndexOf(':');
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address.slice(0, at), port: Number(address.slice(at + 1)) });
    const fail = (cause: unknown): void => {
      socket.destroy();
      content.destroy();
      reject(cause instanceof ScannerUnavailable ? cause : new ScannerUnavailable('clamd does not answer', { cause }));
    };
    let answer = '';
    socket.setTimeout(silence, () => fail(new Error('silence')));
    socket.setEncoding('utf8');
    socket.on('error', fail);
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.length > 4096) fail(new Error('a strange answer'));
    });
    socket.on('close', () => {
      content.destroy();
      const line = answer.replace(/\0[^]*$/, '').trim();
      const found = /^stream: (.+) FOUND$/.exec(line);
      if (found) resolve({ clean: false, virus: found[1] ?? '' });
      else if (line === 'stream: OK') resolve({ clean: true });
      else reject(new ScannerUnavailable(`clamd says: ${line || 'nothing'}`));
    });
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      send().then(undefined, fail);
    });

    async function send(): Promise<void> {
      for await (const chunk of content) {
        const block = Buffer.from(chunk as Uint8Array);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(block.length);
        socket.write(length);
        if (!socket.write(block)) await new Promise((next) => socket.once('drain', next));
        // It has judged already (too large for it, or found something): the rest is not needed.
        if (answer !== '' || socket.destroyed) break;
      }
      if (!socket.destroyed) socket.write(Buffer.alloc(4));
    }
  });
}
