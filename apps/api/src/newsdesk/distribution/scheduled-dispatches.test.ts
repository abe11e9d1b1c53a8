import { localDateOf, plusDays } from '@ravabet/calendars';
import { dispatchesRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { freezeRoutes } from '@ravabet/contracts/newsdesk/social-posts';
import { calendarRoutes } from '@ravabet/contracts/protocol/calendar';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { approved, published } from '../../testing/published-releases.ts';
import { beginDueDispatches } from './dispatches/begin-due-dispatches.ts';
import { aRecipientList } from './testing/recipients-in-bulk.ts';

let test: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
let list: string;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  office = await anOffice(test);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
  list = await aRecipientList(test, office.organization.id, officer.personId, 3);
});

const inAMinute = () => new Date(Date.now() + 60_000).toISOString();
async function waiting(pressReleaseId: string, when: { timing: 'at' | 'published'; scheduledFor?: string }) {
  const body = { pressReleaseId, purpose: 'release' as const, listIds: [list], ...when };
  const { body: made } = await officer.call(routes.prepare, { body });
  const sent = await manager.call(routes.send, {
    params: { id: made.id },
    body: { version: made.version, expected: 3 },
  });
  expect(sent.status, sent.text).toBe(200);
  expect(sent.body.state).toBe('scheduled');
  return made.id;
}
const one = async (id: string) => (await manager.call(routes.get, { params: { id } })).body;
const begin = () => beginDueDispatches(test.platform);
/** What a minute would do. */
const passTime = (id: string) =>
  withOrganization(
    test.platform.databases.app.prisma,
    office.organization.id,
    (tx) =>
      tx.$executeRaw`UPDATE dispatch SET scheduled_for = now() - interval '1 second' WHERE organization_id = ${office.organization.id}::uuid AND id = ${id}::uuid`,
  );
const publish = async ({ id, version }: { id: string; version: number }) => {
  const answer = await manager.call(pressReleasesRoutes.publish, { params: { id }, body: { version } });
  expect(answer.status, answer.text).toBe(200);
};
const events = async (id: string) => {
  const entries = await withOrganization(test.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.auditEntry.findMany({ where: { subjectId: id }, select: { event: true } }),
  );
  return entries.map(({ event }) => event);
};

describe('a dispatch for a time', () => {
  it('waits until then by the clock of the database, and begins once', async () => {
    const id = await waiting((await published(office)).id, { timing: 'at', scheduledFor: inAMinute() });
    await begin();
    expect(await one(id)).toMatchObject({ state: 'scheduled', startedAt: null, counts: { queued: 3 }, languages: [] });
    await passTime(id);
    await Promise.all([begin(), begin(), begin()]);
    const begun = await one(id);
    expect(begun).toMatchObject({ state: 'sending', languages: ['fa'] });
    expect(begun.startedAt).not.toBeNull();
    expect((await events(id)).filter((event) => event === 'dispatch.begun')).toHaveLength(1);
  });

  it('stands in the calendar at its hour, and once it has begun at the hour it began', async () => {
    const release = await published(office, { title: 'خبر ارسالی' });
    const scheduledFor = '2027-11-30T21:00:00.000Z';
    const id = await waiting(release.id, { timing: 'at', scheduledFor });
    const inCalendar = async (who: TestMember, from: string) => {
      const { body } = await who.call(calendarRoutes.get, { query: { from, until: plusDays(from, 1) } });
      return body.items.filter(({ layer }) => layer === 'dispatches');
    };
    const [item, ...more] = await inCalendar(officer, '2027-12-01');
    expect(item).toMatchObject({
      kind: 'dispatch',
      on: '2027-12-01',
      title: 'خبر ارسالی',
      subjectId: id,
    });
    expect([item?.isDone, Date.parse(item?.at ?? ''), more]).toEqual([false, Date.parse(scheduledFor), []]);
    expect(await inCalendar(await office.actingAs('spokesperson'), '2027-12-01')).toEqual([]);
    await passTime(id);
    await begin();
    expect(await inCalendar(officer, '2027-12-01')).toEqual([]);
    const { startedAt } = await one(id);
    const today = localDateOf(startedAt ?? '', 'Asia/Tehran');
    expect(await inCalendar(officer, today)).toMatchObject([{ subjectId: id, on: today }]);
  });

  it('that has passed is refused', async () => {
    const { id: pressReleaseId } = await published(office);
    const scheduledFor = new Date(Date.now() - 1000).toISOString();
    const body = { pressReleaseId, purpose: 'release' as const, listIds: [list], timing: 'at' as const, scheduledFor };
    const { body: made } = await officer.call(routes.prepare, { body });
    const answer = await manager.call(routes.send, { params: { id: made.id }, body: { version: 1, expected: 3 } });
    expect(answer.problem).toBe('dispatch-schedule-in-past');
  });

  it('whose release is not public by then waits on, says why, and begins with the publication', async () => {
    const release = await approved(office);
    const id = await waiting(release.id, { timing: 'at', scheduledFor: inAMinute() });
    await passTime(id);
    await begin();
    expect(await one(id)).toMatchObject({
      state: 'scheduled',
      trouble: { code: 'dispatch-release-not-published' },
    });
    await publish(release);
    await begin();
    expect(await one(id)).toMatchObject({ state: 'sending', trouble: null });
  });
});

