import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { type NewTask, tasksRoutes as routes } from '@ravabet/contracts/office/tasks';
import { auditTrailRoutes } from '@ravabet/contracts/office/audit-trail';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, aPressRelease, aUnit, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { remindOfTasks } from './remind-of-tasks.ts';

let app: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
let ward: TestMember;
let wardUnit: string;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
  ward = await office.actingAs('department-head');
  wardUnit = await aUnit(app, office.organization, { headPersonId: ward.personId });
  // The unit was made after the person's standing was read.
  await new Promise((resolve) => setTimeout(resolve, 10));
});

async function aTask(by: TestMember, more: Partial<NewTask> = {}): Promise<string> {
  const { status, body, text } = await by.call(routes.create, { body: { title: 'عکس از بخش', ...more } });
  if (status !== 201) throw new Error(text);
  return body.id;
}
const get = async (who: TestMember, id: string) => (await who.call(routes.get, { params: { id } })).body;
const titles = async (who: TestMember, query: Parameters<typeof who.call<typeof routes.list>>[1] = {}) =>
  (await who.call(routes.list, query)).body.items.map((item) => item.title);
const kindsOf = async (who: TestMember) =>
  (await who.call(notificationsRoutes.list)).body.items.map((item) => item.kind).sort();
const sql = (who: TestMember, work: (tx: Parameters<Parameters<typeof withOrganization>[2]>[0]) => Promise<unknown>) =>
  withOrganization(app.platform.databases.app.prisma, who.organizationId, work);

test('a unit takes a task on, shows that it is done, has it returned once and confirmed at last', async () => {
  const id = await aTask(officer, { owner: { unitId: wardUnit } });
  expect(await kindsOf(ward)).toEqual(['task-assigned']);
  const params = { id };
  const accepted = await ward.call(routes.accept, { params, body: { version: 1 } });
  expect(accepted.body).toMatchObject({
    state: 'accepted',
    ownerPerson: { id: ward.personId },
    ownerUnit: { id: wardUnit },
  });
  const evidence = { kind: 'link' as const, text: 'https://example.ir/album' };
  await ward.call(routes.addEvidence, { params, body: { version: 2, evidence } });
  expect((await ward.call(routes.complete, { params, body: { version: 3 } })).body.state).toBe('done');
  const returned = await officer.call(routes.sendBack, { params, body: { version: 4, reason: 'عکس تار است' } });
  expect(returned.body).toMatchObject({ state: 'returned', returnReason: 'عکس تار است' });
  await ward.call(routes.accept, { params, body: { version: 5 } });
  await ward.call(routes.complete, { params, body: { version: 6 } });
  const verified = await officer.call(routes.verify, { params, body: { version: 7 } });
  expect(verified.body).toMatchObject({ state: 'verified', evidence: [{ kind: 'link', text: evidence.text }] });
  expect(await kindsOf(ward)).toEqual(['task-assigned', 'task-returned', 'task-verified']);
  expect(await kindsOf(officer)).toEqual(['task-accepted', 'task-accepted', 'task-done', 'task-done']);
  const trail = await ward.call(auditTrailRoutes.list, { query: { subjectType: 'Task', subjectId: id } });
  expect(trail.body.items.map((entry) => entry.event).slice(0, 3)).toEqual([
    'task.verified',
    'task.done',
    'task.accepted',
  ]);
});

test('a department head sees tasks of the own unit and what they did not ask for stays hidden', async () => {
  const other = await aUnit(app, office.organization, { fa: 'رادیولوژی' });
  const hidden = await aTask(officer, { title: 'کار رادیولوژی', owner: { unitId: other } });
  await aTask(officer, { title: 'کار بخش', owner: { unitId: wardUnit } });
  await aTask(manager, { title: 'کار شخصی', owner: { personId: ward.personId } });
  expect((await titles(ward)).sort()).toEqual(['کار بخش', 'کار شخصی']);
  expect(await titles(ward, { query: { scope: 'unit' } })).toEqual(['کار بخش']);
  expect(await titles(ward, { query: { scope: 'mine' } })).toEqual(['کار شخصی']);
  expect((await titles(officer, { query: { scope: 'asked' } })).sort()).toEqual(['کار بخش', 'کار رادیولوژی']);
  expect((await ward.call(routes.count)).body).toEqual({ mine: 1, unit: 1, asked: 0, overdue: 0 });
  expect((await ward.call(routes.get, { params: { id: hidden } })).problem).toBe('not-found');
  expect((await ward.call(routes.accept, { params: { id: hidden }, body: { version: 1 } })).problem).toBe('not-found');
});

