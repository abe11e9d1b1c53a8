import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { visitPromisesRoutes, visitServicesRoutes as routes, visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { aVisitDesk, type VisitDesk } from '../../../testing/a-visit.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let desk: VisitDesk;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  desk = await aVisitDesk(t);
});

describe('hospitality', () => {
  test('is asked of its unit, counted against the budget, and its bill comes after the guests', async () => {
    const { officer, unitHead, aVisit, withGuests, unitId, at } = desk;
    const id = await aVisit({ budgetRial: 1000 });
    await withGuests(id, 2);
    const params = { id };
    const body = { id: newId(), kind: 'meal' as const, title: 'ناهار', startsAt: at('12:30'), endsAt: at('13:30') };
    const backwards = { ...body, endsAt: at('12:00') };
    expect((await officer.call(routes.add, { params, body: backwards })).text).toContain('visit-time-wrong');
    const more = { plannedRial: 700, responsibleUnitId: unitId };
    const added = await officer.call(routes.add, { params, body: { ...body, ...more } });
    expect(added.body).toMatchObject({ guestCount: 2, budgetRial: 1000, plannedRial: 700, spentRial: 0 });
    const taskId = added.body.services[0]?.task?.id ?? '';
    expect((await unitHead.call(tasksRoutes.get, { params: { id: taskId } })).body.title).toBe('ناهار');
    const part = { id, partId: body.id };
    const spent = await officer.call(routes.update, {
      params: part,
      body: { version: 1, spentRial: 1200, title: 'ناهار رسمی' },
    });
    expect(spent.body).toMatchObject({ spentRial: 1200, services: [{ spentRial: 1200, plannedRial: 700 }] });
    expect((await unitHead.call(tasksRoutes.get, { params: { id: taskId } })).body.title).toBe('ناهار رسمی');
    expect((await unitHead.call(routes.add, { params, body: { ...body, id: newId() } })).status).toBe(403);
    const gone = await officer.call(routes.remove, { params: part, body: { version: 2 } });
    expect(gone.body).toMatchObject({ services: [], plannedRial: 0 });
    expect((await unitHead.call(tasksRoutes.get, { params: { id: taskId } })).status).toBe(404);
  });
});

describe('a promise to a guest', () => {
  test('is a task, and is kept when the task is done', async () => {
    const { officer, unitHead, aVisit, withGuests, unitId, at } = desk;
    const id = await aVisit();
    const [guest = ''] = await withGuests(id, 1);
    const params = { id };
    const body = {
      id: newId(),
      text: 'فرستادن نقشهٔ بخش',
      participantId: guest,
      owner: { unitId },
      dueAt: at('10:00', 20),
    };
    const { items } = (await officer.call(visitPromisesRoutes.add, { params, body })).body;
    expect(items).toMatchObject([
      { text: 'فرستادن نقشهٔ بخش', participantId: guest, task: { state: 'open', owner: 'خدمات' } },
    ]);
    const again = await officer.call(visitPromisesRoutes.add, { params, body });
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('visit-id-taken')]);
    const task = { params: { id: items[0]?.task.id ?? '' } };
    await unitHead.call(tasksRoutes.accept, { ...task, body: { version: 1 } });
    const kept = (await officer.call(visitPromisesRoutes.list, { params })).body.items;
    expect(kept[0]?.task.state).toBe('accepted');
    const closed = await officer.call(visitsRoutes.cancel, { params, body: { version: 1, reason: 'لغو' } });
    expect(closed.status).toBe(200);
    const late = await officer.call(visitPromisesRoutes.add, { params, body: { ...body, id: newId() } });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('visit-not-in-state')]);
  });
});