describe('a dispatch for the publication', () => {
  it('begins when the release is published and not before, with the text that is public then', async () => {
    const release = await approved(office, { title: 'گشایش بخش تازه' });
    const id = await waiting(release.id, { timing: 'published' });
    await begin();
    expect(await one(id)).toMatchObject({ state: 'scheduled', startedAt: null });
    await publish(release);
    await begin();
    expect((await one(id)).state).toBe('sending');
    const mail = (await manager.call(routes.preview, { params: { id, language: 'fa' } })).body;
    expect(mail.text).toContain('گشایش بخش تازه');
    expect(mail.text).toContain('/n/');
  });

  it('is offered only while the publication is to come, and refused where it has been', async () => {
    const release = await approved(office);
    const body = { purpose: 'release' as const, listIds: [list], timing: 'published' as const };
    const { body: made } = await officer.call(routes.prepare, { body: { ...body, pressReleaseId: release.id } });
    expect((await one(made.id)).timings).toEqual(['now', 'published', 'at']);
    await publish(release);
    expect((await one(made.id)).timings).toEqual(['now', 'at']);
    const again = await officer.call(routes.prepare, { body: { ...body, pressReleaseId: release.id } });
    expect(again.problem).toBe('dispatch-release-already-published');
    const params = { id: made.id };
    const change = await officer.call(routes.update, { params, body: { version: 1, timing: 'published' } });
    expect(change.problem).toBe('dispatch-release-already-published');
    // Prepared before, sent after: there is nothing to wait for.
    const sent = await manager.call(routes.send, { params, body: { version: 1, expected: 3 } });
    expect(sent.body).toMatchObject({ state: 'sending', timing: 'now', languages: ['fa'] });
  });
});

describe('the switch that stops everything scheduled', () => {
  const freeze = async () => {
    const answer = await manager.call(freezeRoutes.freeze, { body: { reason: 'حادثهٔ آتش‌سوزی' } });
    expect(answer.status).toBe(204);
  };
  const resume = (overdue: 'send' | 'hold') => manager.call(freezeRoutes.resume, { body: { overdue, reason: '' } });
  async function due() {
    const timed = await waiting((await published(office)).id, { timing: 'at', scheduledFor: inAMinute() });
    const release = await approved(office);
    const withRelease = await waiting(release.id, { timing: 'published' });
    await publish(release);
    await passTime(timed);
    return [timed, withRelease] as const;
  }
  const states = (ids: readonly string[]) => Promise.all(ids.map(async (id) => (await one(id)).state));

  it('holds dispatches whose time or publication has come, of this organisation only, and lets them go afterwards', async () => {
    const ids = await due();
    await freeze();
    await begin();
    expect(await states(ids)).toEqual(['scheduled', 'scheduled']);
    expect((await manager.call(freezeRoutes.get)).body).toMatchObject({
      frozen: true,
      scheduledPosts: 0,
      scheduledReleases: 0,
      scheduledDispatches: 2,
      overdue: 1,
    });
    const [frozen, frozenManager] = [office, manager];
    office = await anOffice(test);
    [officer, manager] = [await office.actingAs('pr-officer'), await office.actingAs('pr-manager')];
    list = await aRecipientList(test, office.organization.id, officer.personId, 3);
    const elsewhere = await due();
    await begin();
    expect(await states(elsewhere)).toEqual(['sending', 'sending']);
    [office, manager] = [frozen, frozenManager];
    await resume('send');
    await begin();
    expect(await states(ids)).toEqual(['sending', 'sending']);
  });

  it('leaves those whose time has passed meanwhile to a person, when that is wished', async () => {
    const [timed] = await due();
    await freeze();
    await resume('hold');
    await begin();
    const held = await one(timed);
    expect(held).toMatchObject({ state: 'draft', timing: 'now', scheduledFor: null, counts: {} });
    expect(await events(timed)).toContain('dispatch.held');
    const answer = await manager.call(routes.send, {
      params: { id: timed },
      body: { version: held.version, expected: 3 },
    });
    expect(answer.body).toMatchObject({ state: 'sending', counts: { queued: 3 } });
  });
});
