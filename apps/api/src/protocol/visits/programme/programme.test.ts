import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { visitPartsRoutes as parts, visitsRoutes, zonesRoutes } from '@ravabet/contracts/protocol/visits';
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

const programme = async (id: string) => (await desk.officer.call(parts.programme, { params: { id } })).body;
const aHall = async (): Promise<string> => {
  const id = newId();
  const names = { fa: 'سالن آمفی‌تئاتر', ar: '', en: '', zh: '' };
  const body = { id, kind: 'hall' as const, names, place: '', capacity: 100, note: '' };
  const { status, text } = await desk.officer.call(resourcesRoutes.create, { body });
  if (status !== 201) throw new Error(text);
  return id;
};

describe('the programme of a visit', () => {
  test('refuses a line that ends before it starts, is on another day or names what is not there', async () => {
    const { officer, aVisit, item } = desk;
    const params = { id: await aVisit() };
    const refused = async (body: ReturnType<typeof item>) => (await officer.call(parts.addItem, { params, body })).text;
    expect(await refused(item('11:00', '10:00'))).toContain('visit-time-wrong');
    const far = { startsAt: desk.at('10:00', 14), endsAt: desk.at('11:00', 14) };
    expect(await refused(item('10:00', '11:00', far))).toContain('visit-item-outside');
    expect(await refused(item('10:00', '11:00', { participantIds: [newId()] }))).toContain('/participantIds');
    expect(await refused(item('10:00', '11:00', { guideId: newId(), zoneId: newId() }))).toContain('/guideId');
    expect((await programme(params.id)).items).toEqual([]);
  });

  test('shows the same place, guide and guests at the same time beside both lines', async () => {
    const { officer, aVisit, withGuests, added } = desk;
    const id = await aVisit();
    const [one = '', two = ''] = await withGuests(id, 2);
    const guideId = officer.personId;
    const first = await added(id, '10:00', '11:00', { place: 'سالن  كنفرانس', guideId, participantIds: [one, two] });
    const second = await added(id, '10:30', '11:30', { place: 'سالن کنفرانس', guideId, participantIds: [two] });
    // Half-open: it begins when another ends.
    await added(id, '11:30', '12:00', { place: 'سالن کنفرانس', guideId });
    const { clashes } = await programme(id);
    const of = (itemId: string) => clashes.filter((clash) => clash.itemId === itemId).map(({ kind }) => kind);
    expect(of(first)).toEqual(['place', 'person', 'guest']);
    expect(of(second)).toEqual(['place', 'person', 'guest']);
    expect(clashes.find(({ kind }) => kind === 'guest')?.participantIds).toEqual([two]);
    expect(clashes).toHaveLength(6);
  });

  test('looks at other visits that may really be, and not at those that may not', async () => {
    const { officer, manager, aVisit, added } = desk;
    const [id, other] = [await aVisit(), await aVisit({ title: 'بازدید دیگر' })];
    await added(id, '10:00', '11:00', { place: 'لابی' });
    const theirs = await added(other, '10:30', '11:00', { place: 'لابی' });
    expect((await programme(id)).clashes).toEqual([]);
    await officer.call(visitsRoutes.startReview, { params: { id: other }, body: { version: 1 } });
    await manager.call(visitsRoutes.approve, { params: { id: other }, body: { version: 2 } });
    expect((await programme(id)).clashes).toMatchObject([
      { kind: 'place', with: { itemId: theirs, visitId: other, title: 'دیدار' } },
    ]);
  });

  test('books what a line needs, or does not take the line', async () => {
    const { officer, aVisit, added, item } = desk;
    const id = await aVisit();
    const hall = await aHall();
    const first = await added(id, '10:00', '11:00', { resourceIds: [hall] });
    const params = { id };
    const body = item('10:30', '11:30', { resourceIds: [hall] });
    const taken = await officer.call(parts.addItem, { params, body });
    expect([taken.status, taken.text]).toEqual([409, expect.stringContaining('resource-already-booked')]);
    expect((await programme(id)).items).toHaveLength(1);
    await officer.call(parts.removeItem, { params: { id, partId: first }, body: { version: 1 } });
    expect((await officer.call(parts.addItem, { params, body })).status).toBe(200);
  });

  test('asks the unit of a line, and shows beside it why the unit does not', async () => {
    const { officer, unitHead, aVisit, added, unitId } = desk;
    const id = await aVisit();
    const line = await added(id, '10:00', '11:00', { title: 'پذیرایی', responsibleUnitId: unitId });
    const task = async () => (await programme(id)).items[0]?.task;
    const taskId = (await task())?.id ?? '';
    const params = { id: taskId };
    const asked = (await unitHead.call(tasksRoutes.get, { params })).body;
    expect(asked.title).toBe('پذیرایی');
    expect(Date.parse(asked.dueAt ?? '')).toBe(Date.parse(desk.at('10:00')));
    const better = { version: 1, title: 'پذیرایی و چای' };
    expect((await officer.call(parts.updateItem, { params: { id, partId: line }, body: better })).status).toBe(200);
    expect((await unitHead.call(tasksRoutes.get, { params })).body).toMatchObject({ title: better.title, version: 2 });
    await unitHead.call(tasksRoutes.decline, { params, body: { version: 2, reason: 'نیرو نداریم' } });
    expect(await task()).toEqual({ id: taskId, state: 'declined', reason: 'نیرو نداریم' });
    const body = { version: 2, responsibleUnitId: desk.wardId };
    const changed = await officer.call(parts.updateItem, { params: { id, partId: line }, body });
    expect(changed.body.items[0]).toMatchObject({ responsibleUnit: { id: desk.wardId }, task: { state: 'open' } });
  });
});

