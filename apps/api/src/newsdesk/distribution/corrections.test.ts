import { dispatchesRoutes as routes, suppressionsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';
import { prepareCorrectionDispatch } from './share/prepare-correction-dispatch.ts';
import { type MailSink, openMailSink } from './testing/mail-sink.ts';
import { aRecipientList } from './testing/recipients-in-bulk.ts';

let sink: MailSink;
let test: TestApp;
let office: Office;
let manager: TestMember;
beforeAll(async () => {
  sink = await openMailSink();
  test = await buildTestApp({ work: true, settings: { SMTP_URL: sink.url } });
  office = await anOffice(test);
  manager = await office.actingAs('pr-manager');
});
afterAll(async () => {
  await test.close();
  await sink.close();
});

const untilDone = (id: string) =>
  expect
    .poll(async () => (await manager.call(routes.get, { params: { id } })).body.state, { timeout: 20_000 })
    .toBe('done');

async function sentTo(pressReleaseId: string, list: string, expected: number): Promise<string> {
  const { body } = await manager.call(routes.prepare, {
    body: { pressReleaseId, purpose: 'release', listIds: [list] },
  });
  const answer = await manager.call(routes.send, { params: { id: body.id }, body: { version: 1, expected } });
  expect(answer.status, answer.text).toBe(200);
  await untilDone(body.id);
  return body.id;
}

const corrected = (pressReleaseId: string, purpose: 'correction' | 'withdrawal' = 'correction') =>
  withOrganization(test.platform.databases.app.prisma, office.organization.id, (tx) =>
    prepareCorrectionDispatch(tx, test.platform.bus, manager, { pressReleaseId, purpose, reason: 'شمار تخت‌ها ۲۰ است' }),
  );
const reached = (subject: string) =>
  sink.received
    .filter(({ message }) => message.includes(subject))
    .map(({ to }) => to)
    .sort();

describe('a correction', () => {
  it('goes to exactly those who got the old text, each once, also who has left the list since', async () => {
    const { id } = await published(office);
    const organizationId = office.organization.id;
    const first = await aRecipientList(test, organizationId, manager.personId, 3, { prefix: 'first' });
    const second = await aRecipientList(test, organizationId, manager.personId, 2, { prefix: 'second' });
    await aRecipientList(test, organizationId, manager.personId, 2, { prefix: 'never' });
    sink.atRecipient = (address) => (address === 'second2@example.ir' ? 550 : 'usual');
    await sentTo(id, first, 3);
    await sentTo(id, second, 2);
    sink.atRecipient = () => 'usual';
    await withOrganization(test.platform.databases.app.prisma, organizationId, (tx) =>
      tx.recipientListMember.deleteMany({ where: { organizationId, listId: first } }),
    );
    sink.received.length = 0;

    const dispatch = await corrected(id);
    const { body } = await manager.call(routes.get, { params: { id: dispatch ?? '' } });
    expect(body).toMatchObject({ purpose: 'correction', state: 'draft', counts: { queued: 4 } });
    const { body: audience } = await manager.call(routes.audience, { params: { id: body.id } });
    expect(audience.total).toBe(4);
    const sent = await manager.call(routes.send, {
      params: { id: body.id },
      body: { version: body.version, expected: 4 },
    });
    expect(sent.status, sent.text).toBe(200);
    await untilDone(body.id);
    expect(reached('To: ')).toEqual(['first1', 'first2', 'first3', 'second1'].map((name) => `${name}@example.ir`));
    const { body: mail } = await manager.call(routes.preview, { params: { id: body.id, language: 'fa' } });
    expect(mail.subject).toContain('اصلاحیه');
    expect(mail.text).toContain('شمار تخت‌ها ۲۰ است');
  });

  it('is not prepared where nobody got the text, and leaves at once where the organisation has set that', async () => {
    const { id } = await published(office);
    expect(await corrected(id)).toBeNull();
    const list = await aRecipientList(test, office.organization.id, manager.personId, 2, { prefix: 'once' });
    await sentTo(id, list, 2);
    const settings = { doublePitchDays: 7, correctionsAtOnce: true };
    const officer = await office.actingAs('pr-officer');
    expect((await officer.call(suppressionsRoutes.changeSettings, { body: settings })).problem).toBe('forbidden');
    expect((await manager.call(suppressionsRoutes.changeSettings, { body: settings })).body).toEqual(settings);
    const dispatch = await corrected(id, 'withdrawal');
    await untilDone(dispatch ?? '');
    const { body: mail } = await manager.call(routes.preview, { params: { id: dispatch ?? '', language: 'fa' } });
    expect(mail.subject).toContain('پس گرفته شد');
    expect(mail.html).not.toContain('معاون درمان');
  });
});
