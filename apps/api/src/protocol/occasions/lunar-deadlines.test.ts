import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { occasionsRoutes as routes } from '@ravabet/contracts/protocol/occasions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await buildTestApp({ work: true });
});
afterAll(() => t.close());

test('a moved lunar month recounts the deadlines that depend on it and tells the owners', async () => {
  const office = await anOffice(t);
  const administrator = await office.actingAs('administrator');
  const manager = await office.actingAs('pr-manager');
  const owner = await office.actingAs('pr-officer');
  // The thirteenth of Rajab 1448, as the shipped table expects it.
  const names = { fa: 'ولادت امام علی', ar: '', en: '', zh: '' };
  const holiday = { date: '2026-12-23', names, kind: 'lunar' as const, expected: true, source: '' };
  expect((await administrator.call(organizationsRoutes.addHoliday, { body: holiday })).status).toBe(201);
  const aTask = async (from: string) => {
    const body = { title: 'دعوت‌نامه‌ها', owner: { personId: owner.personId }, due: { workingDays: 1, from } };
    return (await manager.call(tasksRoutes.create, { body })).body.id;
  };
  const [depends, free] = [await aTask('2026-12-22'), await aTask('2026-12-13')];
  const dateOf = async (id: string) => (await manager.call(tasksRoutes.get, { params: { id } })).body.dueRule?.date;
  expect([await dateOf(depends), await dateOf(free)]).toEqual(['2026-12-24', '2026-12-14']);

  const body = { start: '2026-12-10', expected: false, source: 'شورای مرکز تقویم', version: 0 };
  const moved = await manager.call(routes.changeMonth, { params: { year: 1448, month: 7 }, body });
  expect(moved.body.holidaysMoved, moved.text).toBe(1);
  await expect.poll(() => dateOf(depends), { timeout: 20_000 }).toBe('2026-12-23');
  expect(await dateOf(free)).toBe('2026-12-14');
  const told = async () =>
    (await owner.call(notificationsRoutes.list)).body.items
      .filter(({ kind }) => kind === 'task-deadline-moved')
      .map(({ subjectId }) => subjectId);
  await expect.poll(told, { timeout: 20_000 }).toEqual([depends]);
}, 60_000);