describe('a delay', () => {
  test('moves the line and what follows on its day, with bookings and tasks, as the preview said', async () => {
    const { officer, unitHead, aVisit, added, unitId, at } = desk;
    const id = await aVisit({ endsAt: desk.at('17:00', 11) });
    const hall = await aHall();
    const before = await added(id, '09:00', '10:00');
    const first = await added(id, '10:00', '11:00', { resourceIds: [hall] });
    const second = await added(id, '11:00', '12:00', { resourceIds: [hall], responsibleUnitId: unitId });
    const tomorrow = await added(id, '10:00', '11:00', { startsAt: at('10:00', 11), endsAt: at('11:00', 11) });
    const params = { id, partId: first };
    const preview = (await officer.call(parts.previewDelay, { params, query: { minutes: 20 } })).body;
    expect(preview.moves.map((move) => [move.id, move.newStartsAt])).toEqual([
      [first, at('10:20')],
      [second, at('11:20')],
    ]);
    expect(preview.tasks).toMatchObject([{ itemId: second, unit: { id: unitId } }]);
    expect(preview.clashes).toEqual([]);
    const moves = preview.moves.map(({ id: moved, version }) => ({ id: moved, version }));
    const { body, status } = await officer.call(parts.delay, { params, body: { minutes: 20, moves } });
    expect(status).toBe(200);
    expect(body.items.map((item) => [item.id, item.startsAt])).toEqual([
      [before, at('09:00')],
      [first, at('10:20')],
      [second, at('11:20')],
      [tomorrow, at('10:00', 11)],
    ]);
    const task = { params: { id: body.items[2]?.task?.id ?? '' } };
    const { dueAt } = (await unitHead.call(tasksRoutes.get, task)).body;
    expect(Date.parse(dueAt ?? '')).toBe(Date.parse(at('11:20')));
    // What was seen is not what is there any more.
    const again = await officer.call(parts.delay, { params, body: { minutes: 20, moves } });
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('stale-version')]);
  });

  test('into what somebody else has booked says so before, and moves nothing', async () => {
    const { officer, aVisit, added, at } = desk;
    const [id, other] = [await aVisit(), await aVisit()];
    const hall = await aHall();
    const line = await added(id, '10:00', '11:00', { resourceIds: [hall] });
    await added(other, '11:10', '12:00', { resourceIds: [hall] });
    const params = { id, partId: line };
    const preview = (await officer.call(parts.previewDelay, { params, query: { minutes: 30 } })).body;
    expect(preview.clashes).toMatchObject([{ kind: 'resource', names: [{ fa: 'سالن آمفی‌تئاتر' }] }]);
    const body = { minutes: 30, moves: [{ id: line, version: 1 }] };
    const refused = await officer.call(parts.delay, { params, body });
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('resource-already-booked')]);
    expect((await programme(id)).items[0]?.startsAt).toBe(at('10:00'));
  });
});

