import { dispatchesRoutes, embargoLinksRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { speak } from '@ravabet/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { anEmbargo, embargoCanary } from '../../../testing/an-embargo.ts';
import type { TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { pressBrowser } from '../../../testing/press-browser.ts';
import { mailText } from '../../../testing/read-mail.ts';
import { type MailSink, openMailSink } from '../testing/mail-sink.ts';

let sink: MailSink;
let test: TestApp;
let office: Office;
let manager: TestMember;
let embargo: Awaited<ReturnType<typeof anEmbargo>>;
beforeAll(async () => {
  sink = await openMailSink();
  test = await buildTestApp({ work: true, settings: { SMTP_URL: sink.url } });
  office = await anOffice(test);
  manager = await office.actingAs('pr-manager');
  embargo = await anEmbargo(test, office);
});
afterAll(async () => {
  await test.close();
  await sink.close();
});

async function sent(pressReleaseId: string, recipientIds: string[]): Promise<void> {
  const { body: made } = await manager.call(dispatchesRoutes.prepare, {
    body: { pressReleaseId, purpose: 'embargo', recipientIds },
  });
  const params = { id: made.id };
  const answer = await manager.call(dispatchesRoutes.send, {
    params,
    body: { version: 1, expected: recipientIds.length },
  });
  expect(answer.status, answer.text).toBe(200);
  const state = async () => (await manager.call(dispatchesRoutes.get, { params })).body.state;
  await expect.poll(state, { timeout: 20_000 }).toBe('done');
}
const mailsTo = (address: string) => sink.received.filter(({ to }) => to === address).map(({ message }) => message);
const linkIn = (mail = '') => /\/n\/[^\s"<]+\/embargo\/[A-Za-z0-9_-]{32}/.exec(mailText(mail))?.[0] ?? '';

describe('a dispatch under embargo', () => {
  it('brings each recipient a link of their own and no word of the text; a revoked one opens nothing', async () => {
    const release = await embargo.embargoed();
    const people = await Promise.all([embargo.aRecipient(), embargo.aRecipient()]);
    await sent(
      release.id,
      people.map(({ id }) => id),
    );
    const mails = people.map(({ mail }) => mailsTo(mail));
    expect(mails.map((own) => own.length)).toEqual([1, 1]);
    for (const [mail] of mails) expect(mailText(mail ?? '')).not.toContain(embargoCanary);
    const [first = '', second = ''] = mails.map(([mail]) => linkIn(mail));
    expect(first).not.toBe('');
    expect(first).not.toBe(second);

    // Whose link it is stands on the report once it is accepted.
    await embargo.accepting(first);
    const report = await embargo.report(release.id);
    expect(report.filter(({ acceptedAt }) => acceptedAt !== null).map(({ mail }) => mail)).toEqual([people[0]?.mail]);

    const ofFirst = report.find(({ mail }) => mail === people[0]?.mail);
    const revoked = await manager.call(embargoLinksRoutes.revoke, {
      params: { id: ofFirst?.id ?? '' },
      body: { reason: 'فرستندهٔ نادرست' },
    });
    expect(revoked.status, revoked.text).toBe(200);
    const unknown = await pressBrowser(test).get(first.replace(/[^/]+$/, 'A'.repeat(32)));
    const gone = await pressBrowser(test).get(first);
    expect([gone.statusCode, gone.body]).toEqual([404, unknown.body]);
    expect((await pressBrowser(test).get(second)).statusCode).toBe(200);
  });

  it('that is sent once more brings who holds a link the same one, and who lost it a new one', async () => {
    const release = await embargo.embargoed();
    const [keeps, loses] = await Promise.all([embargo.aRecipient(), embargo.aRecipient()]);
    await sent(release.id, [keeps.id, loses.id]);
    const lost = (await embargo.report(release.id)).find(({ mail }) => mail === loses.mail);
    await manager.call(embargoLinksRoutes.revoke, { params: { id: lost?.id ?? '' }, body: { reason: 'گم شد' } });
    await sent(release.id, [keeps.id, loses.id]);
    const links = [keeps, loses].map(({ mail }) => mailsTo(mail).map((message) => linkIn(message)));
    expect(links[0]?.[0]).toBe(links[0]?.[1]);
    expect(links[1]?.[0]).not.toBe(links[1]?.[1]);
    expect((await pressBrowser(test).get(links[1]?.[0] ?? '')).statusCode).toBe(404);
    expect((await pressBrowser(test).get(links[1]?.[1] ?? '')).statusCode).toBe(200);
  });

  it('speaks to each recipient in their language, also where the text is only in another', async () => {
    const release = await embargo.embargoed();
    const people = await Promise.all([embargo.aRecipient(), embargo.aRecipient({ language: 'en' })]);
    await sent(
      release.id,
      people.map(({ id }) => id),
    );
    const [persian = '', english = ''] = people.map(({ mail }) => mailText(mailsTo(mail)[0] ?? ''));
    expect(persian).toContain(speak('fa', 'mail', 'dispatch.openEmbargoed'));
    expect(english).toContain(speak('en', 'mail', 'dispatch.openEmbargoed'));
    expect(english).not.toContain(speak('fa', 'mail', 'dispatch.openEmbargoed'));
  });
});
