import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { type NewTask, tasksRoutes as routes } from '@ravabet/contracts/office/tasks';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BusEvents } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, aPressRelease, aUnit, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { askForTask, type AskedTask } from './share/ask-for-task.ts';
import { moveAskedTask, renameAskedTask, withdrawAskedTask } from './share/change-asked-task.ts';
import { tasksById, tasksOfSubject } from './share/tasks-of-subject.ts';

let app: TestApp;
let office: Office;
let officer: TestMember;
let ward: TestMember;
let unitId: string;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
  ward = await office.actingAs('department-head');
  unitId = await aUnit(app, office.organization, { headPersonId: ward.personId });
  await new Promise((resolve) => setTimeout(resolve, 10));
});

const by = () => ({ organizationId: officer.organizationId, personId: null });
type Work<T> = (tx: Parameters<Parameters<typeof withOrganization>[2]>[0]) => Promise<T>;
const sql = <T>(work: Work<T>) => withOrganization(app.platform.databases.app.prisma, officer.organizationId, work);
const kindsOf = async (who: TestMember) =>
  (await who.call(notificationsRoutes.list)).body.items.map((item) => item.kind);
const ask = async (more: Partial<AskedTask> = {}) => {
  const { id: releaseId } = await aPressRelease(officer, { title: 'هیئت عمان' });
  const subject = { type: 'PressRelease' as const, id: releaseId };
  const asked = {
    title: 'راهنمای بخش',
    subject,
    owner: { unitId },
    due: { workingDays: 2 },
    createdById: officer.personId,
  };
  const id = await sql((tx) => askForTask(tx, app.platform.bus, officer.organizationId, { ...asked, ...more }));
  return { id, subject };
};
async function aTask(more: Partial<NewTask> = {}): Promise<string> {
  const { status, body, text } = await officer.call(routes.create, {
    body: { title: 'کار', owner: { unitId }, ...more },
  });
  if (status !== 201) throw new Error(text);
  return body.id;
}

test('a room asks a unit for work in its own transaction, and reads what became of it without being called back', async () => {
  const heard: BusEvents['record.changed'][] = [];
  const stop = app.platform.bus.on('record.changed', (message) => heard.push(message));
  const { id, subject } = await ask({
    checklist: ['کلید اتاق', 'روپوش'],
    escalation: [{ tell: [{ relation: 'asker' }], when: 'before', amount: 1, unit: 'workingDays' }],
  });
  const seen = (await ward.call(routes.get, { params: { id } })).body;
  expect(seen).toMatchObject({
    ownerUnit: { id: unitId },
    dueRule: { workingDays: 2 },
    checklist: [{ text: 'کلید اتاق' }, { text: 'روپوش' }],
    ownEscalation: true,
  });
  const decline = { params: { id }, body: { version: 1, reason: 'بخش در بازسازی است' } };
  expect((await ward.call(routes.decline, decline)).body.state).toBe('declined');
  const read = () => sql((tx) => tasksOfSubject(tx, officer.organizationId, subject));
  expect(await read()).toMatchObject([{ id, state: 'declined', reason: 'بخش در بازسازی است', ownerUnitId: unitId }]);
  await ward.call(routes.accept, { params: { id }, body: { version: 2 } });
  await ward.call(routes.complete, { params: { id }, body: { version: 3 } });
  expect(await sql((tx) => tasksById(tx, officer.organizationId, [id, newId()]))).toMatchObject([
    { id, state: 'done', reason: null, ownerPersonId: ward.personId },
  ]);
  await expect.poll(() => heard.filter((one) => one.subjectId === subject.id).length).toBe(4);
  stop();
});

test('what is asked for goes with the transaction that fails, and asks nobody who is not there', async () => {
  const { subject } = await ask();
  const asked = { title: 'x', subject, owner: { unitId }, due: null, createdById: officer.personId };
  const failing = sql(async (tx) => {
    await askForTask(tx, app.platform.bus, officer.organizationId, asked);
    throw new Error('the visit was not saved');
  });
  await expect(failing).rejects.toThrow('the visit was not saved');
  expect(await sql((tx) => tasksOfSubject(tx, officer.organizationId, subject))).toHaveLength(1);
  const actor = {
    organizationId: officer.organizationId,
    personId: officer.personId,
    roles: [],
    unitId: null,
    headedUnitIds: [],
    deputyFor: [],
    selfApproval: false,
  };
  await expect(ask({ owner: { unitId: newId() }, actor })).rejects.toMatchObject({ slug: 'task-owner-not-possible' });
});

test('what moves with its record tells the owner, and what is done neither moves nor goes', async () => {
  const { id } = await ask();
  const { bus } = app.platform;
  const at = new Date(Date.now() + 7_200_000).toISOString();
  expect(await sql((tx) => moveAskedTask(tx, bus, by(), id, { at }))).toBe(true);
  const moved = (await ward.call(routes.get, { params: { id } })).body;
  // As an instant: PostgreSQL writes no zeros at the end of a fraction.
  expect(Date.parse(moved.dueAt ?? '')).toBe(Date.parse(at));
  expect(moved.dueRule).toBeNull();
  expect(await sql((tx) => withdrawAskedTask(tx, bus, by(), id))).toBe(true);
  expect(await kindsOf(ward)).toEqual(['task-withdrawn', 'task-deadline-moved', 'task-assigned']);
  expect((await ward.call(routes.get, { params: { id } })).problem).toBe('not-found');
  const other = await ask();
  await ward.call(routes.accept, { params: { id: other.id }, body: { version: 1 } });
  await ward.call(routes.complete, { params: { id: other.id }, body: { version: 2 } });
  expect(await sql((tx) => moveAskedTask(tx, bus, by(), other.id, { at }))).toBe(false);
  expect(await sql((tx) => withdrawAskedTask(tx, bus, by(), other.id))).toBe(false);
});

