import { guestsRoutes, refusalsRoutes as routes } from '@ravabet/contracts/protocol/guests';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import type { TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let office: Office;
let officer: TestMember;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  office = await anOffice(t);
  officer = await office.actingAs('protocol-officer');
});

const entry = { names: ['محمدرضا رضایی', '王小明'], reason: 'پروندهٔ حراست' };
async function aGuest(latin: string, by = officer) {
  const names = { persian: '', latin, chinese: '' };
  const made = await by.call(guestsRoutes.create, { body: { names } });
  expect(made.status, made.text).toBe(201);
  return made.body;
}

test('the list is seen and kept by protocol and its manager alone', async () => {
  const made = await officer.call(routes.create, { body: entry });
  expect(made.status).toBe(201);
  for (const role of ['pr-officer', 'head', 'auditor', 'department-head'] as const) {
    const person = await office.actingAs(role);
    expect((await person.call(routes.list)).problem).toBe('forbidden');
    expect((await person.call(routes.likenesses)).problem).toBe('forbidden');
    expect((await person.call(routes.create, { body: entry })).problem).toBe('forbidden');
  }
  const stranger = await (await anOffice(t)).actingAs('pr-manager');
  expect((await stranger.call(routes.list)).body.items).toEqual([]);
  const params = { id: made.body.id };
  expect((await stranger.call(routes.remove, { params, body: { version: 1, reason: 'x' } })).status).toBe(404);
});

test('a likeness in another script stops nothing, waits for a person, and the decision is kept with its reason', async () => {
  const made = await officer.call(routes.create, { body: entry });
  const prOfficer = await office.actingAs('pr-officer');
  const like = await aGuest('Mohammad Reza Rezaee', prOfficer);
  expect(like.awaitsDecision).toBe(true);
  expect((await aGuest('Maryam Sadeghi')).awaitsDecision).toBe(false);
  const seen = await prOfficer.call(guestsRoutes.get, { params: { id: like.id } });
  expect(seen.body.awaitsDecision).toBe(true);
  expect(seen.text).not.toContain('حراست');
  const { items } = (await officer.call(routes.likenesses)).body;
  expect(items).toMatchObject([{ guest: { id: like.id }, entry: { id: made.body.id, reason: entry.reason } }]);
  expect(items[0]?.score).toBeGreaterThan(0.9);
  const decide = (decision: 'other-person' | 'same-person', reason: string, by = officer) =>
    by.call(routes.decide, { params: { id: made.body.id }, body: { guestId: like.id, decision, reason } });
  expect((await decide('other-person', 'تولدش دیگر است', prOfficer)).problem).toBe('forbidden');
  expect((await decide('other-person', '')).problem).toBe('invalid-input');
  const decided = await decide('other-person', 'تاریخ تولد دیگری دارد');
  expect(decided.body.items).toMatchObject([{ decision: 'other-person', decisionReason: 'تاریخ تولد دیگری دارد' }]);
  expect((await officer.call(routes.likenesses)).body.items).toEqual([]);
  expect((await officer.call(guestsRoutes.get, { params: { id: like.id } })).body.awaitsDecision).toBe(false);
  await decide('same-person', 'گذرنامه یکی است');
  const all = (await officer.call(routes.likenesses, { query: { all: true } })).body.items;
  expect(all).toMatchObject([{ decision: 'same-person', decisionReason: 'گذرنامه یکی است' }]);
});

test('an entry finds the guests that are known already; one that is taken off finds nobody', async () => {
  await aGuest('Mohamadreza Rezai');
  const made = await officer.call(routes.create, { body: entry });
  expect(made.body.alike).toBe(1);
  const other = await aGuest('Maryam Sadeghi');
  const body = { guestId: other.id, decision: 'other-person' as const, reason: 'x' };
  expect((await officer.call(routes.decide, { params: { id: made.body.id }, body })).problem).toBe('guests-not-alike');
  const params = { id: made.body.id };
  await officer.call(routes.remove, { params, body: { version: 1, reason: 'اشتباه بود' } });
  expect((await officer.call(routes.list)).body.items).toEqual([]);
  expect((await officer.call(routes.likenesses)).body.items).toEqual([]);
});
