import { styleRulesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { anybody } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const rule = {
  language: 'fa' as const,
  phrase: 'لازم به ذکر است',
  weight: 'discouraged' as const,
  suggestion: 'گفتنی است',
  reason: 'گرته‌برداری',
};

test('words of the house style are kept by managers and read by writers', async () => {
  expect((await anybody(t, office.organization).call(routes.list)).problem).toBe('not-signed-in');
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  expect((await officer.call(routes.create, { body: rule })).problem).toBe('forbidden');
  expect((await (await office.actingAs('analyst')).call(routes.list)).problem).toBe('forbidden');
  const added = await manager.call(routes.create, { body: rule });
  expect(added.body.items).toMatchObject([rule]);
  expect((await officer.call(routes.list)).body.items).toMatchObject([rule]);
  const elsewhere = await (await anOffice(t)).actingAs('pr-manager');
  expect((await elsewhere.call(routes.list)).body.items).toEqual([]);
});

test('a word stands on the list once, in whatever spelling, and once in each language', async () => {
  const manager = await office.actingAs('pr-manager');
  const add = (phrase: string, language: 'fa' | 'ar' = 'fa') =>
    manager.call(routes.create, { body: { ...rule, phrase, language } });
  expect((await add('می‌باشد')).status).toBe(201);
  for (const same of ['مي‌باشد', 'می باشد', 'می‌باشد.']) expect((await add(same)).problem).toBe('style-rule-exists');
  expect((await add('می‌باشد', 'ar')).status).toBe(201);
  for (const empty of ['', '…', ' ']) expect((await add(empty)).problem, empty).toBe('invalid-input');
});

test('a word is changed and taken off by who saw it as it is', async () => {
  const manager = await office.actingAs('pr-manager');
  const { body } = await manager.call(routes.create, { body: { ...rule, phrase: 'فی‌الواقع' } });
  const one = body.items.find(({ phrase }) => phrase === 'فی‌الواقع');
  const params = { id: one?.id ?? '' };
  const change = { params, body: { ...rule, phrase: 'فی الواقع', weight: 'forbidden' as const, version: 1 } };
  const stranger = await (await anOffice(t)).actingAs('pr-manager');
  expect((await stranger.call(routes.update, change)).problem).toBe('not-found');
  const changed = await manager.call(routes.update, change);
  expect(changed.body.items.find(({ id }) => id === params.id)).toMatchObject({ weight: 'forbidden', version: 2 });
  expect((await manager.call(routes.update, change)).problem).toBe('stale-version');
  const taken = { params, body: { ...rule, version: 2 } };
  expect((await manager.call(routes.update, taken)).problem).toBe('style-rule-exists');
  expect((await manager.call(routes.remove, { params, query: { version: 1 } })).problem).toBe('stale-version');
  const left = await manager.call(routes.remove, { params, query: { version: 2 } });
  expect(left.body.items.some(({ id }) => id === params.id)).toBe(false);
});
