import { guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { visitPartsRoutes as parts } from '@ravabet/contracts/protocol/visits';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { aVisitDesk, type VisitDesk } from '../../../testing/a-visit.ts';
import { aMember, type TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let desk: VisitDesk;
let guestId: string;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  desk = await aVisitDesk(t);
  guestId = await desk.aGuest();
});

async function visited(title: string, more: object): Promise<string> {
  const id = await desk.aVisit({ title, ...more });
  const body = { id: newId(), side: 'guest' as const, guestId, role: 'head' as const };
  const answer = await desk.officer.call(parts.addParticipant, { params: { id }, body });
  expect(answer.status, answer.text).toBe(200);
  return id;
}
const titlesFor = async (reader: TestMember) =>
  (await reader.call(guestsRoutes.get, { params: { id: guestId } })).body.visits.map(({ title }) => title).toSorted();

test('the profile of a guest tells of visits only to whom their names are shown', async () => {
  const { officer, manager, office } = desk;
  const colleague = await aMember(t, office.organization, 'pr-officer');
  const host = await aMember(t, office.organization, 'pr-officer');
  const stranger = await aMember(t, office.organization, 'spokesperson');
  await visited('باز', {});
  await visited('گروه', { namesSeenBy: 'team', hostId: host.personId });
  await visited('نام‌برده', { namesSeenBy: 'named', namesSeenByIds: [colleague.personId], hostId: host.personId });
  expect(await titlesFor(officer)).toEqual(['باز', 'نام‌برده', 'گروه'].toSorted());
  expect(await titlesFor(colleague)).toEqual(['باز', 'نام‌برده', 'گروه'].toSorted());
  // Neither the host nor the manager was named: for them the guest was not there.
  expect(await titlesFor(host)).toEqual(['باز', 'گروه'].toSorted());
  expect(await titlesFor(manager)).toEqual(['باز', 'گروه'].toSorted());
  expect((await stranger.call(guestsRoutes.get, { params: { id: guestId } })).problem).toBe('forbidden');
});

test('an auditor is told what the file itself would show: the visits whose names everyone sees', async () => {
  const auditor = await aMember(t, desk.office.organization, 'auditor');
  const open = await visited('باز', {});
  const closed = await visited('بسته', { namesSeenBy: 'named', namesSeenByIds: [] });
  const { body } = await auditor.call(guestsRoutes.get, { params: { id: guestId } });
  expect(body.visits).toMatchObject([{ id: open, role: 'head', isGuestOfHonour: false, delegation: null }]);
  for (const [id, sees] of [
    [open, true],
    [closed, false],
  ] as const) {
    expect((await auditor.call(parts.party, { params: { id } })).body.seesNames).toBe(sees);
  }
});

test('a guest who was taken out of a visit was not at it', async () => {
  const id = await visited('بی‌حضور', {});
  const [participant] = (await desk.officer.call(parts.party, { params: { id } })).body.participants;
  const params = { id, partId: participant?.id ?? '' };
  await desk.officer.call(parts.removeParticipant, { params, body: { version: participant?.version ?? 0 } });
  expect(await titlesFor(desk.officer)).toEqual([]);
});
