import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import {
  visitPartsRoutes as parts,
  visitPromisesRoutes,
  visitServicesRoutes as routes,
  visitsRoutes,
} from '@ravabet/contracts/protocol/visits';
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

describe('a service', () => {
  test('is for those who are named, counts what they eat and speak, and forgets who does not come', async () => {
    const { officer, aVisit, aGuest } = desk;
    const id = await aVisit();
    const params = { id };
    const comes = async (more: { diets: string[]; languages: string[] }) => {
      const body = { id: newId(), side: 'guest' as const, guestId: await aGuest(more) };
      expect((await officer.call(parts.addParticipant, { params, body })).status).toBe(200);
      return body.id;
    };
    const arab = await comes({ diets: ['halal', 'vegan'], languages: ['ar'] });
    const briton = await comes({ diets: ['vegan'], languages: ['en-GB'] });
    const persian = await comes({ diets: [], languages: ['fa', 'en'] });
    const add = async (more: object) => {
      const body = { id: newId(), kind: 'meal' as const, title: 'خدمت', ...more };
      const { status, text, body: all } = await officer.call(routes.add, { params, body });
      expect(status, text).toBe(200);
      return { all, service: all.services.find((one) => one.id === body.id) };
    };
    const meal = await add({ participantIds: [arab, persian] });
    expect(meal.service).toMatchObject({
      count: 2,
      diets: [
        { id: 'halal', count: 1 },
        { id: 'vegan', count: 1 },
      ],
    });
    // Whoever speaks the language of the house needs no interpreter.
    expect(meal.all.withoutInterpreter).toEqual([
      { id: 'ar', count: 1 },
      { id: 'en-GB', count: 1 },
    ]);
    const interpreter = { kind: 'interpreter' as const, language: 'en', participantIds: [arab, briton] };
    const booked = await add(interpreter);
    expect(booked.all.withoutInterpreter).toEqual([{ id: 'ar', count: 1 }]);
    const refused = await officer.call(routes.add, {
      params,
      body: { id: newId(), kind: 'meal', title: 'ناهار', language: 'en', personId: officer.personId },
    });
    expect([refused.status, refused.text]).toEqual([422, expect.stringMatching(/language.*personId/s)]);
    await officer.call(parts.removeParticipant, { params: { id, partId: arab }, body: { version: 1 } });
    const { services } = (await officer.call(routes.list, { params })).body;
    expect(services.map(({ participantIds }) => participantIds)).toEqual([[persian], [briton]]);
  });

  test('whose interpreter is wanted elsewhere at that time says so, in the other visit too', async () => {
    const { officer, manager, wardHead, aVisit, withGuests, item, at } = desk;
    const [id, other] = [await aVisit(), await aVisit({ title: 'بازدید دیگر' })];
    await withGuests(id, 1);
    for (const one of [id, other]) {
      await officer.call(visitsRoutes.startReview, { params: { id: one }, body: { version: 1 } });
      await manager.call(visitsRoutes.approve, { params: { id: one }, body: { version: 2 } });
    }
    const personId = manager.personId;
    const times = { startsAt: at('10:00'), endsAt: at('12:00') };
    const body = { id: newId(), kind: 'interpreter' as const, title: 'مترجم عربی', language: 'ar', personId, ...times };
    // The own programme is where an interpreter belongs.
    await officer.call(parts.addItem, { params: { id }, body: item('10:30', '11:00', { guideId: personId }) });
    const alone = (await officer.call(routes.add, { params: { id }, body })).body.services[0];
    expect(alone).toMatchObject({ person: { id: personId }, language: 'ar', clashes: [] });
    const line = item('11:30', '12:30', { title: 'دیدار معاون', guideId: personId });
    const programme = (await officer.call(parts.addItem, { params: { id: other }, body: line })).body;
    expect(programme.clashes).toMatchObject([
      { itemId: line.id, kind: 'person', with: { itemId: null, visitId: id, title: 'مترجم عربی' } },
    ]);
    const after = (await officer.call(routes.list, { params: { id } })).body.services[0];
    expect(after?.clashes).toEqual([{ title: 'دیدار معاون', startsAt: at('11:30'), endsAt: at('12:30') }]);
    const { gaps } = (await officer.call(visitsRoutes.get, { params: { id } })).body;
    expect(gaps).toContainEqual(
      expect.objectContaining({ kind: 'interpreter-clash', itemId: body.id, title: 'مترجم عربی' }),
    );
    // Who interprets reads the file, and who reads this file alone sees of the other only the time.
    const unitId = desk.wardId;
    const ward = { id: newId(), kind: 'other' as const, title: 'گل', responsibleUnitId: unitId };
    await officer.call(routes.add, { params: { id }, body: ward });
    const seen = (await wardHead.call(routes.list, { params: { id } })).body.services.find((one) => one.id === body.id);
    expect(seen?.clashes).toEqual([{ title: null, startsAt: at('11:30'), endsAt: at('12:30') }]);
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
