import { deadLettersRoutes, jobsRoutes as routes } from '@ravabet/contracts/office/jobs';
import type { Actor } from '@ravabet/permissions';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { deadLetters } from '../../platform/jobs.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody, aMember, anOrganization, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { defineLongJob, handleLongJob, startJob } from './share/run-job.ts';

const counting = defineLongJob<{ until: number }>('tests.count');
const failing = defineLongJob<{ times: number }>('tests.fail');
let failures = 0;

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
  const { jobs } = app.platform;
  handleLongJob(app.platform, counting, async ({ until }, progress) => {
    for (let i = 1; i <= until; i++) {
      await progress.report(i, until);
      await new Promise((next) => setTimeout(next, 20));
    }
    return { counted: until };
  });
  handleLongJob(app.platform, failing, async ({ times }) => {
    if (failures++ < times) throw new Error('the disk is on fire');
    return { after: failures };
  });
  await jobs.boss.createQueue('tests.fail', { retryLimit: 0, deadLetter: deadLetters });
  await jobs.start({ work: true });
});
afterAll(() => app.close());

async function start(member: TestMember, until: number): Promise<string> {
  const { organizationId, personId } = member;
  const standing = await app.platform.memberships.standingOf(personId, organizationId);
  if (!standing) throw new Error('no member');
  return withOrganization(app.platform.databases.app.prisma, organizationId, (tx) =>
    startJob(tx, app.platform, standing.actor, counting, { until }),
  );
}

const stateOf = async (member: TestMember, id: string) => (await member.call(routes.get, { params: { id } })).body;

describe('long work', () => {
  test('its progress can be read at any time, and its result at the end', async () => {
    const officer = await office.actingAs('pr-officer');
    const told: string[] = [];
    const off = app.platform.bus.on('job.changed', ({ jobId }) => void told.push(jobId));
    const id = await start(officer, 150);
    await vi.waitFor(async () => expect((await stateOf(officer, id)).done).toBeGreaterThan(0), 10_000);
    const running = await stateOf(officer, id);
    expect(running).toMatchObject({ state: 'running', total: 150, createdBy: { id: officer.personId } });
    await vi.waitFor(async () => expect((await stateOf(officer, id)).state).toBe('done'), 10_000);
    expect(await stateOf(officer, id)).toMatchObject({
      done: 150,
      total: 150,
      result: { counted: 150 },
      allowedActions: [],
    });
    expect(told.filter((one) => one === id).length).toBeGreaterThan(2);
    off();
  });

  test('it stops when its person cancels it, and an ended one cannot be cancelled', async () => {
    const officer = await office.actingAs('pr-officer');
    const id = await start(officer, 2000);
    await vi.waitFor(async () => expect((await stateOf(officer, id)).state).toBe('running'), 10_000);
    const asked = await officer.call(routes.cancel, { params: { id } });
    expect(asked.body.cancelRequestedAt).not.toBeNull();
    await vi.waitFor(async () => expect((await stateOf(officer, id)).state).toBe('cancelled'), 10_000);
    expect((await stateOf(officer, id)).done).toBeLessThan(2000);
    expect((await officer.call(routes.cancel, { params: { id } })).problem).toBe('job-not-cancellable');
  });

  test('nobody without a session sees it, a colleague and another organisation find nothing, a manager reads but does not stop it', async () => {
    const officer = await office.actingAs('pr-officer');
    const id = await start(officer, 2000);
    const params = { organizationId: office.organization.id, id };
    expect((await anybody(app).call(routes.get, { params })).problem).toBe('not-signed-in');
    const colleague = await aMember(app, office.organization, 'pr-officer');
    expect((await colleague.call(routes.get, { params })).problem).toBe('not-found');
    expect((await colleague.call(routes.cancel, { params })).problem).toBe('not-found');
    expect((await colleague.call(routes.list, { query: { everybody: true } })).problem).toBe('forbidden');
    const elsewhere = await aMember(app, await anOrganization(app), 'administrator');
    expect((await elsewhere.call(routes.get, { params })).problem).toBe('not-found');
    expect((await elsewhere.call(routes.get, { params: { id } })).problem).toBe('not-found');
    const manager = await office.actingAs('pr-manager');
    expect((await manager.call(routes.get, { params })).body.allowedActions).toEqual(
      expect.arrayContaining([{ verb: 'cancel', disabledReason: 'forbidden' }]),
    );
    expect((await manager.call(routes.cancel, { params })).problem).toBe('forbidden');
    expect((await officer.call(routes.cancel, { params })).status).toBe(200);
  });

  test('lists end honestly, page by page, one’s own first of all', async () => {
    const analyst = await office.actingAs('analyst');
    const ids = [await start(analyst, 1), await start(analyst, 1), await start(analyst, 1)].reverse();
    const first = await analyst.call(routes.list, { query: { limit: 2 } });
    const rest = await analyst.call(routes.list, { query: { limit: 2, cursor: first.body.next ?? '' } });
    expect([...first.body.items, ...rest.body.items].map(({ id }) => id)).toEqual(ids);
    expect(rest.body.next).toBeNull();
    const all = await (await office.actingAs('head')).call(routes.list, { query: { everybody: true } });
    expect(all.body.items.length).toBeGreaterThan(3);
    const other = await analyst.call(routes.list, { query: { state: 'done', cursor: first.body.next ?? '' } });
    expect(other.problem).toBe('invalid-cursor');
    expect(
      (await analyst.inject({ method: 'GET', url: `/api/organizations/${office.organization.id}/jobs?all=1` })).problem,
    ).toBe('invalid-input');
  });
});

