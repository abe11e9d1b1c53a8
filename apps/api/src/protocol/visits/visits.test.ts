import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { visitPartsRoutes as parts, type VisitVerb, visitsRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice } from '../../testing/acting-as.ts';
import { aVisitDesk, type VisitDesk } from '../../testing/a-visit.ts';
import { aSupportDesk } from '../../testing/a-support-desk.ts';
import { aMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let t: TestApp;
let desk: VisitDesk;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  desk = await aVisitDesk(t);
});

const csvUrl = (): string => `/api/organizations/${desk.office.organization.id}/visits/export.csv`;
const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
  withOrganization(t.platform.databases.app.prisma, desk.office.organization.id, work);

describe('a visit', () => {
  test('goes from the request to the closed file, and each step is recorded', async () => {
    const { officer, manager, aVisit } = desk;
    const id = await aVisit();
    const params = { id };
    const first = (await officer.call(routes.get, { params })).body;
    expect(first).toMatchObject({
      state: 'requested',
      officeNumber: { kind: 'ز', n: 1 },
      officer: { name: 'سارا تشریفات' },
    });
    let version = 1;
    const press = async (who: typeof officer, verb: VisitVerb, more = {}) => {
      const answer = await who.call(routes[verb], { params, body: { version, ...more } as never });
      version = answer.status === 200 ? answer.body.version : version;
      return answer;
    };
    expect((await press(officer, 'startReview')).body.state).toBe('under-review');
    const own = await press(officer, 'approve');
    expect([own.status, own.text]).toEqual([403, expect.stringContaining('not-own-work')]);
    expect((await press(manager, 'sendBack', { reason: 'بودجه؟' })).body).toMatchObject({
      state: 'requested',
      reason: 'بودجه؟',
    });
    await press(officer, 'startReview');
    expect((await press(manager, 'approve')).body).toMatchObject({
      state: 'approved',
      decidedBy: { id: manager.personId },
    });
    expect((await press(officer, 'startPlanning')).body.state).toBe('planning');
    const missing = await press(officer, 'makeReady');
    expect(missing.status).toBe(422);
    expect(JSON.parse(missing.text)).toMatchObject({ code: 'visit-not-ready', params: { count: 2 } });
    const ready = await press(officer, 'makeReady', { reason: 'نام‌ها فردا می‌رسد' });
    expect(ready.body.gaps.map(({ kind }) => kind)).toEqual(['no-guests', 'no-programme']);
    for (const verb of ['start', 'complete', 'close'] as const) expect((await press(officer, verb)).status).toBe(200);
    const late = await press(officer, 'cancel', { reason: 'دیر' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('visit-not-in-state');
  });

  test('is not approved by who opened it', async () => {
    const { manager } = desk;
    const id = newId();
    const body = { id, title: 'بازدید', kind: 'official', origin: 'foreign', level: 'deputy' } as const;
    await manager.call(routes.create, { body: { ...body, startsAt: desk.at('09:00'), endsAt: desk.at('12:00') } });
    await manager.call(routes.startReview, { params: { id }, body: { version: 1 } });
    const answer = await manager.call(routes.approve, { params: { id }, body: { version: 2 } });
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('not-own-work')]);
  });

  test('that ends before it starts is refused, and so is a host who is not of the house', async () => {
    const { officer, at } = desk;
    const body = { id: newId(), title: 'بازدید', kind: 'official', origin: 'foreign', level: 'deputy' } as const;
    const backwards = await officer.call(routes.create, {
      body: { ...body, startsAt: at('12:00'), endsAt: at('09:00') },
    });
    expect([backwards.status, backwards.text]).toEqual([422, expect.stringContaining('visit-time-wrong')]);
    const times = { startsAt: at('09:00'), endsAt: at('12:00') };
    const stranger = await officer.call(routes.create, { body: { ...body, ...times, hostId: newId() } });
    expect([stranger.status, stranger.text]).toEqual([422, expect.stringContaining('/hostId')]);
    expect((await officer.call(routes.list, {})).body.items).toEqual([]);
  });

  test('of four who start its review at once, one does', async () => {
    const { officer, aVisit } = desk;
    const params = { id: await aVisit() };
    const press = () => officer.call(routes.startReview, { params, body: { version: 1 } });
    const answers = await Promise.all([press(), press(), press(), press()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
  });

  test('is seen by a department only when it has a part in it, and by no other organisation', async () => {
    const { officer, unitHead, wardHead, aVisit, added, unitId } = desk;
    const id = await aVisit();
    const params = { id };
    expect((await unitHead.call(routes.get, { params })).status).toBe(404);
    expect((await unitHead.call(routes.list, {})).body.items).toEqual([]);
    await added(id, '10:00', '11:00', { responsibleUnitId: unitId });
    expect((await unitHead.call(routes.get, { params })).status).toBe(200);
    expect((await unitHead.call(routes.list, {})).body.items).toHaveLength(1);
    expect((await unitHead.call(routes.count, {})).body.total).toBe(1);
    expect((await wardHead.call(routes.get, { params })).status).toBe(404);
    const edit = await unitHead.call(routes.update, { params, body: { version: 1, title: 'دیگر' } });
    expect(edit.status).toBe(403);
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    expect((await stranger.call(routes.get, { params })).status).toBe(404);
    expect((await stranger.call(parts.party, { params })).status).toBe(404);
    expect((await stranger.call(parts.programme, { params })).status).toBe(404);
    expect((await officer.call(routes.count, { query: { mine: true, open: true } })).body.total).toBe(1);
    expect((await officer.call(routes.count, { query: { origin: 'domestic' } })).body.total).toBe(0);
  });

  test('that is made from a support request keeps the link in both directions', async () => {
    const support = await aSupportDesk(t);
    const request = await support.submitted();
    const id = newId();
    const said = { title: 'از درخواست', kind: 'official', origin: 'domestic', level: 'expert' } as const;
    const times = { startsAt: desk.at('09:00'), endsAt: desk.at('12:00') };
    const body = { id, ...said, ...times, supportRequest: { id: request, version: 1 } };
    expect((await support.officer.call(routes.create, { body })).status).toBe(201);
    const visit = (await support.officer.call(routes.get, { params: { id } })).body;
    expect(visit.supportRequest?.id).toBe(request);
    const asked = (await support.officer.call(supportRequestsRoutes.get, { params: { id: request } })).body;
    expect(asked.became).toEqual({ type: 'Visit', id, title: 'از درخواست' });
    // A second one finds that it has moved on, and opens no file.
    const again = await support.officer.call(routes.create, { body: { ...body, id: newId() } });
    expect(again.status).toBe(409);
    expect((await support.officer.call(routes.count, {})).body.total).toBe(1);
  });

  test('that is cancelled withdraws what was asked for it', async () => {
    const { officer, unitHead, aVisit, added, unitId } = desk;
    const id = await aVisit();
    await added(id, '10:00', '11:00', { responsibleUnitId: unitId });
    const { items } = (await officer.call(parts.programme, { params: { id } })).body;
    const task = { params: { id: items[0]?.task?.id ?? '' } };
    expect((await unitHead.call(tasksRoutes.get, task)).status).toBe(200);
    await officer.call(routes.cancel, { params: { id }, body: { version: 1, reason: 'پرواز لغو شد' } });
    expect((await unitHead.call(tasksRoutes.get, task)).status).toBe(404);
  });
});

describe('the names of the guests', () => {
  test('are shown to whom they are for; everybody else sees the how-manieth guest of a country', async () => {
    const { officer, manager, unitHead, aVisit, withGuests, added, unitId, office } = desk;
    const other = await aMember(t, office.organization, 'pr-officer');
    const id = await aVisit({ namesSeenBy: 'team' });
    const params = { id };
    await withGuests(id, 2);
    await added(id, '10:00', '11:00', { responsibleUnitId: unitId });
    const seen = async (who: typeof officer) => (await who.call(parts.party, { params })).text;
    expect(await seen(officer)).toContain('میهمان پنهان 1');
    expect(await seen(manager)).toContain('میهمان پنهان 1');
    expect(await seen(unitHead)).not.toContain('پنهان');
    const { body } = await unitHead.call(parts.party, { params });
    expect(body.participants).toMatchObject([
      { guest: null, ordinal: 1, country: 'IQ' },
      { guest: null, ordinal: 2, country: 'IQ' },
    ]);
    const named = { version: 1, namesSeenBy: 'named' as const, namesSeenByIds: [unitHead.personId] };
    expect((await officer.call(routes.update, { params, body: named })).status).toBe(200);
    expect(await seen(unitHead)).toContain('میهمان پنهان 2');
    expect(await seen(manager)).not.toContain('پنهان');
    // Who does not see them does not open them to themselves.
    for (const more of [{ namesSeenBy: 'everyone' as const }, { officerId: other.personId }]) {
      expect((await other.call(routes.update, { params, body: { version: 2, ...more } })).status).toBe(403);
    }
    for (const route of [routes.get, parts.programme]) {
      expect((await other.call(route as typeof routes.get, { params })).text).not.toContain('پنهان');
    }
  });

  test('stay out of an export, a task, a notification and the trail of whom they are not for', async () => {
    const { officer, manager, unitHead, aVisit, withGuests, added, unitId } = desk;
    const id = await aVisit({ namesSeenBy: 'named', namesSeenByIds: [] });
    await withGuests(id, 2);
    await added(id, '10:00', '11:00', { responsibleUnitId: unitId });
    const csv = async (who: typeof officer) => {
      return (await who.inject({ method: 'GET', url: csvUrl() })).text;
    };
    expect(await csv(officer)).toContain('میهمان پنهان 1؛ میهمان پنهان 2');
    expect(await csv(manager)).toContain('میهمان ۲ از عراق');
    expect(await csv(manager)).not.toContain('پنهان');
    expect((await unitHead.inject({ method: 'GET', url: csvUrl() })).status).toBe(403);
    await officer.call(routes.startReview, { params: { id }, body: { version: 1 } });
    const said = await inOffice(async (tx) => [
      await tx.auditEntry.findMany({ where: { subjectId: id } }),
      await tx.notification.findMany({ where: { subjectId: id } }),
      await tx.task.findMany({ where: { subjectId: id } }),
    ]);
    expect(said.every((rows) => rows.length > 0)).toBe(true);
    expect(
      JSON.stringify(said, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('پنهان');
  });

  test('keep their number when one of them does not come', async () => {
    const { officer, unitHead, aVisit, withGuests, added, unitId } = desk;
    const id = await aVisit({ namesSeenBy: 'team' });
    const [first = ''] = await withGuests(id, 2);
    await added(id, '10:00', '11:00', { responsibleUnitId: unitId });
    await officer.call(parts.removeParticipant, { params: { id, partId: first }, body: { version: 1 } });
    const { body } = await unitHead.call(parts.party, { params: { id } });
    expect(body.participants).toMatchObject([{ ordinal: 2 }]);
  });
});