test('what is called differently now is renamed, unless somebody named it by hand or it is done', async () => {
  const { id } = await ask();
  const { bus } = app.platform;
  const params = { id };
  const title = async () => (await ward.call(routes.get, { params })).body.title;
  const from = await title();
  const told = await kindsOf(ward);
  await sql((tx) => renameAskedTask(tx, bus, by(), id, { from, to: 'پذیرش میهمانان' }));
  expect(await title()).toBe('پذیرش میهمانان');
  expect(await kindsOf(ward)).toEqual(told);
  await sql((tx) => renameAskedTask(tx, bus, by(), id, { from, to: 'نام دیگر' }));
  expect(await title()).toBe('پذیرش میهمانان');
  await ward.call(routes.accept, { params, body: { version: 2 } });
  await ward.call(routes.complete, { params, body: { version: 3 } });
  await sql((tx) => renameAskedTask(tx, bus, by(), id, { from: 'پذیرش میهمانان', to: 'دیر شد' }));
  expect((await ward.call(routes.get, { params })).body).toMatchObject({ state: 'done', title: 'پذیرش میهمانان' });
});

test('a unit says why not, to who asked; who was not asked says nothing', async () => {
  const id = await aTask();
  const params = { id };
  const other = await aMember(app, office.organization, 'department-head');
  const body = { version: 1, reason: 'نیرو نداریم' };
  expect((await other.call(routes.decline, { params, body })).problem).toBe('not-found');
  expect((await officer.call(routes.decline, { params, body })).problem).toBe('forbidden');
  expect((await ward.call(routes.decline, { params, body: { version: 1, reason: '' } })).problem).toBe('invalid-input');
  const declined = await ward.call(routes.decline, { params, body });
  expect(declined.body).toMatchObject({
    state: 'declined',
    declined: { reason: 'نیرو نداریم', by: { id: ward.personId } },
    ownerUnit: { id: unitId },
  });
  expect(await kindsOf(officer)).toEqual(['task-declined']);
  expect((await ward.call(routes.decline, { params, body: { version: 2, reason: 'x' } })).problem).toBe(
    'task-not-in-state',
  );
  const again = await officer.call(routes.assign, { params, body: { version: 2, owner: { unitId } } });
  expect(again.body).toMatchObject({ state: 'open', declined: null });
});

test('a unit sees its tasks from every record by due time, and titles only of records it may read', async () => {
  const { id: releaseId } = await aPressRelease(officer, { title: 'محرمانه' });
  const hour = (n: number) => ({ at: new Date(Date.now() + n * 3_600_000).toISOString() });
  const later = await aTask({ title: 'بعدتر', due: hour(24 * 20) });
  const week = await aTask({ title: 'این هفته', due: hour(24 * 4) });
  const late = await aTask({ title: 'دیر', due: hour(1), subject: { type: 'PressRelease', id: releaseId } });
  const undated = await aTask({ title: 'بی‌مهلت' });
  const done = await aTask({ title: 'انجام' });
  await ward.call(routes.accept, { params: { id: done }, body: { version: 1 } });
  await ward.call(routes.complete, { params: { id: done }, body: { version: 2 } });
  const declined = await aTask({ title: 'نه' });
  await ward.call(routes.decline, { params: { id: declined }, body: { version: 1, reason: 'x' } });
  const elsewhere = await aUnit(app, office.organization, { fa: 'رادیولوژی' });
  await aTask({ title: 'دیگری', owner: { unitId: elsewhere } });
  await sql((tx) => tx.task.updateMany({ where: { id: late }, data: { dueAt: new Date(Date.now() - 60_000) } }));
  const { body, text } = await ward.call(routes.unit);
  expect(body.groups.map(({ group, count, items }) => [group, count, items.map(({ id }) => id)])).toEqual([
    ['overdue', 1, [late]],
    ['week', 1, [week]],
    ['later', 1, [later]],
    ['undated', 1, [undated]],
    ['done', 1, [done]],
  ]);
  expect(text).not.toContain('محرمانه');
  expect(body.groups[0]?.items[0]).toMatchObject({ subject: { id: releaseId }, subjectTitle: null });
  expect(body.groups[0]?.items[0]?.allowedActions.find(({ verb }) => verb === 'accept')).toEqual({ verb: 'accept' });
  const today = await aTask({ title: 'امروز', due: hour(0.001) });
  await sql(
    (tx) => tx.$executeRaw`UPDATE task SET due_at = (date_trunc('day', now() AT TIME ZONE 'Asia/Tehran')
    + interval '23 hours 59 minutes 59 seconds') AT TIME ZONE 'Asia/Tehran' WHERE id = ${today}::uuid`,
  );
  const groups = (await ward.call(routes.unit)).body.groups;
  expect(groups.find(({ group }) => group === 'today')?.items.map(({ id }) => id)).toEqual([today]);
});
