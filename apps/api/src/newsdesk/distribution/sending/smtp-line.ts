import { once } from 'node:events';
import type { Socket } from 'node:net';
import { Readable, type Writable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** How one attempt ended. `unsent`: surely nothing was handed over; `unknown`: the end was written and no answer came. */
export type Attempt =
  | { readonly end: 'accepted'; readonly reply: string }
  | { readonly end: 'refused'; readonly code: number; readonly reply: string }
  | { readonly end: 'unsent'; readonly reply: string }
  | { readonly end: 'unknown'; readonly reply: string };

export interface SmtpLine {
  /** @param noteEnd writes down durably that the end of this message is about to go; throws where it cannot */
  send(envelope: Envelope, message: Buffer, noteEnd: () => void): Promise<Attempt>;
  /** nothing more can be sent over it */
  readonly isBroken: boolean;
  close(): void;
}

/** A message whose last line, the dot that hands it over, is held back until that is written down. */
class HeldMessage extends Readable {
  isNoted = false;
  private readonly message: Buffer;
  private readonly noteEnd: () => void;
  private readonly socketOf: () => Socket | null;

  constructor(message: Buffer, noteEnd: () => void, socketOf: () => Socket | null) {
    super();
    this.message = message;
    this.noteEnd = noteEnd;
    this.socketOf = socketOf;
  }

  override _read(): void {
    // pipe() below writes by itself
  }

  /** Called by the library when the server is ready for the message: `line` doubles leading dots and leads into the socket. */
  override pipe<T extends NodeJS.WritableStream>(line: T): T {
    const out = line as unknown as Writable & Readable;
    const finish = (): void => {
      const socket = this.socketOf();
      if (this.destroyed || !socket || socket.destroyed) return;
      // Everything before the end has to be with the operating system: after the note only the end is missing.
      if (out.readableLength > 0 || out.writableLength > 0) return void setImmediate(finish);
      if (socket.writableLength > 0) return void socket.once('drain', finish);
      try {
        this.noteEnd();
      } catch (error) {
        this.destroy(error as Error);
        return;
      }
      this.isNoted = true;
      // Straight into the socket and not through the streams: between the note and this write lies nothing else.
      socket.write(endOf(this.message));
      out.unpipe(socket);
    };
    out.write(this.message, () => setImmediate(finish));
    return line;
  }
}

const endOf = (message: Buffer): string => (message.at(-1) === 0x0a ? '.\r\n' : '\r\n.\r\n');

/** A connection to the mail server of SMTP_URL. @throws where it cannot be opened */
export async function openSmtpLine(url: string, timeoutMs: number): Promise<SmtpLine> {
  const options = parseConnectionUrl(url);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 0,
  });
  let broken: Error | null = null;
  connection.on('error', (error: Error) => (broken ??= error));
  connection.on('end', () => (broken ??= new Error('the connection was closed')));
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(broken ?? new Error('the connection was closed')));
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  const { auth } = options as { auth?: { user?: string; pass?: string } };
  if (auth) {
    await new Promise<void>((resolve, reject) => {
      connection.once('end', () => reject(broken ?? new Error('the connection was closed')));
      connection.login(auth, (error) => (error ? reject(error) : resolve()));
    });
  }

  const socketOf = (): Socket | null => connection._socket || null;
  return {
    get isBroken() {
      return broken !== null;
    },
    close: () => connection.close(),
    async send(envelope, message, noteEnd) {
      const held = new HeldMessage(message, noteEnd, socketOf);
      held.on('error', () => undefined);
      const failure = await new Promise<{ error: unknown; reply: string } | { reply: string }>((resolve) => {
        const ended = (): void => resolve({ error: broken ?? new Error('closed'), reply: '' });
        connection.once('end', ended);
        connection.send({ ...envelope, to: [envelope.to] }, held, (error, info) => {
          connection.off('end', ended);
          resolve(error ? { error, reply: '' } : { reply: info?.response ?? '' });
        });
      });
      if (!('error' in failure)) return { end: 'accepted', reply: failure.reply };
      const {
        responseCode,
        response,
        message: said,
      } = failure.error as {
        responseCode?: number;
        response?: string;
        message?: string;
      };
      const reply = String(response || said || '').slice(0, 500);
      const code = responseCode ?? Number(/^[45]\d\d/.exec(reply)?.[0] ?? 0);
      if (code >= 400 && code !== 421) {
        await reset(connection).catch(() => connection.close());
        return { end: 'refused', code, reply };
      }
      // Whatever else happened to the line: it is not trusted any more.
      broken ??= failure.error as Error;
      connection.close();
      return held.isNoted && code !== 421 ? { end: 'unknown', reply } : { end: 'unsent', reply };
    },
  };
}

async function reset(connection: SMTPConnection): Promise<void> {
  const done = new Promise<void>((resolve, reject) => connection.reset((error) => (error ? reject(error) : resolve())));
  await Promise.race([done, once(connection, 'end').then(() => Promise.reject(new Error('closed')))]);
}
