import { approvalTimesRoutes, pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import {
  type ApprovalDecider,
  type ApprovalDue,
  type ApprovalStepRule,
  organizationsRoutes,
} from '@ravabet/contracts/office/organizations';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aMember, aPressRelease, aUnit, type TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { newId } from '../../../platform/new-id.ts';
import { remindOfApprovals } from './remind-of-approvals.ts';

let t: TestApp;
let office: Office;
let technical: TestMember;
let lawyer: TestMember;
let legalUnit: string;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  technical = await aMember(t, office.organization, 'analyst');
  lawyer = await aMember(t, office.organization, 'department-head');
  legalUnit = await aUnit(t, office.organization, { fa: 'حقوقی', headPersonId: lawyer.personId });
});
afterAll(() => t.close());

const rule = (fa: string, decider: ApprovalDecider, due: ApprovalDue | null = null): ApprovalStepRule => ({
  names: { fa, ar: '', en: '', zh: '' },
  decider,
  due,
});
async function setSteps(notice: ApprovalStepRule[]) {
  const manager = await office.actingAs('pr-manager');
  const { body } = await manager.call(organizationsRoutes.get);
  const { settings, version } = body;
  const changed = { ...settings, approvalSteps: { ...settings.approvalSteps, notice } };
  return manager.call(organizationsRoutes.update, { body: { version, settings: changed } });
}
const threeSteps = () => [
  rule('بازبینی فنی', { personId: technical.personId }, { workingHours: 4 }),
  rule('', { headOfUnitId: legalUnit }, { workingDays: 2 }),
  rule('امضای رئیس', { role: 'head' }),
];
async function handedIn() {
  const officer = await office.actingAs('pr-officer');
  const { id, version } = await aPressRelease(officer, { kind: 'notice' });
  const { body } = await officer.call(routes.submit, { params: { id }, body: { version } });
  return { id, body };
}
const approve = (person: TestMember, id: string, version: number) =>
  person.call(routes.approve, { params: { id }, body: { version } });

describe('the steps of a kind', () => {
  test('go over a person by name, the head of a unit and a role, each told when its turn comes', async () => {
    expect((await setSteps(threeSteps())).status).toBe(200);
    const head = await office.actingAs('head');
    const { id, body } = await handedIn();
    expect(body).toMatchObject({ waitsForRole: null, waitsFor: { personName: technical.name, unitNames: null } });
    expect(body.approvalSteps).toMatchObject([
      { names: { fa: 'بازبینی فنی' }, role: '', personName: technical.name },
      { role: '', unitNames: { fa: 'حقوقی' } },
      { names: { fa: 'امضای رئیس' }, role: 'head' },
    ]);
    // Whoever's turn it is may read it and decide, whatever else they may not; nobody else decides.
    expect((await approve(head, id, 2)).status).toBe(403);
    expect((await approve(lawyer, id, 2)).status).toBe(404);
    const list = await technical.call(routes.list, { query: { waitsForMe: true } });
    expect(list.body.items.map((item) => item.id)).toContain(id);
    expect((await approve(technical, id, 2)).status).toBe(200);
    const second = await lawyer.call(routes.get, { params: { id } });
    expect(second.body).toMatchObject({ state: 'in-review', waitsFor: { unitNames: { fa: 'حقوقی' } } });
    expect((await approve(lawyer, id, 3)).status).toBe(200);
    expect((await approve(head, id, 4)).body).toMatchObject({ state: 'approved', officeNumber: { kind: 'ا' } });
    const told = await t.platform.databases.jobs.prisma.notification.findMany({
      where: { subjectId: id, kind: 'press-release-submitted' },
    });
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [technical.personId, lawyer.personId, head.personId].sort(),
    );
  });

  test('stay with a release as they were when it was handed in', async () => {
    await setSteps(threeSteps());
    const { id } = await handedIn();
    await setSteps([rule('', { role: 'pr-manager' })]);
    const officer = await office.actingAs('pr-officer');
    expect((await officer.call(routes.get, { params: { id } })).body.approvalSteps).toHaveLength(3);
    const { body } = await handedIn();
    expect(body).toMatchObject({ waitsForRole: 'pr-manager', approvalSteps: [{ role: 'pr-manager' }] });
  });

  test('are decided by a deputy in absence, which the decision says', async () => {
    await setSteps([rule('', { headOfUnitId: legalUnit })]);
    const deputy = await aMember(t, office.organization, 'analyst');
    await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.deputy.create({
        data: {
          organizationId: office.organization.id,
          id: newId(),
          personId: lawyer.personId,
          deputyPersonId: deputy.personId,
          startsAt: new Date(Date.now() - 1000),
          endsAt: new Date(Date.now() + 86_400_000),
          reason: 'مرخصی',
        },
      }),
    );
    const { id } = await handedIn();
    const done = await approve(deputy, id, 2);
    expect(done.status).toBe(200);
    const officer = await office.actingAs('pr-officer');
    const { body } = await officer.call(routes.get, { params: { id } });
    expect(body.approvalSteps[0]).toMatchObject({
      decidedBy: { id: deputy.personId },
      onBehalfOf: { id: lawyer.personId },
    });
  });

  test('name only people and units that are here, and are set by managers', async () => {
    const stranger = await aMember(t, (await anOffice(t)).organization, 'pr-officer');
    for (const decider of [{ personId: stranger.personId }, { personId: newId() }, { headOfUnitId: newId() }]) {
      const refused = await setSteps([rule('', decider)]);
      expect(refused.body).toMatchObject({
        code: 'invalid-input',
        errors: [{ pointer: '/settings/approvalSteps/notice/0/decider' }],
      });
    }
    expect((await setSteps([])).status).toBe(400);
  });
});

