import { dispatchesRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, aPressRelease, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';
import { type MailSink, openMailSink } from './testing/mail-sink.ts';
import { aRecipientList } from './testing/recipients-in-bulk.ts';

let sink: MailSink;
let test: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
let list: string;
beforeAll(async () => {
  sink = await openMailSink();
  test = await buildTestApp({ work: true, settings: { SMTP_URL: sink.url } });
  office = await anOffice(test);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
  list = await aRecipientList(test, office.organization.id, officer.personId, 40);
});
afterAll(async () => {
  await test.close();
  await sink.close();
});

async function prepared(more: object = {}) {
  const release = await published(office);
  const body = { pressReleaseId: release.id, purpose: 'release' as const, listIds: [list], ...more };
  const { body: made, text, status } = await officer.call(routes.prepare, { body });
  expect(status, text).toBe(201);
  return { ...made, release };
}

const stateOf = async (id: string) => (await manager.call(routes.get, { params: { id } })).body;

describe('a dispatch', () => {
  it('is seen and prepared by those who send, and by nobody else', async () => {
    const { id, version, release } = await prepared();
    const body = { pressReleaseId: release.id, purpose: 'release' as const };
    const stranger = await aMember(test, await anOrganization(test), 'pr-manager');
    expect((await anybody(test, office.organization).call(routes.list)).problem).toBe('not-signed-in');
    const speaker = await office.actingAs('spokesperson');
    expect((await speaker.call(routes.list)).problem).toBe('forbidden');
    expect((await speaker.call(routes.prepare, { body })).problem).toBe('forbidden');
    expect((await stranger.call(routes.get, { params: { id } })).problem).toBe('not-found');
    expect((await stranger.call(routes.prepare, { body })).problem).toBe('not-found');
    expect((await officer.call(routes.send, { params: { id }, body: { version, expected: 40 } })).problem).toBe(
      'forbidden',
    );
    const { allowedActions } = (await officer.call(routes.get, { params: { id } })).body;
    expect(allowedActions).toContainEqual({ verb: 'send', disabledReason: 'forbidden' });
    expect((await officer.call(routes.remove, { params: { id }, query: { version } })).status).toBe(204);
  });

  it('tells whom it would reach before anything leaves, and sends to nobody when the number has changed', async () => {
    const { id, version } = await prepared();
    const { body: audience } = await manager.call(routes.audience, { params: { id } });
    expect(audience).toMatchObject({ total: 40, suppressed: 0, byLanguage: { fa: 40 }, doublePitchTotal: 0 });
    const answer = await manager.call(routes.send, { params: { id }, body: { version, expected: 39 } });
    expect(answer.problem).toBe('dispatch-recipients-changed');
    expect((await stateOf(id)).state).toBe('draft');
    expect((await manager.call(routes.deliveries, { params: { id } })).body.items).toEqual([]);
  });

  it('reaches every recipient once, in two parts, and is then done', async () => {
    const { id, version } = await prepared({ replyTo: 'pr@example.ir' });
    const { status, text } = await manager.call(routes.send, { params: { id }, body: { version, expected: 40 } });
    expect(status, text).toBe(200);
    await expect.poll(async () => (await stateOf(id)).state, { timeout: 15_000 }).toBe('done');
    expect(await stateOf(id)).toMatchObject({ total: 40, counts: { sent: 40 }, trouble: null, languages: ['fa'] });
    expect([...sink.counts().values()]).toEqual(Array.from({ length: 40 }, () => 1));
    const message = sink.received[0]?.message ?? '';
    for (const header of [
      'List-Unsubscribe: <http',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Reply-To: pr@example.ir',
    ]) {
      expect(message).toContain(header);
    }
    expect(message).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(message).toMatch(/Content-Type: text\/plain; charset=utf-8[\s\S]*Content-Type: text\/html; charset=utf-8/);
  });

  it('of a release that is not published leaves no sooner than that', async () => {
    const draft = await aPressRelease(officer);
    const body = { pressReleaseId: draft.id, purpose: 'release' as const, listIds: [list] };
    const { body: made } = await officer.call(routes.prepare, { body });
    const answer = await manager.call(routes.send, { params: { id: made.id }, body: { version: 1, expected: 40 } });
    expect(answer.problem).toBe('dispatch-release-not-published');
    const embargoed = await officer.call(routes.prepare, { body: { ...body, purpose: 'embargo' } });
    expect(embargoed.problem).toBe('dispatch-release-not-embargoed');
  });
});