describe('a zone of a ward', () => {
  test('is asked for once, and its head says yes with conditions or no with a reason', async () => {
    const { officer, wardHead, unitHead, aVisit, added, aZone } = desk;
    const id = await aVisit();
    const zoneId = await aZone();
    await added(id, '10:00', '10:20', { zoneId });
    await added(id, '11:00', '11:20', { zoneId });
    const params = { id };
    const { items } = (await wardHead.call(zonesRoutes.consents, { params })).body;
    expect(items.map(({ subject, state, isNeeded }) => [subject, state, isNeeded])).toEqual([
      ['infection-control', 'asked', true],
      ['privacy', 'asked', true],
    ]);
    const titles = async () => (await wardHead.call(tasksRoutes.list, {})).body.items.map(({ title }) => title);
    const [named] = await titles();
    const { version } = (await officer.call(visitsRoutes.get, { params })).body;
    await officer.call(visitsRoutes.update, { params, body: { version, title: 'بازدید وزیر' } });
    expect(await titles()).toEqual([named?.replace(/^.* · /, 'بازدید وزیر · ')]);
    const decide = (who: typeof officer, n: number, body: object) =>
      who.call(zonesRoutes.decide, {
        params: { id, consentId: items[n]?.id ?? '' },
        body: { version: 1, state: 'given', conditions: '', ...body } as never,
      });
    expect((await decide(officer, 0, {})).status).toBe(403);
    expect((await decide(unitHead, 0, {})).status).toBe(404);
    expect((await decide(wardHead, 0, { state: 'refused' })).text).toContain('zone-consent-no-reason');
    expect((await decide(wardHead, 0, { conditions: 'ماسک و گان' })).status).toBe(200);
    const last = await decide(wardHead, 1, { state: 'refused', conditions: 'بیمار بدحال' });
    expect(last.body.items).toMatchObject([{ state: 'given', conditions: 'ماسک و گان' }, { state: 'refused' }]);
    const tasks = (await wardHead.call(tasksRoutes.list, {})).body.items;
    expect(tasks.map(({ state }) => state)).toEqual(['done']);
  });

  test('without leave for photographs takes none', async () => {
    const { officer, aVisit, aZone, item } = desk;
    const params = { id: await aVisit() };
    const zoneId = await aZone();
    const body = item('10:00', '10:20', { zoneId, photosWanted: true });
    const refused = await officer.call(parts.addItem, { params, body });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('visit-photos-not-allowed')]);
    const open = await aZone({ photosAllowed: true });
    expect((await officer.call(parts.addItem, { params, body: { ...body, zoneId: open } })).status).toBe(200);
  });

  test('that is not public has a ward', async () => {
    const { officer } = desk;
    const names = { fa: 'اتاق عمل', ar: '', en: '', zh: '' };
    const body = { id: newId(), names, kind: 'restricted' as const, unitId: null, photosAllowed: false };
    const refused = await officer.call(zonesRoutes.create, { body });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('zone-needs-ward')]);
    const { items, allowedActions } = (await desk.wardHead.call(zonesRoutes.list, {})).body;
    expect([items, allowedActions]).toEqual([[], []]);
  });
});
