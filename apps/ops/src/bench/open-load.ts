import { connect, type Socket } from 'node:net';

export interface Arrivals {
  port: number;
  perSecond: number;
  seconds: number;
  /** the whole next request */
  next: () => Buffer;
}
export interface Waits {
  /** milliseconds from when a request was due to the last byte of its answer */
  p50: number;
  p95: number;
  p99: number;
  answered: number;
  /** answers other than 200 */
  refused: number;
}

const mostConnections = 256;

/**
 * Requests that arrive when they are due, whether or not earlier ones were answered, as readers do: who waits for a slow server waits
 * in these figures too. Connections stay open, and more are opened while all are busy.
 */
export async function openLoad({ port, perSecond, seconds, next }: Arrivals): Promise<Waits> {
  const waits: number[] = [];
  const idle: Line[] = [];
  const queue: number[] = [];
  let opened = 0;
  let refused = 0;
  let sent = 0;
  const total = Math.round(perSecond * seconds);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const give = (line: Line, due: number): void =>
      line.ask(next(), (status) => {
        waits.push(performance.now() - due);
        if (status !== 200) refused++;
        const waiting = queue.shift();
        if (waiting !== undefined) give(line, waiting);
        else idle.push(line);
        if (waits.length === total) finish();
      });
    const finish = (): void => {
      clearInterval(timer);
      for (const line of idle) line.close();
      const sorted = waits.toSorted((a, b) => a - b);
      const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
      resolve({ p50: at(0.5), p95: at(0.95), p99: at(0.99), answered: waits.length, refused });
    };
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond));
      for (; sent < due; sent++) {
        const at = began + (sent / perSecond) * 1000;
        const line = idle.pop() ?? (opened < mostConnections ? new Line(port, reject) : undefined);
        if (!line) {
          queue.push(at);
          continue;
        }
        if (line.isNew) opened++;
        give(line, at);
      }
    }, 1);
  });
}

/** One connection with one request underway; bytes are counted instead of parsed. */
class Line {
  isNew = true;
  private readonly socket: Socket;
  private answered: ((status: number) => void) | undefined;
  private head = '';
  private status = 0;
  private missing = -1;

  constructor(port: number, fail: (error: Error) => void) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.setNoDelay(true);
    this.socket.on('error', fail);
    this.socket.on('data', (chunk: Buffer) => this.take(chunk));
  }

  ask(request: Buffer, answered: (status: number) => void): void {
    this.isNew = false;
    this.answered = answered;
    this.socket.write(request);
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    if (this.missing < 0) {
      this.head += chunk.toString('latin1');
      const split = this.head.indexOf('\r\n\r\n');
      if (split < 0) return;
      this.status = Number(this.head.slice(9, 12));
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(this.head.slice(0, split))?.[1] ?? 0);
      this.missing = length - (this.head.length - split - 4);
      this.head = '';
    } else this.missing -= chunk.length;
    if (this.missing > 0) return;
    this.missing = -1;
    this.answered?.(this.status);
  }
}
