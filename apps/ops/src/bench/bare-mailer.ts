import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';

/** What a loop over a list of addresses sends: the same text, from the same sender, over as many connections. */
export interface BareMails {
  port: number;
  count: number;
  connections: number;
  from: string;
  subject: string;
  text: string;
  html: string;
}

interface Nodemailer {
  createTransport(options: object): { sendMail(mail: object): Promise<unknown>; close(): void };
}

/** The loop that anybody would write: the library with its pool, and nothing kept of what became of it. */
async function sendAll({ port, count, connections, ...mail }: BareMails): Promise<void> {
  const { createTransport } = createRequire(join(repositoryRoot, 'apps/api/package.json'))('nodemailer') as Nodemailer;
  const pool = { pool: true, maxConnections: connections, maxMessages: Number.POSITIVE_INFINITY };
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true, ...pool });
  let n = 0;
  const sendOver = async (): Promise<void> => {
    while (n < count) {
      const to = `reporter${++n}@d${n % 500}.example`;
      const headers = {
        'List-Unsubscribe': `<https://pr.example.ir/unsubscribe/${n}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      };
      await transport.sendMail({ ...mail, to: { name: `خبرنگار ${n}`, address: to }, headers });
    }
  };
  // Twice as many as there are connections, so that none of them waits for this loop.
  await Promise.all(Array.from({ length: connections * 2 }, sendOver));
  transport.close();
}

process.on('message', (mails) => {
  void sendAll(mails as BareMails).then(() => process.send?.('done'));
});
process.once('disconnect', () => process.exit(0));