test('nobody, nobody elsewhere, and nobody without the right comes near a task', async () => {
  const id = await aTask(officer);
  const params = { id };
  expect((await anybody(app, office.organization).call(routes.list)).problem).toBe('not-signed-in');
  expect((await ward.call(routes.create, { body: { title: 'x' } })).problem).toBe('forbidden');
  expect((await officer.call(routes.accept, { params, body: { version: 1 } })).problem).toBe('forbidden');
  const elsewhere = await aMember(app, await anOrganization(app), 'pr-manager');
  expect((await elsewhere.call(routes.get, { params })).problem).toBe('not-found');
  expect(await titles(elsewhere)).toEqual([]);
  const auditor = await office.actingAs('auditor');
  expect((await auditor.call(routes.remove, { params, query: { version: 1 } })).problem).toBe('forbidden');
  const foreign = { body: { title: 'x', owner: { personId: elsewhere.personId } } };
  expect((await officer.call(routes.create, foreign)).problem).toBe('task-owner-not-possible');
});

test('steps out of order, stale versions and empty reasons are refused, and of two who press at once one wins', async () => {
  const id = await aTask(officer, { owner: { personId: ward.personId } });
  const params = { id };
  expect((await ward.call(routes.complete, { params, body: { version: 1 } })).problem).toBe('task-not-in-state');
  expect((await ward.call(routes.accept, { params, body: { version: 9 } })).problem).toBe('stale-version');
  const both = await Promise.all([1, 2].map(() => ward.call(routes.accept, { params, body: { version: 1 } })));
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
  await ward.call(routes.complete, { params, body: { version: 2 } });
  expect((await officer.call(routes.sendBack, { params, body: { version: 3, reason: '' } })).problem).toBe(
    'invalid-input',
  );
  const offered = (await get(officer, id)).allowedActions.map((action) => action.verb);
  expect(offered).toEqual(expect.arrayContaining(['verify', 'sendBack', 'update']));
});

test('nobody confirms their own work for somebody else', async () => {
  const id = await aTask(officer, { owner: { personId: manager.personId } });
  const params = { id };
  await manager.call(routes.accept, { params, body: { version: 1 } });
  await manager.call(routes.complete, { params, body: { version: 2 } });
  expect((await manager.call(routes.verify, { params, body: { version: 3 } })).problem).toBe('not-own-work');
  const verify = (await get(manager, id)).allowedActions.find((action) => action.verb === 'verify');
  expect(verify?.disabledReason).toBe('not-own-work');
  expect((await officer.call(routes.verify, { params, body: { version: 3 } })).body.state).toBe('verified');
});

test('a deadline in working days names the days it skips', async () => {
  const { organizationId } = officer;
  await sql(officer, (tx) =>
    tx.holiday.create({
      data: {
        organizationId,
        id: newId(),
        date: new Date('2027-03-21'),
        names: { fa: 'نوروز', ar: 'نوروز', en: 'Nowruz', zh: '诺鲁孜节' },
      },
    }),
  );
  const id = await aTask(officer, { due: { workingDays: 2, from: '2027-03-18' } });
  const task = await get(officer, id);
  expect(task.dueRule?.skipped.map((day) => [day.date, day.reason, day.name.fa])).toEqual([
    ['2027-03-19', 'weekend', 'جمعه'],
    ['2027-03-21', 'holiday', 'نوروز'],
  ]);
  expect(task.dueRule?.date).toBe('2027-03-22');
  expect(task.dueAt).toMatch(/^2027-03-22T20:29:59/);
  const past = { body: { title: 'x', due: { at: '2020-01-01T00:00:00.000Z' } } };
  expect((await officer.call(routes.create, past)).problem).toBe('task-due-in-past');
});