describe('work that failed at every attempt', () => {
  test('waits for the administrator, who tries it again', async () => {
    const officer = await office.actingAs('pr-officer');
    const administrator = await office.actingAs('administrator');
    const standing = await app.platform.memberships.standingOf(officer.personId, officer.organizationId);
    const id = await withOrganization(app.platform.databases.app.prisma, officer.organizationId, (tx) =>
      startJob(tx, app.platform, standing?.actor as Actor, failing, { times: 2 }),
    );
    const letters = async () => (await administrator.call(deadLettersRoutes.list)).body.items;
    await vi.waitFor(async () => expect(await letters()).toHaveLength(1), 15_000);
    const [letter] = await letters();
    expect(letter).toMatchObject({ kind: 'tests.fail', reason: 'the disk is on fire', subjectId: id });
    await vi.waitFor(
      async () => expect(await stateOf(officer, id)).toMatchObject({ state: 'failed', problem: 'job-failed' }),
      10_000,
    );

    const params = { id: letter?.id ?? '' };
    expect((await officer.call(deadLettersRoutes.list)).problem).toBe('forbidden');
    expect((await officer.call(deadLettersRoutes.retry, { params })).problem).toBe('forbidden');
    const elsewhere = await aMember(app, await anOrganization(app), 'administrator');
    expect((await elsewhere.call(deadLettersRoutes.list)).body.items).toEqual([]);
    expect((await elsewhere.call(deadLettersRoutes.retry, { params })).problem).toBe('not-found');
    expect((await elsewhere.call(deadLettersRoutes.discard, { params })).problem).toBe('not-found');

    expect((await administrator.call(deadLettersRoutes.retry, { params })).status).toBe(204);
    expect((await letters()).map((one) => one.id)).not.toContain(params.id);
    // It fails once more, and is given up.
    await vi.waitFor(async () => expect(await letters()).toHaveLength(1), 15_000);
    const again = { id: (await letters())[0]?.id ?? '' };
    expect((await administrator.call(deadLettersRoutes.discard, { params: again })).status).toBe(204);
    expect(await letters()).toEqual([]);
    expect((await administrator.call(deadLettersRoutes.discard, { params: again })).problem).toBe('not-found');
  });
});
