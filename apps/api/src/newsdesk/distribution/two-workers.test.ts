import { dispatchesRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';
import { type MailSink, openMailSink } from './testing/mail-sink.ts';
import { aRecipientList } from './testing/recipients-in-bulk.ts';

const recipients = 300;
let sink: MailSink;
let test: TestApp;
let workers: TestApp[];
let office: Office;
let manager: TestMember;
beforeAll(async () => {
  sink = await openMailSink();
  // So slow that one has not sent its first portion when the other comes.
  sink.pauseMs = 10;
  test = await buildTestApp();
  office = await anOffice(test);
  manager = await office.actingAs('pr-manager');
});
afterAll(async () => {
  for (const worker of workers) await worker.close();
  await test.close();
  await sink.close();
});

describe('two processes that send one dispatch at the same time', () => {
  it('share it, and each address gets one mail', async () => {
    const { id: pressReleaseId } = await published(office);
    const list = await aRecipientList(test, office.organization.id, manager.personId, recipients);
    const { body: made } = await manager.call(routes.prepare, {
      body: { pressReleaseId, purpose: 'release', listIds: [list] },
    });
    const params = { id: made.id };
    const sent = await manager.call(routes.send, { params, body: { version: 1, expected: recipients } });
    expect(sent.status, sent.text).toBe(200);
    // Told apart by the address that their mails return to.
    workers = await Promise.all(
      ['one', 'two'].map((name) =>
        buildTestApp({
          beside: test,
          work: true,
          settings: { SMTP_URL: sink.url, MAIL_CONNECTIONS: '1', MAIL_BOUNCE_ADDRESS: `${name}@example.ir` },
        }),
      ),
    );
    const state = async () => (await manager.call(routes.get, { params })).body;
    await expect.poll(async () => (await state()).state, { timeout: 60_000, interval: 200 }).toBe('done');
    expect((await state()).counts).toEqual({ sent: recipients });
    const mails = sink.received.filter(({ to }) => to.startsWith('reporter'));
    expect(mails).toHaveLength(recipients);
    expect(new Set(mails.map(({ to }) => to)).size).toBe(recipients);
    expect(new Set(mails.map(({ from }) => from.split('+')[0]))).toEqual(new Set(['one', 'two']));
  }, 120_000);
});
