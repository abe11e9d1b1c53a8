import { calendarRoutes as routes } from '@ravabet/contracts/protocol/calendar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());

test('Nowruz of 1406 stands on its days, with the days of rest', async () => {
  const office = await anOffice(t);
  const officer = await office.actingAs('protocol-officer');
  const answer = await officer.call(routes.get, { query: { from: '2027-03-21', until: '2027-04-20' } });
  expect(answer.status, answer.text.slice(0, 500)).toBe(200);
  console.log(answer.body.layers, answer.body.items.length, answer.body.items[0], answer.body.daysOff);
});
