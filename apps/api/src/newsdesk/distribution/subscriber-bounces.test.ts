import { suppressionsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';
import { mailText } from '../../testing/read-mail.ts';
import { bounceSignature, signatureHeader } from './bounces/bounce-signature.ts';
import { type MailSink, openMailSink } from './testing/mail-sink.ts';
import { suppressAddresses } from './suppressions/suppress-addresses.ts';
import { reportOf } from './testing/reports.ts';

let sink: MailSink;
let test: TestApp;
let office: Office;
let manager: TestMember;
let people = 0;
beforeAll(async () => {
  sink = await openMailSink();
  test = await buildTestApp({
    work: true,
    settings: { SMTP_URL: sink.url, MAIL_BOUNCE_ADDRESS: 'bounces@example.ir' },
  });
  office = await anOffice(test);
  manager = await office.actingAs('pr-manager');
});
afterAll(async () => {
  await test.close();
  await sink.close();
});

const post = (url: string, values: Record<string, string> = {}) =>
  test.app.inject({
    method: 'POST',
    url,
    remoteAddress: `10.7.0.${++people}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(values).toString(),
  });
/** By what stands before the @: a domain in other letters has two forms. */
const mailsTo = (address: string) => sink.received.filter(({ to }) => to.split('@')[0] === address.split('@')[0]);
const newsTo = (address: string) => mailsTo(address).filter(({ message }) => message.includes('List-Unsubscribe:'));
const ask = (email: string) =>
  post(`/n/${office.organization.slug}/fa/subscribe`, { email, languages: 'fa' }).then(({ statusCode }) =>
    expect(statusCode).toBe(200),
  );
async function subscribed(email: string): Promise<void> {
  await ask(email);
  await expect.poll(() => mailsTo(email).length, { timeout: 10_000 }).toBe(1);
  const text = mailText((mailsTo(email)[0]?.message ?? '').replaceAll('=\r\n', ''));
  const [, link = ''] = /http:\/\/localhost:3000(\/n\/[^\s"<]+\/confirm\/[^\s"<]+)/.exec(text) ?? [];
  expect((await post(link)).statusCode).toBe(303);
}
const inOffice = <T>(read: Parameters<typeof withOrganization<T>>[2]) =>
  withOrganization(test.platform.databases.app.prisma, office.organization.id, read);
/** A release comes out, and everybody who is to be told has been. */
async function news(title: string): Promise<void> {
  const { id: pressReleaseId } = await published(office, { title });
  const left = () =>
    inOffice(async (tx) => ({
      events: await tx.newsroomEvent.count({ where: { pressReleaseId } }),
      mails: await tx.newsroomMail.count({ where: { pressReleaseId, state: { in: ['queued', 'sending'] } } }),
    }));
  await expect.poll(left, { timeout: 15_000 }).toEqual({ events: 0, mails: 0 });
}
const suppressed = async () =>
  (await manager.call(suppressionsRoutes.list)).body.items.map(({ mail, reason }) => ({ mail, reason }));

describe('a subscriber of the newsroom', () => {
  it('whose address is suppressed gets none of its mails, whatever letters its domain is written in', async () => {
    await subscribed('wants@example.ir');
    await subscribed('stopped@example.ir');
    await subscribed('desk@خبر.example');
    await manager.call(suppressionsRoutes.add, { body: { mail: 'Stopped@example.ir', detail: 'تلفنی خواست' } });
    await manager.call(suppressionsRoutes.add, { body: { mail: 'desk@xn--ngblk.example', detail: 'تلفنی خواست' } });
    await news('خبر نخست');
    expect([newsTo('wants@example.ir').length, newsTo('stopped@example.ir').length]).toEqual([1, 0]);
    expect(mailsTo('desk@خبر.example')).toHaveLength(1);
    const before = sink.received.length;
    await ask('stopped@example.ir');
    await subscribed('after@example.ir');
    expect(sink.received.length).toBe(before + 1);
  });

  it('who left what the office sends and asks for the newsroom afterwards is asked and told again', async () => {
    await inOffice((tx) =>
      suppressAddresses(tx, office.organization.id, [{ mail: 'back@example.ir', detail: '' }], 'unsubscribed'),
    );
    await subscribed('back@example.ir');
    await news('خبری پس از بازگشت');
    expect(newsTo('back@example.ir')).toHaveLength(1);
    await inOffice(async (tx) => {
      await tx.suppression.updateMany({ where: { mail: 'back@example.ir' }, data: { createdAt: new Date() } });
    });
    await news('خبری پس از رفتن دوباره');
    expect(newsTo('back@example.ir')).toHaveLength(1);
  });

  it('whose server says that nobody is there is suppressed, and the others get theirs all the same', async () => {
    for (const name of ['gone', 'later', 'stays']) await subscribed(`${name}@example.ir`);
    sink.atRecipient = (address) => (address.startsWith('gone@') ? 550 : 'usual');
    await news('خبر دوم');
    sink.atRecipient = () => 'usual';
    expect(newsTo('stays@example.ir')).toHaveLength(1);
    expect(await suppressed()).toContainEqual({ mail: 'gone@example.ir', reason: 'bounced' });
    await news('خبر سوم');
    expect([newsTo('gone@example.ir').length, newsTo('stays@example.ir').length]).toEqual([0, 2]);
  });

  it('whose mail comes back for good is suppressed by its own token, and by no other', async () => {
    const [mail] = newsTo('later@example.ir');
    expect(mail?.from).toMatch(/^bounces\+[a-z2-7]{42}@example\.ir$/);
    const piped = (to: string, more: object = {}) => {
      const bytes = Buffer.from(reportOf({ to, status: '5.1.1', ...more }));
      const signature = bounceSignature(test.platform.config.SECRET_KEY, bytes);
      return test.app.inject({
        method: 'POST',
        url: '/api/mail/bounces',
        headers: { 'content-type': 'message/rfc822', [signatureHeader]: signature },
        payload: bytes,
      });
    };
    const forged = (mail?.from ?? '').replace(/\+(.)/, (_, letter: string) => `+${letter === 'a' ? 'b' : 'a'}`);
    expect((await piped(forged)).json()).toEqual({ matched: false });
    expect((await piped(mail?.from ?? '', { status: '4.2.2', action: 'delayed' })).json()).toEqual({ matched: true });
    expect(await suppressed()).not.toContainEqual({ mail: 'later@example.ir', reason: 'bounced' });
    const messageId = /^Message-ID:\s*(<[^>]+>)/im.exec(mail?.message ?? '')?.[1];
    expect((await piped('pr@example.ir', { returned: `Message-ID: ${messageId}` })).json()).toEqual({ matched: true });
    expect(await suppressed()).toContainEqual({ mail: 'later@example.ir', reason: 'bounced' });
    await news('خبر چهارم');
    expect(newsTo('later@example.ir')).toHaveLength(2);
  });
});
