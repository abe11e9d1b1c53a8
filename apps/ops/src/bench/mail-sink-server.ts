import { createServer, type Socket } from 'node:net';

/** Messages since it was told to begin, and when the first and the last of them were there. */
export interface Counted {
  count: number;
  firstAt: number;
  lastAt: number;
}

/**
 * As little of a mail server as a sender needs (RFC 5321), in a process of its own: it says yes to everything, keeps nothing, and counts.
 * Told to begin it forgets what it counted; asked, it says how many messages came, and when the first and the last of them did.
 */
const counted: Counted = { count: 0, firstAt: 0, lastAt: 0 };
const endOfMessage = Buffer.from('\r\n.\r\n');

function serve(socket: Socket): void {
  let rest: Buffer = Buffer.alloc(0);
  let isMessage = false;
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.write('220 sink\r\n');
  socket.on('data', (data: Buffer) => {
    rest = rest.length === 0 ? data : Buffer.concat([rest, data]);
    for (;;) {
      const mark = isMessage ? endOfMessage : '\r\n';
      const end = rest.indexOf(mark);
      if (end < 0) {
        // Of a message only what may be the beginning of its end is looked at again.
        if (isMessage && rest.length > endOfMessage.length) rest = rest.subarray(rest.length - endOfMessage.length);
        return;
      }
      const command = isMessage ? '.' : rest.subarray(0, Math.min(4, end)).toString('latin1').toUpperCase();
      rest = rest.subarray(end + mark.length);
      isMessage = command === 'DATA';
      socket.write(answerTo(command));
      if (command === 'QUIT') socket.end();
    }
  });
}

function answerTo(command: string): string {
  if (command === '.') {
    counted.lastAt = performance.now();
    if (counted.count++ === 0) counted.firstAt = counted.lastAt;
    return '250 2.0.0 taken\r\n';
  }
  if (command === 'EHLO') return '250-sink\r\n250 8BITMIME\r\n';
  if (command === 'DATA') return '354 go on\r\n';
  return command === 'QUIT' ? '221 2.0.0 bye\r\n' : '250 2.0.0 ok\r\n';
}

const server = createServer(serve).listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address ? address.port : 0);
});
process.on('message', (message) => {
  if (message === 'begin') Object.assign(counted, { count: 0, firstAt: 0, lastAt: 0 });
  process.send?.({ ...counted });
});
process.once('disconnect', () => process.exit(0));
