import { savedViewsRoutes as routes } from '@ravabet/contracts/office/saved-views';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, anybody } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

const view = { room: 'press-releases', name: 'بیانیه‌های امسال', query: 'kind=statement' };
const query = { room: 'press-releases' };

test('a view is kept for its person, and seen and removed by nobody else', async () => {
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const { body: kept, status } = await officer.call(routes.create, { body: view });
  expect(status).toBe(201);
  expect((await officer.call(routes.list, { query })).body.items).toEqual([{ id: kept.id, ...view }]);
  expect((await manager.call(routes.list, { query })).body.items).toEqual([]);
  expect((await manager.call(routes.remove, { params: { id: kept.id } })).problem).toBe('not-found');
  const elsewhere = await aMember(app, await anOrganization(app), 'pr-officer');
  expect((await elsewhere.call(routes.remove, { params: { id: kept.id } })).problem).toBe('not-found');
  expect((await anybody(app, office.organization).call(routes.list, { query })).problem).toBe('not-signed-in');
  expect((await officer.call(routes.remove, { params: { id: kept.id } })).status).toBe(204);
  expect((await officer.call(routes.list, { query })).body.items).toEqual([]);
});

test('an empty name is refused, and a list keeps fifty views', async () => {
  const officer = await office.actingAs('pr-officer');
  expect((await officer.call(routes.create, { body: { ...view, name: '' } })).problem).toBe('invalid-input');
  for (let n = 0; n < 50; n++) await officer.call(routes.create, { body: { ...view, name: `نما ${n}` } });
  expect((await officer.call(routes.create, { body: view })).problem).toBe('too-many-saved-views');
});
