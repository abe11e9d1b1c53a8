import { dispatchesRoutes as routes, suppressionsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';
import { type MailSink, openMailSink } from './testing/mail-sink.ts';
import { aRecipientList } from './testing/recipients-in-bulk.ts';

let sink: MailSink;
let test: TestApp;
let office: Office;
let manager: TestMember;
let n = 0;
beforeAll(async () => {
  sink = await openMailSink();
  test = await buildTestApp({
    work: true,
    settings: { SMTP_URL: sink.url, MAIL_TIMEOUT_SECONDS: '1', MAIL_RATE_PER_DOMAIN: '30', MAIL_CONNECTIONS: '2' },
  });
  office = await anOffice(test);
  manager = await office.actingAs('pr-manager');
});
afterAll(async () => {
  await test.close();
  await sink.close();
});
afterEach(() => {
  sink.atRecipient = () => 'usual';
  sink.atEnd = () => 'usual';
});

async function sending(count: number, domain = `d${++n}.example`) {
  const { id: pressReleaseId } = await published(office);
  const list = await aRecipientList(test, office.organization.id, manager.personId, count, { domain });
  const { body } = await manager.call(routes.prepare, {
    body: { pressReleaseId, purpose: 'release', listIds: [list] },
  });
  const sent = await manager.call(routes.send, { params: { id: body.id }, body: { version: 1, expected: count } });
  expect(sent.status, sent.text).toBe(200);
  return { id: body.id, domain };
}
const one = async (id: string) => (await manager.call(routes.get, { params: { id } })).body;
const until = (id: string, counts: object) =>
  expect.poll(async () => (await one(id)).counts, { timeout: 20_000 }).toEqual(counts);
const received = (domain: string) => sink.received.filter(({ to }) => to.endsWith(`@${domain}`)).map(({ to }) => to);
/** The rate is counted by the minutes of the clock; half of one is enough to see that it holds. */
const aMinuteAhead = async (): Promise<void> => {
  const passed = Date.now() % 60_000;
  if (passed > 30_000) await new Promise((resolve) => setTimeout(resolve, 60_100 - passed));
};
/** What an hour would do. */
const passTime = (id: string, hours: number) =>
  withOrganization(
    test.platform.databases.app.prisma,
    office.organization.id,
    (tx) => tx.$executeRaw`
      UPDATE delivery SET next_try_at = now(), deferred_since = deferred_since - make_interval(hours => ${hours}::int)
      WHERE organization_id = ${office.organization.id}::uuid AND dispatch_id = ${id}::uuid AND state = 'deferred'`,
  );

describe('a mail server', () => {
  it('that says «later» is asked again with growing pauses, and given up after the limit', async () => {
    sink.atRecipient = () => 451;
    const { id, domain } = await sending(3);
    await until(id, { deferred: 3 });
    const { body } = await manager.call(routes.deliveries, { params: { id } });
    for (const { nextTryAt, reply, attempts } of body.items) {
      expect(reply).toContain('451');
      expect(Date.parse(nextTryAt ?? '') - Date.now()).toBeGreaterThan(30_000 * attempts);
    }
    await passTime(id, 1);
    await expect
      .poll(async () => (await manager.call(routes.deliveries, { params: { id } })).body.items, { timeout: 10_000 })
      .toMatchObject([1, 2, 3].map(() => ({ state: 'deferred', attempts: 2 })));
    sink.atRecipient = (address) => (address.startsWith('reporter1@') ? 451 : 'usual');
    await passTime(id, 30);
    await until(id, { sent: 2, bounced: 1 });
    await expect.poll(async () => (await one(id)).state).toBe('done');
    expect(received(domain)).toHaveLength(2);
  });

  it('that refuses an address for good is not asked again, and the address is taken off', async () => {
    sink.atRecipient = (address) => (address.startsWith('reporter1@') ? 550 : 'usual');
    const { id, domain } = await sending(3);
    await until(id, { sent: 2, bounced: 1 });
    const found = await manager.call(suppressionsRoutes.list, { query: { q: domain } });
    expect(found.body.items).toMatchObject([{ mail: `reporter1@${domain}`, reason: 'bounced' }]);
  });

  it('that hangs before the message is left, and the mail goes later; nothing is doubled', async () => {
    let hung = 0;
    sink.atRecipient = () => (hung++ < 2 ? 'hang' : 'usual');
    const { id, domain } = await sending(4);
    await expect.poll(async () => (await one(id)).counts['deferred'] ?? 0, { timeout: 10_000 }).toBeGreaterThan(0);
    // The second that hung may be put off a moment after the first.
    const sentBy = async () => {
      await passTime(id, 0);
      return (await one(id)).counts['sent'] ?? 0;
    };
    await expect.poll(sentBy, { timeout: 30_000, interval: 500 }).toBe(4);
    expect(received(domain).sort()).toEqual([1, 2, 3, 4].map((k) => `reporter${k}@${domain}`));
  });

  it('that dies after the message leaves it unknown: told, sent again only when a person says so, with the same Message-ID', async () => {
    sink.atEnd = (address) => (address.startsWith('reporter1@') ? 'die' : 'usual');
    const { id, domain } = await sending(3);
    await until(id, { sent: 2, unknown: 1 });
    await expect.poll(async () => (await one(id)).state).toBe('done');
    expect(received(domain)).toHaveLength(3);
    const before = await one(id);
    expect(before.allowedActions).toContainEqual({ verb: 'resend' });
    sink.atEnd = () => 'usual';
    await manager.call(routes.resend, { params: { id }, body: { version: before.version } });
    await until(id, { sent: 3 });
    const copies = sink.received.filter(({ to }) => to === `reporter1@${domain}`);
    const messageIds = copies.map(({ message }) => /^Message-ID: (.*)$/m.exec(message)?.[1]);
    expect(messageIds).toHaveLength(2);
    expect(new Set(messageIds).size).toBe(1);
    const again = await one(id);
    expect((await manager.call(routes.resend, { params: { id }, body: { version: again.version } })).problem).toBe(
      'dispatch-nothing-unknown',
    );
  });

  it('gets no more mails for a domain within a minute than was set, from all dispatches together', async () => {
    await aMinuteAhead();
    const { id, domain } = await sending(40);
    await expect.poll(() => received(domain).length, { timeout: 25_000 }).toBe(30);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(received(domain)).toHaveLength(30);
    expect((await one(id)).counts).toEqual({ sent: 30, queued: 10 });
    const paused = await manager.call(routes.pause, { params: { id }, body: { version: (await one(id)).version } });
    expect(paused.body.state).toBe('paused');
    const cancelled = await manager.call(routes.cancel, { params: { id }, body: { version: paused.body.version } });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', counts: { sent: 30, cancelled: 10 } });
  }, 90_000);

  it('that is not there is told on the page, and everything waits', async () => {
    const { port } = sink;
    await sink.close();
    const { id, domain } = await sending(2);
    await expect.poll(async () => (await one(id)).trouble?.code, { timeout: 15_000 }).toBe('mail-server-unreachable');
    expect(Object.keys((await one(id)).counts)).not.toContain('sent');
    sink = await openMailSink(port);
    await passTime(id, 0);
    await until(id, { sent: 2 });
    expect(received(domain)).toHaveLength(2);
    expect((await one(id)).trouble).toBeNull();
  });
});
