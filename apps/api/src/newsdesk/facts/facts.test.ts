import { type NewFact, factsRoutes as routes } from '@ravabet/contracts/newsdesk/facts';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { plainRequests } from '../../testing/plain-requests.ts';
import { anew, day, aFact as inLibrary, beds as ofBeds } from '../../testing/figures.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const aFact = (more: Partial<NewFact> = {}) => inLibrary(office, more);
const beds = (more: Partial<NewFact> = {}) => ofBeds(office, more);

describe('the library', () => {
  test('is closed to who is not signed in, and to roles without figures', async () => {
    const anonymous = await t.app.inject({ url: `/api/organizations/${office.organization.id}/facts` });
    expect(anonymous.statusCode).toBe(401);
    const member = await office.actingAs('council-member');
    expect((await member.call(routes.list, {})).status).toBe(403);
    expect((await member.call(routes.create, { body: await beds() })).status).toBe(403);
  });

  test('shows nothing of another organisation', async () => {
    const { id } = await aFact();
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    const asked = await stranger.call(routes.get, { params: { organizationId: office.organization.id, id } });
    expect(asked.status).toBe(404);
    expect((await stranger.call(routes.get, { params: { id } })).status).toBe(404);
  });

  test('refuses what cannot be: true tomorrow, expired before it is true, owned by nobody of ours', async () => {
    const officer = await office.actingAs('pr-officer');
    const create = async (more: Partial<NewFact>) => officer.call(routes.create, { body: await beds(more) });
    expect((await create({ trueAt: day(2) })).text).toContain('/trueAt');
    expect((await create({ expiresOn: day(-20) })).text).toContain('/expiresOn');
    expect((await create({ owner: { unitId: newId() } })).text).toContain('fact-owner-not-possible');
    expect((await create({ sourceFileId: newId() })).text).toContain('fact-file-not-ready');
    const requests = plainRequests(officer);
    const wrong = await requests.post(`/api/organizations/${office.organization.id}/facts`, {
      ...(await beds()),
      x: 1,
    });
    expect(wrong.statusCode).toBe(400);
  });

  test('keeps every value with who, when and why, and overwrites none', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aFact();
    const changed = await officer.call(routes.setValue, { params: { id }, body: anew(1, 684) });
    expect(changed.body).toMatchObject({ value: 684, version: 2, source: 'گزارش آبان' });
    const { value: _value, ...confirmation } = anew(2, 0);
    const confirmed = await officer.call(routes.confirm, { params: { id }, body: confirmation });
    expect(confirmed.body.history.map(({ cause, value }) => [cause, value])).toEqual([
      ['confirmed', 684],
      ['changed', 684],
      ['created', 650],
    ]);
    expect(confirmed.body.history[1]).toMatchObject({
      reason: 'بخش تازه افزوده شد',
      createdBy: { id: officer.personId },
    });
    const organizationId = office.organization.id;
    const overwrite = withOrganization(t.platform.databases.app.prisma, organizationId, (tx) =>
      tx.factValue.updateMany({ where: { organizationId, factId: id }, data: { value: 1 } }),
    );
    await expect(overwrite).rejects.toThrow();
  });

  test('the database decides between two who change the value at once', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aFact();
    const answers = await Promise.all(
      [700, 701, 702].map((value) => officer.call(routes.setValue, { params: { id }, body: anew(1, value) })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  test('a figure is current, due soon or expired by its dates, and retired by a manager who says why', async () => {
    const [officer, manager] = [await office.actingAs('pr-officer'), await office.actingAs('pr-manager')];
    const state = async (expiresOn: string | null) => {
      const { id } = await aFact({ expiresOn, trueAt: day(-90) });
      return (await officer.call(routes.get, { params: { id } })).body.state;
    };
    expect(await state(null)).toBe('current');
    expect(await state(day(60))).toBe('current');
    expect(await state(day(5))).toBe('due-soon');
    expect(await state(day(-2))).toBe('expired');
    const { id } = await aFact();
    const asked = { params: { id }, body: { version: 1, reason: 'دیگر شمرده نمی‌شود' } };
    expect((await officer.call(routes.retire, asked)).status).toBe(403);
    const retired = await manager.call(routes.retire, asked);
    expect(retired.body).toMatchObject({ state: 'retired', allowedActions: [{ verb: 'reinstate' }] });
    const late = await officer.call(routes.setValue, { params: { id }, body: anew(2, 1) });
    expect(late.text).toContain('fact-not-in-state');
    const back = await manager.call(routes.reinstate, { params: { id }, body: { version: 2 } });
    expect(back.body.state).toBe('current');
  });

  test('the head of a unit keeps the figures of the unit and sees no others', async () => {
    const head = await office.actingAs('department-head');
    const { id } = await aFact({ owner: { personId: head.personId } });
    const { id: other } = await aFact();
    const confirmed = await head.call(routes.setValue, { params: { id }, body: anew(1, 3) });
    expect(confirmed.status, confirmed.text).toBe(200);
    expect((await head.call(routes.get, { params: { id: other } })).status).toBe(404);
    const listed = await head.call(routes.list, {});
    expect(listed.body.items.map((item) => item.id)).toEqual([id]);
  });

  test('the list is filtered, sorted and paged, and leaves the house as a file', async () => {
    const analyst = await office.actingAs('analyst');
    const page = await analyst.call(routes.list, { query: { limit: 2, sort: 'expiresOn' } });
    expect(page.body.items).toHaveLength(2);
    const next = await analyst.call(routes.list, {
      query: { limit: 2, sort: 'expiresOn', cursor: page.body.next ?? '' },
    });
    expect(next.body.items[0]?.id).not.toBe(page.body.items[0]?.id);
    const expired = await analyst.call(routes.list, { query: { state: 'expired' } });
    expect(expired.body.items.every(({ state }) => state === 'expired')).toBe(true);
    const counted = await analyst.call(routes.count, { query: { state: 'expired' } });
    expect(counted.body.total).toBe(expired.body.items.length);
    const file = await analyst.inject({
      method: 'GET',
      url: `/api/organizations/${office.organization.id}/facts/export.csv?state=expired`,
    });
    expect(file.text).toContain('تخت‌های فعال');
  });
});