describe('the time of a step', () => {
  test('is measured from its turn to its decision, and shown to managers as a median', async () => {
    await setSteps([rule('ویرایش', { role: 'pr-manager' }, { workingHours: 1 })]);
    const { id, body } = await handedIn();
    expect(body.approvalSteps[0]).toMatchObject({ waitedSince: expect.any(String), dueAt: expect.any(String) });
    const manager = await office.actingAs('pr-manager');
    const { body: decided } = await approve(manager, id, 2);
    const [step] = decided.approvalSteps;
    expect(Date.parse(step?.decidedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(step?.waitedSince ?? ''));
    const times = await manager.call(approvalTimesRoutes.list);
    expect(times.body.items).toContainEqual({
      kind: 'notice',
      step: 0,
      role: 'pr-manager',
      names: { fa: 'ویرایش', ar: '', en: '', zh: '' },
      decisions: 1,
      medianSeconds: expect.any(Number),
      late: 0,
    });
    expect((await (await office.actingAs('pr-officer')).call(approvalTimesRoutes.list)).status).toBe(403);
    const elsewhere = await (await anOffice(t)).actingAs('pr-manager');
    expect((await elsewhere.call(approvalTimesRoutes.list)).body.items).toEqual([]);
  });

  test('that is over is reminded of once, also by several processes; the author hears of it too', async () => {
    await setSteps([rule('', { personId: technical.personId }, { workingHours: 1 })]);
    const { id } = await handedIn();
    expect(await remindOfApprovals(t.platform)).toBe(0);
    await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.pressRelease.updateMany({ where: { id }, data: { waitsDueAt: new Date(Date.now() - 1000) } }),
    );
    await Promise.all([remindOfApprovals(t.platform), remindOfApprovals(t.platform)]);
    await remindOfApprovals(t.platform);
    const notices = await t.platform.databases.jobs.prisma.notification.findMany({
      where: { subjectId: id, kind: { in: ['approval-late', 'approval-late-told'] } },
    });
    const officer = await office.actingAs('pr-officer');
    expect(notices.map(({ kind, personId }) => [kind, personId]).sort()).toEqual([
      ['approval-late', technical.personId],
      ['approval-late-told', officer.personId],
    ]);
  });
});
