import { connect, type Socket } from 'node:net';

export interface Target {
  port: number;
  /** the whole next request */
  next: () => string | Buffer;
  status: number;
}

/** A request as bytes, for connections that stay open. */
export function requestText(method: string, path: string, headers: Record<string, string> = {}, body = ''): Buffer {
  const all: Record<string, string> = { host: 'localhost', ...headers };
  if (body !== '')
    Object.assign(all, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) });
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

/**
 * Requests per second that the target answers over 16 open connections, each with one request underway. It counts bytes instead of
 * parsing answers, so that it takes little of the processors it shares with what it measures.
 */
export async function load(target: Target, milliseconds: number, connections = 16): Promise<number> {
  const began = performance.now();
  const end = began + milliseconds;
  const counts = await Promise.all(Array.from({ length: connections }, () => drive(target, end)));
  return (counts.reduce((sum, n) => sum + n, 0) / (performance.now() - began)) * 1000;
}

function drive(target: Target, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(target.port, '127.0.0.1');
    socket.setNoDelay(true);
    let answered = 0;
    let head = '';
    let missing = -1;
    socket.on('error', reject);
    socket.once('connect', () => socket.write(target.next()));
    socket.once('close', () => reject(new Error('the server closed a connection under load')));
    socket.on('data', (chunk: Buffer) => {
      if (missing < 0) {
        head += chunk.toString('latin1');
        const split = head.indexOf('\r\n\r\n');
        if (split < 0) return;
        const status = Number(head.slice(9, 12));
        if (status !== target.status) {
          socket.destroy();
          reject(new Error(`answered ${status} under load: ${Buffer.from(head, 'latin1').toString().slice(0, 900)}`));
          return;
        }
        const length =
          status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head.slice(0, split))?.[1] ?? Number.NaN);
        if (Number.isNaN(length)) return reject(new Error('an answer without a length'));
        missing = length - (head.length - split - 4);
        head = '';
      } else missing -= chunk.length;
      if (missing > 0) return;
      missing = -1;
      answered++;
      if (performance.now() < end) socket.write(target.next());
      else {
        socket.removeAllListeners('close');
        socket.destroy();
        resolve(answered);
      }
    });
  });
}
