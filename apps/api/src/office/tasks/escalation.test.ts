import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { type EscalationStep, type NewTask, tasksRoutes as routes } from '@ravabet/contracts/office/tasks';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, aUnit, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { mailNotifications } from '../notifications/mail-notifications.ts';
import { remindOfTasks } from './remind-of-tasks.ts';

let app: TestApp;
/** A second API process on the same database. */
let beside: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
let ward: TestMember;
let unitId: string;
beforeAll(async () => {
  app = await buildTestApp();
  beside = await buildTestApp({ beside: app });
});
afterAll(async () => {
  await beside.close();
  await app.close();
});
beforeEach(async () => {
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
  ward = await office.actingAs('department-head');
  unitId = await aUnit(app, office.organization, { headPersonId: ward.personId });
  await new Promise((resolve) => setTimeout(resolve, 10));
});

const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const step = (relation: string, when: 'before' | 'after', amount: number, unit = 'minutes') =>
  ({ tell: [{ relation }], when, amount, unit }) as EscalationStep;
async function aTask(by: TestMember, more: Partial<NewTask> = {}): Promise<string> {
  const { status, body, text } = await by.call(routes.create, { body: { title: 'سفارش گل', ...more } });
  if (status !== 201) throw new Error(text);
  return body.id;
}
const kindsOf = async (who: TestMember) =>
  (await who.call(notificationsRoutes.list)).body.items
    .map((item) => item.kind)
    .filter((kind) => kind !== 'task-assigned');
const get = async (who: TestMember, id: string) => (await who.call(routes.get, { params: { id } })).body;
/** Time passes: the due time and all that was planned for it lie so much earlier. */
const pass = (minutes: number) =>
  withOrganization(app.platform.databases.app.prisma, officer.organizationId, async (tx) => {
    await tx.$executeRaw`UPDATE task SET due_at = due_at - make_interval(mins => ${minutes}), planned_for = planned_for - make_interval(mins => ${minutes})`;
    await tx.$executeRaw`UPDATE task_escalation SET due_at = due_at - make_interval(mins => ${minutes}), fires_at = fires_at - make_interval(mins => ${minutes})`;
  });
const remind = () => remindOfTasks(app.platform);

test('each step tells those it names when its time comes, and who stands by hears in other words', async () => {
  const head = await office.actingAs('head');
  const named = await office.actingAs('analyst');
  const escalation = [
    step('owner', 'before', 30),
    { ...step('asker', 'after', 0), tell: [{ relation: 'owner' }, { relation: 'asker' }] } as EscalationStep,
    { ...step('x', 'after', 20), tell: [{ relation: 'pr-manager' }, { personId: named.personId }] } as EscalationStep,
    step('head', 'after', 1, 'hours'),
  ];
  const id = await aTask(officer, { owner: { unitId }, due: { at: inMinutes(60) }, escalation });
  const heard = async () => Promise.all([ward, officer, manager, named, head].map(kindsOf));
  await remind();
  expect(await heard()).toEqual([[], [], [], [], []]);
  await pass(31);
  await remind();
  expect(await heard()).toEqual([['task-due-soon'], [], [], [], []]);
  await pass(30);
  await remind();
  expect(await heard()).toEqual([['task-overdue', 'task-due-soon'], ['task-overdue'], [], [], []]);
  await pass(20);
  await remind();
  expect((await heard()).slice(2)).toEqual([['task-overdue-elsewhere'], ['task-overdue-elsewhere'], []]);
  await pass(40);
  await remind();
  expect((await heard())[4]).toEqual(['task-overdue-elsewhere']);
  const told = await get(officer, id);
  expect(told.ownEscalation).toBe(true);
  expect(told.escalation.map(({ toldAt }) => toldAt !== null)).toEqual([true, true, true, true]);
});

test('two processes at once tell and mail every step once for each due time', async () => {
  const head = await aMember(app, office.organization, 'pr-officer', { locale: 'en' });
  const escalation = [step('owner', 'after', 0), step('asker', 'after', 1)];
  for (let n = 0; n < 12; n++) {
    await aTask(officer, { owner: { personId: head.personId }, due: { at: inMinutes(5) }, escalation });
  }
  await remind();
  await pass(7);
  const both = [app, beside, app, beside];
  const told = await Promise.all(both.map((one) => remindOfTasks(one.platform)));
  expect(told.reduce((sum, n) => sum + n)).toBe(24);
  expect(await kindsOf(head)).toHaveLength(12);
  expect(await kindsOf(officer)).toHaveLength(12);
  await Promise.all(both.map((one) => mailNotifications(one.platform, 0)));
  await remind();
  await mailNotifications(app.platform, 0);
  const mails = readdirSync(join(app.dataDir, 'mail')).map((name) =>
    readFileSync(join(app.dataDir, 'mail', name), 'utf8'),
  );
  // One for each task that was given to them and one for each that is late.
  expect(mails.filter((mail) => mail.includes(`To: ${head.email}`))).toHaveLength(24);
  expect(mails.filter((mail) => mail.includes(`To: ${officer.email}`))).toHaveLength(12);
});