test('a task of a record is asked for by its readers only, and says its title to them only', async () => {
  const { id: releaseId } = await aPressRelease(officer, { title: 'پیش‌نویس محرمانه' });
  const subject = { type: 'PressRelease' as const, id: releaseId };
  const id = await aTask(officer, { subject, owner: { unitId: wardUnit } });
  expect((await get(officer, id)).subjectTitle).toBe('پیش‌نویس محرمانه');
  expect(JSON.stringify(await get(ward, id))).not.toContain('محرمانه');
  expect(await titles(officer, { query: { subjectType: 'PressRelease', subjectId: releaseId } })).toEqual([
    'عکس از بخش',
  ]);
  const protocol = await office.actingAs('protocol-officer');
  expect((await protocol.call(routes.create, { body: { title: 'x', subject } })).problem).toBe('not-found');
});

test('the checklist is ticked by the owner and evidence must exist', async () => {
  const item = { id: newId(), text: 'دوربین', done: false };
  const id = await aTask(officer, { owner: { personId: ward.personId }, checklist: [item] });
  const params = { id };
  const ticked = await ward.call(routes.tick, { params, body: { version: 1, itemId: item.id, done: true } });
  expect(ticked.body).toMatchObject({ checklistDone: 1, checklistTotal: 1 });
  expect((await ward.call(routes.tick, { params, body: { version: 2, itemId: newId(), done: true } })).problem).toBe(
    'not-found',
  );
  const evidence = { kind: 'file' as const, fileId: newId() };
  expect((await ward.call(routes.addEvidence, { params, body: { version: 2, evidence } })).problem).toBe(
    'task-evidence-invalid',
  );
  const script = { kind: 'link', text: 'javascript:alert(1)' } as never;
  expect((await ward.call(routes.addEvidence, { params, body: { version: 2, evidence: script } })).problem).toBe(
    'invalid-input',
  );
});

test('a deleted task is in the bin, and comes back', async () => {
  const id = await aTask(manager);
  const params = { id };
  expect((await manager.call(routes.remove, { params, query: { version: 1 } })).status).toBe(204);
  expect(await titles(manager)).toEqual([]);
  expect((await officer.call(routes.get, { params })).problem).toBe('not-found');
  expect((await manager.call(routes.restore, { params, body: { version: 2 } })).body.state).toBe('open');
  expect(await titles(manager)).toEqual(['عکس از بخش']);
});

test('reminders come once before and once after the due time, and again when it was moved', async () => {
  const { prisma } = app.platform.databases.jobs;
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const id = await aTask(officer, { owner: { personId: ward.personId }, due: { at: soon } });
  for (let round = 0; round < 3; round++) await remindOfTasks(app.platform);
  expect(await kindsOf(ward)).toEqual(['task-assigned', 'task-due-soon']);
  await sql(officer, (tx) => tx.task.updateMany({ where: { id }, data: { dueAt: new Date(Date.now() - 60_000) } }));
  for (let round = 0; round < 3; round++) await Promise.all([remindOfTasks(app.platform), remindOfTasks(app.platform)]);
  expect(await kindsOf(ward)).toEqual(['task-assigned', 'task-due-soon', 'task-overdue']);
  expect(await kindsOf(officer)).toEqual(['task-overdue']);
  expect((await get(ward, id)).overdue).toBe(true);
  expect((await ward.call(routes.count)).body.overdue).toBe(1);
  expect(await titles(ward, { query: { overdue: true } })).toHaveLength(1);
  expect(await prisma.notification.count({ where: { subjectId: id, kind: 'task-overdue' } })).toBe(2);
});

test('pages of a list follow each other in the order of the due time, those without one last', async () => {
  for (const days of [5, 1, 3]) await aTask(officer, { title: `کار ${days}`, due: { workingDays: days } });
  await aTask(officer, { title: 'بی‌مهلت' });
  const first = await officer.call(routes.list, { query: { limit: 2 } });
  const rest = await officer.call(routes.list, { query: { limit: 2, cursor: first.body.next as string } });
  const seen = [...first.body.items, ...rest.body.items].map((item) => item.title);
  expect(seen).toEqual(['کار 1', 'کار 3', 'کار 5', 'بی‌مهلت']);
  expect(rest.body.next).toBeNull();
});
