import { organizationsRoutes } from '@ravabet/contracts/office/organizations';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { occasionsRoutes as routes } from '@ravabet/contracts/protocol/occasions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { officialIdOf } from './official-ids.ts';

let t: TestApp;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());

/** The shipped table expects Rajab 1448 on 11 December 2026, and the month before it with 30 days. */
const rajab = { year: 1448, month: 7 };
const fatherDay = { id: officialIdOf('ali-birth') };
const announced = (start: string, version = 0, expected = false) => ({
  start,
  expected,
  source: 'شورای مرکز تقویم',
  version,
});

async function withHolidays(office: Office): Promise<void> {
  const administrator = await office.actingAs('administrator');
  const { items } = await holidays(office);
  if (items.some(({ kind }) => kind === 'lunar')) return;
  for (const [date, fa] of [
    ['2026-12-23', 'ولادت امام علی'],
    ['2027-01-06', 'مبعث'],
  ] as const) {
    await administrator.call(organizationsRoutes.addHoliday, {
      body: { date, names: { fa, ar: '', en: '', zh: '' }, kind: 'lunar', expected: true, source: '' },
    });
  }
}
const holidays = async (office: Office) =>
  (
    await (
      await office.actingAs('administrator')
    ).call(organizationsRoutes.listHolidays, {
      query: { from: '2026-12-15', until: '2027-01-20' },
    })
  ).body;

test('a month that is announced a day earlier moves occasions, holidays and plans, and tells who planned', async () => {
  const office = await anOffice(t);
  await withHolidays(office);
  const manager = await office.actingAs('pr-manager');
  const officer = await office.actingAs('protocol-officer');
  const begun = await officer.call(routes.plan, { params: fatherDay, body: { date: '2026-12-23' } });
  expect(begun.status, begun.text).toBe(200);
  const plan = begun.body.plans[0]?.id ?? '';
  const planned = { title: 'جشن روز پدر', plannedOn: '2026-12-22', ownerId: officer.personId };
  await officer.call(routes.decide, { params: { id: plan }, body: { version: 1, outcome: 'event', ...planned } });

  const answer = await manager.call(routes.changeMonth, { params: rajab, body: announced('2026-12-10') });
  expect(answer.body, answer.text).toEqual({
    months: [
      { year: 1448, month: 7, start: '2026-12-10' },
      { year: 1448, month: 8, start: '2027-01-09' },
    ],
    holidaysMoved: 2,
    plansMoved: 1,
  });
  const seen = (await officer.call(routes.get, { params: fatherDay })).body;
  expect(seen.next[0]).toEqual({ date: '2026-12-22', year: 1448, expected: false });
  expect(seen.plans[0]).toMatchObject({ date: '2026-12-22', expected: false });
  const lunar = (await holidays(office)).items.filter(({ kind }) => kind === 'lunar');
  expect(lunar.map(({ date, expected }) => [date, expected])).toEqual([
    ['2026-12-22', false],
    ['2027-01-05', false],
  ]);
  const told = (await officer.call(notificationsRoutes.list, {})).body.items.filter(
    ({ kind }) => kind === 'occasion-moved',
  );
  expect(told.map(({ subjectId }) => subjectId)).toEqual([fatherDay.id]);
});

test('another organisation counts on by its own table', async () => {
  const stranger = await (await anOffice(t)).actingAs('pr-manager');
  expect((await stranger.call(routes.get, { params: fatherDay })).body.next[0]).toMatchObject({
    date: '2026-12-23',
    expected: true,
  });
});

test('managers and administrators announce; what the moon does not allow and what was seen too late is refused', async () => {
  const office = await anOffice(t);
  const change = async (role: 'protocol-officer' | 'administrator' | 'auditor', body: ReturnType<typeof announced>) =>
    (await office.actingAs(role)).call(routes.changeMonth, { params: rajab, body });
  expect((await change('protocol-officer', announced('2026-12-10'))).status).toBe(403);
  expect((await change('auditor', announced('2026-12-10'))).status).toBe(403);
  expect((await change('administrator', announced('2026-12-12'))).text).toContain('lunar-month-impossible');
  expect((await change('administrator', announced('2026-12-11'))).status).toBe(200);
  expect((await change('administrator', announced('2026-12-10'))).text).toContain('stale-version');
  expect((await change('administrator', announced('2026-12-10', 1))).status).toBe(200);
  const months = await (await office.actingAs('administrator')).call(routes.months, { query: { year: 1448 } });
  const [, , , , , , seventh, eighth] = months.body.items;
  expect(seventh).toMatchObject({ start: '2026-12-10', days: 30, expected: false, isChanged: true, version: 2 });
  expect(eighth).toMatchObject({ start: '2027-01-09', expected: true, isChanged: true });
  expect(months.body.mayChange).toBe(true);
  const old = await (await office.actingAs('analyst')).call(routes.months, { query: { year: 1265 } });
  expect(old.body.items[0]).toMatchObject({ start: '1848-11-28', expected: false });
  expect(old.body.mayChange).toBe(false);
});