test('a person who wants no mail gets the notice alone', async () => {
  await app.platform.databases.identity.prisma.person.update({
    where: { id: ward.personId },
    data: { notifyByMail: false },
  });
  await aTask(officer, { owner: { personId: ward.personId }, due: { at: inMinutes(10) } });
  await remind();
  await mailNotifications(app.platform, 0);
  expect(await kindsOf(ward)).toEqual(['task-due-soon']);
  const mails = readdirSync(join(app.dataDir, 'mail')).map((name) =>
    readFileSync(join(app.dataDir, 'mail', name), 'utf8'),
  );
  expect(mails.some((mail) => mail.includes(`To: ${ward.email}`))).toBe(false);
});

test('a deadline that was moved is reminded of anew, what is done is silent', async () => {
  const id = await aTask(officer, { owner: { personId: ward.personId }, due: { at: inMinutes(60) } });
  await remind();
  await remind();
  expect(await kindsOf(ward)).toEqual(['task-due-soon']);
  const moved = await officer.call(routes.update, { params: { id }, body: { version: 1, due: { at: inMinutes(90) } } });
  expect(moved.status).toBe(200);
  await remind();
  expect(await kindsOf(ward)).toEqual(['task-due-soon', 'task-due-soon']);
  await ward.call(routes.accept, { params: { id }, body: { version: 2 } });
  await ward.call(routes.complete, { params: { id }, body: { version: 3 } });
  await pass(120);
  await remind();
  expect(await kindsOf(ward)).toEqual(['task-due-soon', 'task-due-soon']);
  expect(await kindsOf(officer)).toEqual(['task-done', 'task-accepted']);
});

test('what was declined reminds who asked, not who said no', async () => {
  const id = await aTask(officer, {
    owner: { unitId },
    due: { at: inMinutes(10) },
    escalation: [step('owner', 'after', 0)],
  });
  await ward.call(routes.decline, { params: { id }, body: { version: 1, reason: 'اتاق عمل بسته است' } });
  await remind();
  await pass(11);
  await remind();
  expect(await kindsOf(ward)).toEqual([]);
  expect(await kindsOf(officer)).toEqual(['task-overdue', 'task-declined']);
});

test('the pr-manager sets the steps of the organisation, and tasks without their own follow them', async () => {
  const id = await aTask(officer, { owner: { personId: ward.personId }, due: { at: inMinutes(600) } });
  await remind();
  const { version, settings } = (await manager.call(organizationsRoutes.get)).body;
  const taskEscalation = [step('unit-head', 'before', 2, 'workingDays'), step('asker', 'before', 700)];
  const change = { body: { version, settings: { taskEscalation } } };
  expect((await officer.call(organizationsRoutes.update, change)).problem).toBe('forbidden');
  const changed = await manager.call(organizationsRoutes.update, change);
  // What was not named stays.
  expect(changed.body.settings).toEqual({ ...settings, taskEscalation });
  const seen = await get(officer, id);
  expect(seen.ownEscalation).toBe(false);
  expect(seen.escalation).toMatchObject(taskEscalation);
  const jobs = await app.platform.databases.jobs.prisma.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'tasks.recount-deadlines' AND data ->> 'organizationId' = ${officer.organizationId}`;
  expect(jobs[0]?.n).toBe(1);
});

test('steps that name a stranger, come twice or reach too far are refused', async () => {
  const stranger = await aMember(app, await anOrganization(app), 'pr-manager');
  const bad: EscalationStep[][] = [
    [{ tell: [{ personId: stranger.personId }], when: 'after', amount: 1, unit: 'hours' }],
    [step('owner', 'after', 1), step('owner', 'after', 1)],
    [step('owner', 'before', 41, 'workingDays')],
  ];
  for (const escalation of bad) {
    const { problem } = await officer.call(routes.create, { body: { title: 'x', escalation } });
    expect(problem).toBe('task-escalation-invalid');
  }
  const { version } = (await manager.call(organizationsRoutes.get)).body;
  const settings = { taskEscalation: bad[0] ?? [] };
  expect((await manager.call(organizationsRoutes.update, { body: { version, settings } })).problem).toBe(
    'task-escalation-invalid',
  );
  const nobody = { body: { title: 'x', escalation: [{ ...step('owner', 'after', 1), tell: [] }] } };
  expect((await officer.call(routes.create, nobody)).problem).toBe('invalid-input');
});

test('a task takes steps of its own and gives them up again', async () => {
  const id = await aTask(officer, { due: { at: inMinutes(600) } });
  const params = { id };
  const own = await officer.call(routes.update, { params, body: { version: 1, escalation: [] } });
  expect(own.body).toMatchObject({ ownEscalation: true, escalation: [] });
  expect((await ward.call(routes.update, { params, body: { version: 2, escalation: null } })).problem).toBe(
    'not-found',
  );
  const usual = await officer.call(routes.update, { params, body: { version: 2, escalation: null } });
  expect(usual.body.ownEscalation).toBe(false);
  expect(usual.body.escalation).toHaveLength(2);
});
