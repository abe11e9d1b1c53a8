import { addWorkingDays, fromJalali, iranHolidaysOf, isoWeekdayOf, localDateOf, plusDays } from '@ravabet/calendars';
import { auditTrailRoutes } from '@ravabet/contracts/office/audit-trail';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { type NewTask, tasksRoutes as routes } from '@ravabet/contracts/office/tasks';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { recountTasks } from './recount-tasks.ts';
import { remindOfTasks } from './remind-of-tasks.ts';

let app: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
let ward: TestMember;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
  ward = await office.actingAs('department-head');
});

const zone = 'Asia/Tehran';
type Work = Parameters<typeof withOrganization>[2];
const sql = (work: Work) => withOrganization(app.platform.databases.app.prisma, officer.organizationId, work);
async function aTask(more: Partial<NewTask> = {}): Promise<string> {
  const body = { title: 'ترجمهٔ دعوت‌نامه', owner: { personId: ward.personId }, ...more };
  const answer = await officer.call(routes.create, { body });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.id;
}
const get = async (id: string) => (await officer.call(routes.get, { params: { id } })).body;
const kindsOf = async (who: TestMember) =>
  (await who.call(notificationsRoutes.list)).body.items
    .map((item) => item.kind)
    .filter((kind) => kind !== 'task-assigned');
const recount = () => recountTasks(app.platform, officer.organizationId);
const nowruz = () =>
  sql((tx) =>
    tx.holiday.createMany({
      data: [...iranHolidaysOf(1405), ...iranHolidaysOf(1406)].map(({ date, name, kind, expected = false }) => ({
        organizationId: officer.organizationId,
        id: newId(),
        date: new Date(date),
        names: { ...name },
        kind,
        expected,
      })),
      skipDuplicates: true,
    }),
  );

test('working days from 25 Esfand end after 13 Farvardin, with the holidays of Nowruz by name', async () => {
  await nowruz();
  const id = await aTask({ due: { workingDays: 9, from: fromJalali(1405, 12, 25) } });
  const { dueRule, dueAt } = await get(id);
  expect(dueRule?.date).toBe(fromJalali(1406, 1, 15));
  expect(localDateOf(dueAt ?? '', zone)).toBe(fromJalali(1406, 1, 15));
  const named = new Map(dueRule?.skipped.map(({ date, name }) => [date, name.fa]));
  expect(named.get(fromJalali(1405, 12, 29))).toBe('ملی شدن صنعت نفت');
  for (const day of [1, 2, 3, 4]) expect(named.get(fromJalali(1406, 1, day))).toBe('عید نوروز');
  expect(named.get(fromJalali(1406, 1, 12))).toBe('روز جمهوری اسلامی ایران');
  expect(named.get(fromJalali(1406, 1, 13))).toBe('روز طبیعت');
  expect(dueRule?.skipped.filter(({ reason }) => reason === 'weekend').map(({ date }) => date)).toEqual([
    fromJalali(1405, 12, 28),
    fromJalali(1406, 1, 6),
  ]);
});

test('a pause across Nowruz moves the deadline by its working days, and says which', async () => {
  await nowruz();
  const id = await aTask({ due: { workingDays: 9, from: fromJalali(1405, 12, 25) } });
  const params = { id };
  const paused = await officer.call(routes.pause, { params, body: { version: 1, reason: 'مهمان دیرتر می‌رسد' } });
  expect(paused.body).toMatchObject({ pausedAt: expect.any(String), overdue: false });
  await officer.call(routes.resume, { params, body: { version: 2 } });
  // As if it had stood still from 27 Esfand until 8 Farvardin.
  await sql((tx) =>
    tx.taskPause.updateMany({
      where: { taskId: id },
      data: {
        pausedAt: new Date(`${fromJalali(1405, 12, 27)}T09:00:00+03:30`),
        resumedAt: new Date(`${fromJalali(1406, 1, 8)}T09:00:00+03:30`),
      },
    }),
  );
  expect(await recount()).toBe(1);
  const { dueRule, pauses } = await get(id);
  expect(dueRule?.pauses).toEqual([
    { id: pauses[0]?.id, days: [fromJalali(1405, 12, 27), fromJalali(1406, 1, 5), fromJalali(1406, 1, 7)] },
  ]);
  // 15 Farvardin, and three working days more.
  expect(dueRule?.date).toBe(fromJalali(1406, 1, 18));
  expect(dueRule?.skipped.at(-1)).toMatchObject({ date: fromJalali(1406, 1, 14), reason: 'holiday' });
  expect(pauses).toMatchObject([
    { reason: 'مهمان دیرتر می‌رسد', pausedBy: { id: officer.personId }, resumedBy: { id: officer.personId } },
  ]);
  expect(await recount()).toBe(0);
});

