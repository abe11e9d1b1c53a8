import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aReadyPicture, approved } from '../../testing/published-releases.ts';
import { publishDuePressReleases } from './publish-due-press-releases.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const reason = 'روزنامه‌ای آن را پیش از زمان منتشر کرد.';
const override = async (role: Parameters<Office['actingAs']>[0], id: string, version: number) => {
  const person = await office.actingAs(role);
  return person.call(routes.overrideEmbargo, { params: { id }, body: { version, reason } });
};
const noticesOf = (subjectId: string, kind: string) =>
  t.platform.databases.jobs.prisma.notification.findMany({ where: { subjectId, kind } });

describe('an embargo that runs', () => {
  test('is overridden by name: with a reason, told to the others, and shown on the record', async () => {
    const head = await office.actingAs('head');
    const { id, version } = await approved(office, { embargoUntil: inAnHour() });
    const manager = await office.actingAs('pr-manager');
    const before = await manager.call(routes.get, { params: { id } });
    expect(before.body.allowedActions).toContainEqual({
      verb: 'publish',
      disabledReason: 'press-release-embargo-running',
    });
    expect(before.body.allowedActions).toContainEqual({ verb: 'overrideEmbargo' });
    const out = await override('pr-manager', id, version);
    expect(out.body).toMatchObject({
      state: 'published',
      embargoOverride: { by: { id: manager.personId }, reason },
    });
    const told = (await noticesOf(id, 'press-release-embargo-overridden')).map(({ personId }) => personId);
    expect(told).toContain(head.personId);
    expect(told).not.toContain(manager.personId);
    const entry = await t.platform.databases.jobs.prisma.auditEntry.findFirst({
      where: { subjectId: id, event: 'press-release.embargo-overridden' },
    });
    expect(entry).toMatchObject({ reason, actorId: manager.personId });
  });

  test('may be overridden by the head, and by nobody else', async () => {
    const { id, version } = await approved(office, { embargoUntil: inAnHour() });
    expect((await override('pr-officer', id, version)).status).toBe(403);
    expect((await override('analyst', id, version)).status).toBe(404);
    const elsewhere = await (await anOffice(t)).actingAs('pr-manager');
    const foreign = await elsewhere.call(routes.overrideEmbargo, { params: { id }, body: { version, reason } });
    expect(foreign.status).toBe(404);
    const manager = await office.actingAs('pr-manager');
    const silent = await manager.call(routes.overrideEmbargo, { params: { id }, body: { version, reason: '' } });
    expect(silent.status).toBe(400);
    expect((await override('head', id, version)).body.state).toBe('published');
  });

  test('that is over is not overridden, and a draft neither', async () => {
    const { id, version } = await approved(office);
    expect((await override('pr-manager', id, version)).body).toMatchObject({ code: 'press-release-embargo-over' });
    const shown = await (await office.actingAs('pr-manager')).call(routes.get, { params: { id } });
    expect(shown.body.allowedActions.map(({ verb }) => verb)).not.toContain('overrideEmbargo');
    const officer = await office.actingAs('pr-officer');
    const draft = await officer.call(routes.create, {
      body: { kind: 'news', language: 'fa', title: 'پیش‌نویس', embargoUntil: inAnHour() },
    });
    expect((await override('pr-manager', draft.body.id, 1)).body).toMatchObject({ code: 'press-release-not-in-state' });
  });

  test('of two who override at once one does', async () => {
    const { id, version } = await approved(office, { embargoUntil: inAnHour() });
    const answers = await Promise.all([override('pr-manager', id, version), override('head', id, version)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await t.platform.databases.jobs.prisma.publication.count({ where: { pressReleaseId: id } })).toBe(1);
  });

  test('a clock that runs ahead in one process neither ends an embargo nor publishes what is scheduled', async () => {
    const { id, version } = await approved(office, { embargoUntil: inAnHour() });
    const manager = await office.actingAs('pr-manager');
    const scheduledFor = new Date(Date.now() + 2 * 3_600_000).toISOString();
    await manager.call(routes.schedule, { params: { id }, body: { version, scheduledFor } });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 3_600_000 });
    try {
      expect(await publishDuePressReleases(t.platform)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    expect((await manager.call(routes.get, { params: { id } })).body.state).toBe('scheduled');
  });
});

describe('a scheduled release that cannot go out', () => {
  /** Due, with a picture whose file is gone. */
  async function dueWithoutItsPicture() {
    const { fileId } = await aReadyPicture(t, office);
    const pictures = [{ fileId, caption: '', alternativeText: 'نمای بخش', credit: '' }];
    const { id, version } = await approved(office, { pictures });
    const manager = await office.actingAs('pr-manager');
    const scheduledFor = new Date(Date.now() + 400).toISOString();
    await manager.call(routes.schedule, { params: { id }, body: { version, scheduledFor } });
    const setFile = (deletedAt: Date | null) =>
      inOffice((tx) => tx.file.updateMany({ where: { id: fileId }, data: { deletedAt } }));
    await setFile(new Date());
    await expect.poll(() => Date.now() > Date.parse(scheduledFor)).toBe(true);
    return { id, manager, setFile };
  }
  const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]) =>
    withOrganization<T>(t.platform.databases.app.prisma, office.organization.id, work);

  test('alarms managers and author once, says why on its record, and waits longer each time', async () => {
    const { id, manager } = await dueWithoutItsPicture();
    await Promise.all([publishDuePressReleases(t.platform), publishDuePressReleases(t.platform)]);
    const { body: failed } = await manager.call(routes.get, { params: { id } });
    expect(failed).toMatchObject({
      state: 'scheduled',
      scheduleFailure: { cause: 'press-release-picture-not-ready', failures: 1 },
    });
    const told = await noticesOf(id, 'press-release-schedule-failed');
    const officer = await office.actingAs('pr-officer');
    expect(told.map(({ personId }) => personId).sort()).toEqual([manager.personId, officer.personId].sort());
    // Not at once again; and when it is, the pause doubles and nobody is told twice.
    await publishDuePressReleases(t.platform);
    const retryNow = () =>
      inOffice((tx) => tx.pressRelease.updateMany({ where: { id }, data: { scheduleRetryAt: new Date(0) } }));
    await retryNow();
    const before = Date.now();
    await publishDuePressReleases(t.platform);
    const { body: again } = await manager.call(routes.get, { params: { id } });
    expect(again.scheduleFailure?.failures).toBe(2);
    const pause = Date.parse(again.scheduleFailure?.retryAt ?? '') - before;
    expect(pause).toBeGreaterThan(25_000);
    expect(pause).toBeLessThan(40_000);
    expect(await noticesOf(id, 'press-release-schedule-failed')).toHaveLength(told.length);
  });

  test('goes out by itself once the cause is gone, and the record forgets the failure', async () => {
    const { id, manager, setFile } = await dueWithoutItsPicture();
    await publishDuePressReleases(t.platform);
    await setFile(null);
    await inOffice((tx) => tx.pressRelease.updateMany({ where: { id }, data: { scheduleRetryAt: new Date(0) } }));
    await publishDuePressReleases(t.platform);
    const { body } = await manager.call(routes.get, { params: { id } });
    expect(body).toMatchObject({ state: 'published', scheduleFailure: null });
  });
});
