import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { dispatchesRoutes, suppressionsRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';
import { bounceSignature, signatureHeader } from './bounces/bounce-signature.ts';
import { readMailboxOnce } from './bounces/read-bounce-mailbox.ts';
import { mailIdentity } from './sending/mail-sender.ts';
import { type MailSink, openMailSink } from './testing/mail-sink.ts';
import { reportOf } from './testing/reports.ts';
import { aRecipientList } from './testing/recipients-in-bulk.ts';

let sink: MailSink;
let test: TestApp;
let office: Office;
let manager: TestMember;
let dispatchId: string;
let ids: string[];
beforeAll(async () => {
  sink = await openMailSink();
  test = await buildTestApp({
    work: true,
    settings: { SMTP_URL: sink.url, MAIL_BOUNCE_ADDRESS: 'bounces@example.ir' },
  });
  office = await anOffice(test);
  manager = await office.actingAs('pr-manager');
  const { id: pressReleaseId } = await published(office);
  const list = await aRecipientList(test, office.organization.id, manager.personId, 8, { prefix: 'b' });
  const { body } = await manager.call(dispatchesRoutes.prepare, {
    body: { pressReleaseId, purpose: 'release', listIds: [list] },
  });
  dispatchId = body.id;
  await manager.call(dispatchesRoutes.send, { params: { id: dispatchId }, body: { version: 1, expected: 8 } });
  await vi.waitUntil(async () => (await deliveries()).every(({ state }) => state === 'sent'), {
    timeout: 20_000,
    interval: 100,
  });
  ids = (await deliveries()).map(({ id }) => id);
});
afterAll(async () => {
  await test.close();
  await sink.close();
});

const deliveries = async () =>
  (await manager.call(dispatchesRoutes.deliveries, { params: { id: dispatchId } })).body.items;
const stateOf = async (id: string | undefined) => (await deliveries()).find((one) => one.id === id)?.state;
const suppressed = async () => (await manager.call(routes.list)).body.items;
const verp = (id: string | undefined) => mailIdentity(test.platform.config).envelopeFrom(id ?? '');
async function piped(message: string, signature?: string) {
  const bytes = Buffer.from(message);
  const { SECRET_KEY } = test.platform.config;
  return test.app.inject({
    method: 'POST',
    url: '/api/mail/bounces',
    headers: { 'content-type': 'message/rfc822', [signatureHeader]: signature ?? bounceSignature(SECRET_KEY, bytes) },
    payload: bytes,
  });
}

describe('a report of failure', () => {
  it('comes back to an address that names its delivery', () => {
    expect(sink.received.every(({ from }) => /^bounces\+[a-z2-7]{42}@example\.ir$/.test(from))).toBe(true);
  });

  it('that nobody is there takes the address off, and off everything that waits', async () => {
    const answer = await piped(
      reportOf({ to: verp(ids[0]), status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 user unknown' }),
    );
    expect(answer.json()).toEqual({ matched: true });
    expect(await stateOf(ids[0])).toBe('bounced');
    const [first] = await suppressed();
    expect(first).toMatchObject({ reason: 'bounced', detail: '550 5.1.1 user unknown' });
    // The same report twice is told once.
    await piped(reportOf({ to: verp(ids[0]), status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 user unknown' }));
    expect((await suppressed()).length).toBe(1);
  });

  it('in Persian, or with the token only in the mail it gives back, is understood as well', async () => {
    await piped(reportOf({ to: verp(ids[1]), status: '5.1.1', text: 'نامهٔ شما نرسید. چنین نشانی‌ای نیست.' }));
    expect(await stateOf(ids[1])).toBe('bounced');
    const messageId = mailIdentity(test.platform.config).messageId(ids[2] ?? '');
    await piped(reportOf({ to: 'pr@example.ir', status: '5.1.1', returned: `Message-ID: ${messageId}\r\nSubject: x` }));
    expect(await stateOf(ids[2])).toBe('bounced');
    expect((await suppressed()).length).toBe(3);
  });

  it('of a full mailbox is counted and takes nobody off; one that only says «later» changes nothing', async () => {
    await piped(reportOf({ to: verp(ids[3]), status: '5.2.2', diagnostic: 'smtp; 552 mailbox full' }));
    expect(await stateOf(ids[3])).toBe('bounced');
    // Three came back for good before it.
    const record = (await manager.call(dispatchesRoutes.get, { params: { id: dispatchId } })).body;
    expect(record).toMatchObject({ counts: { bounced: 4 }, softBounces: 1 });
    await piped(reportOf({ to: verp(ids[4]), action: 'delayed', status: '4.4.1' }));
    expect(await stateOf(ids[4])).toBe('sent');
    expect((await suppressed()).length).toBe(3);
  });

  it('that somebody made up changes nothing, whatever it says', async () => {
    const real = verp(ids[5]);
    const forged = real.replace(/\+(.)/, (_, letter: string) => `+${letter === 'a' ? 'b' : 'a'}`);
    expect((await piped(reportOf({ to: forged, status: '5.1.1' }))).json()).toEqual({ matched: false });
    expect((await piped(reportOf({ to: `bounces+${'a'.repeat(42)}@example.ir`, status: '5.1.1' }))).json()).toEqual({
      matched: false,
    });
    const unsigned = await piped(reportOf({ to: real, status: '5.1.1' }), 'ab'.repeat(32));
    expect(unsigned.statusCode).toBe(403);
    expect(await stateOf(ids[5])).toBe('sent');
  });

  it('that is broken, empty or no report at all is taken without harm', async () => {
    const whole = reportOf({ to: verp(ids[5]), status: '5.1.1' });
    const half = whole.slice(0, whole.indexOf('Action:'));
    for (const message of ['', 'x', half, '\u0000\u0001', `To: ${verp(ids[5])}\r\n\r\nسلام، ممنون از خبر.`]) {
      expect((await piped(message)).statusCode).toBe(200);
    }
    expect(await stateOf(ids[5])).toBe('sent');
    // A plain text without the part for machines counts as passing, never as final.
    await piped(
      `From: MAILER-DAEMON@example.net\r\nTo: ${verp(ids[5])}\r\nSubject: failure\r\n\r\n550 5.1.1 user unknown\r\n`,
    );
    expect(await stateOf(ids[5])).toBe('bounced');
    expect((await suppressed()).length).toBe(3);
  });

  it('of a complaint takes the address off', async () => {
    await piped(reportOf({ to: verp(ids[6]), feedback: 'abuse' }));
    expect((await suppressed())[0]).toMatchObject({ reason: 'complained' });
  });

  it('is read from a mailbox once, and stays there as read', async () => {
    const mailbox = await aMailbox([reportOf({ to: verp(ids[7]), status: '5.1.1' })]);
    const platform = {
      ...test.platform,
      config: { ...test.platform.config, BOUNCE_IMAP_URL: `imap://user:password@127.0.0.1:${mailbox.port}/INBOX` },
    };
    expect(await readMailboxOnce(platform)).toBe(1);
    expect(await stateOf(ids[7])).toBe('bounced');
    expect(await readMailboxOnce(platform)).toBe(0);
    mailbox.close();
  });
});

/** As much of an IMAP server as reading unseen mail needs (RFC 3501). */
async function aMailbox(messages: string[]) {
  const seen = new Set<number>();
  const server = createServer((socket) => {
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    say('* OK [CAPABILITY IMAP4rev1] ready');
    let rest = '';
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      rest += data.toString('latin1');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        const [tag = '', ...words] = line.split(' ');
        const command = words.join(' ').toUpperCase();
        if (command.startsWith('CAPABILITY')) say('* CAPABILITY IMAP4rev1');
        else if (/^(SELECT|EXAMINE)/.test(command)) {
          say(`* ${messages.length} EXISTS`);
          say('* FLAGS (\\Seen)');
          say('* OK [PERMANENTFLAGS (\\Seen)] ok');
          say('* OK [UIDVALIDITY 1] ok');
          say(`* OK [UIDNEXT ${messages.length + 1}] ok`);
        } else if (command.startsWith('UID SEARCH')) {
          const unseen = messages.map((_, index) => index + 1).filter((uid) => !seen.has(uid));
          say(`* SEARCH ${unseen.join(' ')}`.trim());
        } else if (command.startsWith('UID FETCH')) {
          const uid = Number(words[2]);
          const bytes = Buffer.from(messages[uid - 1] ?? '');
          socket.write(`* ${uid} FETCH (UID ${uid} BODY[] {${bytes.length}}\r\n`);
          socket.write(bytes);
          say(')');
        } else if (command.startsWith('UID STORE')) seen.add(Number(words[2]));
        else if (command.startsWith('LIST')) say('* LIST () "/" "INBOX"');
        else if (command.startsWith('LOGOUT')) say('* BYE');
        say(`${tag} OK done`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
