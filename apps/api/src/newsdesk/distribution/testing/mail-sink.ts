import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** How the server answers a recipient or a message: nothing is as usual; a number refuses; `hang` says nothing; `die` breaks off. */
export type Manner = 'usual' | 'hang' | 'die' | number;

export interface MailSink {
  readonly url: string;
  readonly port: number;
  readonly received: ReceivedMail[];
  /** asked for every recipient, before the message */
  atRecipient: (address: string) => Manner;
  /** asked when the whole message is there */
  atEnd: (address: string) => Manner;
  /** how long it thinks over each message */
  pauseMs: number;
  /** how many came, by address */
  counts(): Map<string, number>;
  close(): Promise<void>;
}

const refused = (code: number): Error =>
  Object.assign(new Error(code >= 500 ? '5.1.1 user unknown' : '4.7.1 try again later'), { responseCode: code });

/** A real SMTP server on a port of its own, which misbehaves as it is told. It keeps what it has said yes to. */
export async function openMailSink(port = 0): Promise<MailSink> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, session, callback) {
      const manner = sink.atRecipient(address);
      if (manner === 'hang') return;
      if (manner === 'die') return dropLine(session.id);
      callback(typeof manner === 'number' ? refused(manner) : null);
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo[0]?.address ?? '';
        const manner = sink.atEnd(to);
        if (typeof manner === 'number') return callback(refused(manner));
        received.push({ from: mailFrom ? mailFrom.address : '', to, message: Buffer.concat(parts).toString() });
        if (manner === 'hang') return;
        if (manner === 'die') return dropLine(session.id);
        if (sink.pauseMs === 0) callback(null);
        else setTimeout(() => callback(null), sink.pauseMs);
      });
    },
  });
  server.on('error', () => undefined);
  const connections = (server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> })
    .connections;
  const dropLine = (id: string): void => {
    for (const connection of connections) if (connection.id === id) connection._socket.destroy();
  };
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address() as AddressInfo;
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    atRecipient: () => 'usual',
    atEnd: () => 'usual',
    pauseMs: 0,
    counts() {
      const counts = new Map<string, number>();
      for (const { to } of received) counts.set(to, (counts.get(to) ?? 0) + 1);
      return counts;
    },
    close: () =>
      new Promise((resolve) => {
        for (const connection of connections) connection._socket.destroy();
        server.close(() => resolve());
      }),
  };
  return sink;
}