test('a pause that is resumed moves what is due by the working days it lasted, and nobody is reminded in between', async () => {
  const today = localDateOf(new Date().toISOString(), zone);
  const id = await aTask({ due: { workingDays: 1, from: today } });
  const before = await get(id);
  const params = { id };
  await officer.call(routes.pause, { params, body: { version: 1, reason: 'بودجه' } });
  await sql(async (tx) => {
    const was = new Date(Date.now() - 3 * 86_400_000);
    await tx.taskPause.updateMany({ where: { taskId: id }, data: { pausedAt: was } });
    await tx.task.updateMany({
      where: { id },
      data: {
        pausedAt: was,
        dueAt: new Date(Date.now() - 3_600_000),
        dueRule: { ...before.dueRule, from: plusDays(today, -4), workingDays: 5 },
      },
    });
  });
  await remindOfTasks(app.platform);
  expect(await kindsOf(ward)).toEqual(['task-paused']);
  expect((await get(id)).overdue).toBe(false);
  const resumed = await officer.call(routes.resume, { params, body: { version: 2 } });
  const stood = [-3, -2, -1].map((n) => plusDays(today, n)).filter((day) => isoWeekdayOf(day) !== 5);
  expect(resumed.body.dueRule?.pauses?.[0]?.days).toEqual(stood);
  const calendar = { timeZone: zone, weekends: [{ from: '2020-01-01', days: [5] }], holidays: [] };
  expect(resumed.body.dueRule?.date).toBe(addWorkingDays(plusDays(today, -4), 5 + stood.length, calendar).date);
  expect(await kindsOf(ward)).toEqual(['task-resumed', 'task-paused']);
  const trail = await officer.call(auditTrailRoutes.list, { query: { subjectType: 'Task', subjectId: id } });
  expect(trail.body.items.slice(0, 2).map(({ event }) => event)).toEqual(['task.resumed', 'task.paused']);
});

test('who asked pauses, not who owes; only a rule that is not over; once at a time', async () => {
  const id = await aTask({ due: { workingDays: 3 } });
  const params = { id };
  const pause = (version: number, reason = 'x') => ({ params, body: { version, reason } });
  expect((await ward.call(routes.pause, pause(1))).problem).toBe('forbidden');
  expect((await officer.call(routes.pause, pause(1, ''))).problem).toBe('invalid-input');
  expect((await officer.call(routes.resume, { params, body: { version: 1 } })).problem).toBe('task-not-paused');
  const both = await Promise.all([officer, manager].map((who) => who.call(routes.pause, pause(1))));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await officer.call(routes.pause, pause(2))).problem).toBe('task-not-pausable');
  expect((await get(id)).allowedActions.map(({ verb }) => verb)).toContain('resume');
  const at = await aTask({ due: { at: new Date(Date.now() + 3_600_000).toISOString() } });
  const instant = await officer.call(routes.pause, { params: { id: at }, body: { version: 1, reason: 'x' } });
  expect(instant.problem).toBe('task-not-pausable');
  // A new deadline is not one that stands still.
  const moved = await officer.call(routes.update, { params, body: { version: 2, due: { workingDays: 9 } } });
  expect(moved.body).toMatchObject({ pausedAt: null, pauses: [{ resumedBy: { id: officer.personId } }] });
});

