import { dispatchesRoutes, recipientsRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';

let test: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
beforeAll(async () => {
  test = await buildTestApp();
  office = await anOffice(test);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
});
afterAll(() => test.close());

async function aRecipient(mail: string): Promise<string> {
  return (await officer.call(routes.create, { body: { name: 'سارا محمدی', mail } })).body.id;
}
async function sent(title: string, recipientIds: string[]): Promise<string> {
  const { id: pressReleaseId } = await published(office, { title });
  const chosen = { pressReleaseId, purpose: 'release' as const, recipientIds };
  const { id } = (await officer.call(dispatchesRoutes.prepare, { body: chosen })).body;
  const body = { version: 1, expected: recipientIds.length };
  const answer = await manager.call(dispatchesRoutes.send, { params: { id }, body });
  expect(answer.status, answer.text).toBe(200);
  return id;
}

describe('what somebody was sent', () => {
  it('is told newest first, page by page, with what became of each; what is only prepared is not among it', async () => {
    const [id, other] = [await aRecipient('sara@example.ir'), await aRecipient('arash@example.ir')];
    const params = { id };
    expect((await officer.call(routes.deliveries, { params })).body).toEqual({ items: [], next: null });
    const first = await sent('خبر یکم', [id, other]);
    const second = await sent('خبر دوم', [id]);
    await sent('خبر دیگری', [other]);
    await sent('خبر سوم', [id]);
    // As a correction that waits for somebody to confirm it.
    const waiting = await sent('اصلاحیهٔ نفرستاده', [id]);
    await withOrganization(test.platform.databases.app.prisma, office.organization.id, async (tx) => {
      await tx.dispatch.updateMany({ where: { id: waiting }, data: { state: 'draft', purpose: 'correction' } });
      await tx.delivery.updateMany({
        where: { dispatchId: first, recipientId: id },
        data: { state: 'bounced', sentAt: new Date(), bouncedAt: new Date() },
      });
    });
    await officer.call(routes.update, { params, body: { version: 1, mail: 'new@example.ir' } });
    const page = (await officer.call(routes.deliveries, { params, query: { limit: 2 } })).body;
    expect(page.items.map(({ pressRelease, state }) => [pressRelease.title, state])).toEqual([
      ['خبر سوم', 'queued'],
      ['خبر دوم', 'queued'],
    ]);
    expect(page.items[1]).toMatchObject({ dispatchId: second, purpose: 'release', sentAt: null });
    const rest = (await officer.call(routes.deliveries, { params, query: { limit: 2, cursor: page.next ?? '' } })).body;
    expect(rest).toMatchObject({
      items: [{ dispatchId: first, state: 'bounced', mail: 'sara@example.ir' }],
      next: null,
    });
    expect(rest.items[0]?.bouncedAt).not.toBeNull();
    const foreign = { params: { id: other }, query: { cursor: page.next ?? '' } };
    expect((await officer.call(routes.deliveries, foreign)).problem).toBe('invalid-cursor');
  });

  it('is read by those who read recipients and dispatches, and by nobody else', async () => {
    const params = { id: await aRecipient('mina@example.ir') };
    expect((await anybody(test, office.organization).call(routes.deliveries, { params })).problem).toBe(
      'not-signed-in',
    );
    for (const role of ['spokesperson', 'analyst', 'department-head'] as const) {
      expect((await (await office.actingAs(role)).call(routes.deliveries, { params })).problem, role).toBe('not-found');
    }
    for (const role of ['pr-officer', 'pr-manager', 'head', 'auditor'] as const) {
      expect((await (await office.actingAs(role)).call(routes.deliveries, { params })).status, role).toBe(200);
    }
    const stranger = await aMember(test, await anOrganization(test), 'pr-manager');
    const absent = await officer.call(routes.deliveries, { params: { id: newId() } });
    expect([absent.problem, (await stranger.call(routes.deliveries, { params })).problem]).toEqual([
      'not-found',
      'not-found',
    ]);
  });
});