test('a lunar holiday that is announced a day later moves what depends on it, and owners are told once', async () => {
  await nowruz();
  const today = localDateOf(new Date().toISOString(), zone);
  const eid = [...iranHolidaysOf(1405), ...iranHolidaysOf(1406)].find(
    // Far from the weekend, which would hide the day.
    ({ kind, date, expected }) =>
      kind === 'lunar' && expected && date > plusDays(today, 20) && [7, 1, 2].includes(isoWeekdayOf(date)),
  );
  if (!eid) throw new Error('no lunar holiday');
  const from = plusDays(eid.date, -1);
  const before = await aTask({ due: { workingDays: 1, from } });
  const far = await aTask({ due: { workingDays: 1, from: today } });
  const still = await aTask({ due: { workingDays: 1, from } });
  await officer.call(routes.pause, { params: { id: still }, body: { version: 1, reason: 'x' } });
  const done = await aTask({ due: { workingDays: 1, from } });
  await ward.call(routes.accept, { params: { id: done }, body: { version: 1 } });
  await ward.call(routes.complete, { params: { id: done }, body: { version: 2 } });
  const ids = [before, far, still, done];
  const dates = () => Promise.all(ids.map(async (id) => (await get(id)).dueRule?.date));
  const was = await dates();
  expect((await get(before)).dueRule?.skipped[0]).toMatchObject({ date: eid.date, expected: true });
  const { items } = (
    await manager.call(organizationsRoutes.listHolidays, { query: { from: eid.date, until: eid.date } })
  ).body;
  const [holiday] = items;
  if (!holiday) throw new Error('no holiday');
  const { id, version, names, source } = holiday;
  const body = { version, names, kind: 'local' as const, expected: false, source, date: plusDays(eid.date, 1) };
  expect((await manager.call(organizationsRoutes.changeHoliday, { params: { id }, body })).status).toBe(200);
  expect(await recount()).toBe(1);
  expect(await recount()).toBe(0);
  const [moved, ...others] = await dates();
  expect(moved).toBe(eid.date);
  expect(others).toEqual(was.slice(1));
  expect((await kindsOf(ward)).filter((kind) => kind === 'task-deadline-moved')).toHaveLength(1);
  const task = await get(before);
  expect(task.version).toBe(2);
  const trail = await officer.call(auditTrailRoutes.list, { query: { subjectType: 'Task', subjectId: before } });
  expect(trail.body.items[0]).toMatchObject({ event: 'task.deadline-moved', actor: null });
});

test('a holiday that is only announced on its day changes the words, not the deadline, and tells nobody', async () => {
  const { organizationId } = officer;
  const day = plusDays(localDateOf(new Date().toISOString(), zone), 30);
  const off = isoWeekdayOf(day) === 5 ? plusDays(day, 1) : day;
  const names = { fa: 'عید فطر', ar: 'عيد الفطر', en: 'Eid al-Fitr', zh: '开斋节' };
  const body = { date: off, names, kind: 'lunar' as const, expected: true, source: '' };
  const { id } = (await manager.call(organizationsRoutes.addHoliday, { body })).body;
  const task = await aTask({ due: { workingDays: 1, from: plusDays(off, -1) } });
  const announced = { ...body, expected: false, version: 1 };
  await manager.call(organizationsRoutes.changeHoliday, { params: { id }, body: announced });
  expect(await recount()).toBe(0);
  const { dueRule, version } = await get(task);
  expect(dueRule?.skipped.find(({ reason }) => reason === 'holiday')).not.toHaveProperty('expected');
  expect(version).toBe(1);
  expect(await kindsOf(ward)).toEqual([]);
  const jobs = await app.platform.databases.jobs.prisma.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'tasks.recount-deadlines' AND data ->> 'organizationId' = ${organizationId}`;
  expect(jobs[0]?.n).toBe(2);
});

test('two processes that count anew at once move each deadline once', async () => {
  const today = localDateOf(new Date().toISOString(), zone);
  const ids: string[] = [];
  for (let n = 0; n < 8; n++) ids.push(await aTask({ due: { workingDays: 3, from: today } }));
  const rule = { from: plusDays(today, 1), days: [1, 2, 3, 4, 5, 6] };
  expect((await manager.call(organizationsRoutes.setWeekend, { body: rule })).status).toBe(200);
  const moved = await Promise.all([recount(), recount(), recount()]);
  expect(moved.reduce((sum, n) => sum + n)).toBe(8);
  for (const id of ids) expect((await get(id)).version).toBe(2);
  expect((await kindsOf(ward)).filter((kind) => kind === 'task-deadline-moved')).toHaveLength(8);
});
