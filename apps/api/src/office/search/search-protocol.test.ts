import { searchableTypes, type SearchableType, searchRoutes } from '@ravabet/contracts/office/search';
import { giftsRoutes } from '@ravabet/contracts/protocol/gifts';
import { guestsRoutes } from '@ravabet/contracts/protocol/guests';
import { occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice } from '../../testing/acting-as.ts';
import { aVisitDesk, type VisitDesk } from '../../testing/a-visit.ts';
import type { TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { indexPending } from './index-pending.ts';

let app: TestApp;
let desk: VisitDesk;
beforeAll(async () => {
  app = await buildTestApp();
  desk = await aVisitDesk(app);
});
afterAll(() => app.close());

const indexed = async () => {
  while ((await indexPending(app.platform.databases.jobs.prisma)) > 0);
};
const find = async (who: TestMember, q: string, type?: SearchableType): Promise<string[]> => {
  const { status, body, text } = await who.call(searchRoutes.search, { query: { q, ...(type && { type }) } });
  expect(status, text).toBe(200);
  return body.items.map(({ subjectId }) => subjectId);
};
const names = (persian: string, latin = '', chinese = '') => ({ persian, latin, chinese });
const words = (fa: string) => ({ fa, ar: '', en: '', zh: '' });
async function aGuest(...spellings: Parameters<typeof names>): Promise<string> {
  const { body, text } = await desk.officer.call(guestsRoutes.create, { body: { names: names(...spellings) } });
  expect(body.id, text).toBeTruthy();
  return body.id;
}
async function aGift(guestId: string, item: string): Promise<string> {
  const body = { direction: 'given' as const, guestId, item, valueRial: 1000, heldOn: '2026-11-20' };
  return (await desk.officer.call(giftsRoutes.create, { body })).body.id;
}

test('a guest is found by the name in any script and spelling, those spelt so before those who sound so', async () => {
  const id = await aGuest('محمدرضا رضایی', 'Mohammad Reza Rezaei');
  const latin = await aGuest('', 'Ahmed Al-Jubouri');
  const chinese = await aGuest('', 'Wang Xiaoming', '王小明');
  const alike = await aGuest('رضوی راضی');
  await indexed();
  for (const q of ['محمد رضا رضائي', 'Mohammadreza Rezaee', 'رضایی']) {
    expect([q, (await find(desk.officer, q, 'Guest'))[0]]).toEqual([q, id]);
  }
  for (const q of ['احمد الجبوري', 'Ahmad Jubouri']) expect([q, await find(desk.officer, q)]).toEqual([q, [latin]]);
  for (const q of ['小明', 'wang xiao ming']) expect([q, await find(desk.officer, q)]).toEqual([q, [chinese]]);
  expect(await find(desk.officer, 'راضی', 'Guest')).toEqual([alike, id]);
  for (const q of ["'", '\\', "a' & b | !c:*", '( ) <->', '~']) expect(await find(desk.officer, q)).toEqual([]);
  const { body } = await desk.officer.call(guestsRoutes.get, { params: { id } });
  await desk.officer.call(guestsRoutes.archive, { params: { id }, body: { version: body.version } });
  expect(await find(desk.officer, 'Mohammadreza Rezaee')).toEqual([]);
});

test('a gift is found by what it is, by its number and by whom it is for, also when the name changes', async () => {
  const guestId = await aGuest('لی وی');
  const id = await aGift(guestId, 'خاتم‌کاری اصفهان');
  await indexed();
  const { body: gift } = await desk.officer.call(giftsRoutes.get, { params: { id } });
  const number = gift.officeNumber;
  for (const q of ['خاتم کاری', 'لی وی', `${number?.year}/ی/${number?.n}`]) {
    expect([q, await find(desk.officer, q, 'Gift')]).toEqual([q, [id]]);
  }
  await desk.officer.call(guestsRoutes.update, {
    params: { id: guestId },
    body: { version: 1, names: names('ژانگ سان') },
  });
  await indexed();
  expect(await find(desk.officer, 'لی وی')).toEqual([]);
  expect(await find(desk.officer, 'ژانگ', 'Gift')).toEqual([id]);
});

test('an occasion of the house is found, and one of the shipped calendar unless it was put away', async () => {
  const { officer, office } = desk;
  const made = await officer.call(occasionsRoutes.create, {
    body: {
      names: { ...words('سالگرد بیمارستان امید'), en: 'Omid anniversary' },
      kind: 'organization',
      rule: { calendar: 'jalali', month: 9, day: 9, year: null },
      note: '',
    },
  });
  expect(made.status, made.text).toBe(201);
  await indexed();
  expect(await find(officer, 'Omid anniv')).toEqual([made.body.id]);
  const { body } = await officer.call(searchRoutes.search, { query: { q: 'روز پزشک', type: 'Occasion' } });
  const [doctors] = body.items;
  expect(doctors?.title).toContain('پزشک');
  expect(doctors?.titleRanges.length).toBeGreaterThan(0);
  const id = doctors?.subjectId ?? '';
  expect((await officer.call(occasionsRoutes.get, { params: { id } })).status).toBe(200);
  expect(await find(officer, 'روز پزش', 'Occasion')).toContain(id);
  expect(await find(await office.actingAs('council-member'), 'روز پزشک')).toEqual([]);
  await officer.call(occasionsRoutes.archive, { params: { id }, body: { version: 1 } });
  expect(await find(officer, 'روز پزشک', 'Occasion')).not.toContain(id);
  const elsewhere = await (await anOffice(app)).actingAs('protocol-officer');
  expect(await find(elsewhere, 'روز پزشک', 'Occasion')).toContain(id);
});

test('each kind is found by those who may read it, and by nobody else, here or in another organisation', async () => {
  const { officer, manager, office } = desk;
  const word = 'نیلوفرانه';
  const guest = await aGuest(word);
  const gift = await aGift(guest, word);
  const made = await manager.call(resourcesRoutes.create, { body: { kind: 'hall', names: words(word), place: word } });
  const occasion = await officer.call(occasionsRoutes.create, {
    body: {
      names: words(word),
      kind: 'organization',
      rule: { calendar: 'jalali', month: 3, day: 3, year: null },
      note: '',
    },
  });
  const visit = await desk.aVisit({ title: word });
  await indexed();
  const everything = [guest, gift, made.body.id, occasion.body.id, visit].sort();
  for (const role of ['protocol-officer', 'pr-officer', 'pr-manager', 'head', 'auditor'] as const) {
    expect([role, (await find(await office.actingAs(role), word)).sort()]).toEqual([role, everything]);
  }
  const planning = [made.body.id, occasion.body.id].sort();
  for (const role of ['department-head', 'analyst', 'spokesperson'] as const) {
    expect([role, (await find(await office.actingAs(role), word)).sort()]).toEqual([role, planning]);
  }
  expect(await find(await office.actingAs('council-member'), word)).toEqual([]);
  const stranger = await (await anOffice(app)).actingAs('pr-manager');
  expect(await find(stranger, word)).toEqual([]);
  expect(await find(stranger, 'Niloofaraneh')).toEqual([]);
});

test('a visit is found by its countries, and by the head of a unit that has a part in it', async () => {
  const id = await desk.aVisit({ title: 'بازدید هیئت بغداد' });
  await desk.withGuests(id, 1);
  await indexed();
  expect(await find(desk.officer, 'هیئت بغداد')).toEqual([id]);
  expect(await find(desk.unitHead, 'هیئت بغداد')).toEqual([]);
  await desk.added(id, '10:00', '11:00', { responsibleUnitId: desk.unitId });
  expect(await find(desk.unitHead, 'هیئت بغداد')).toEqual([id]);
  const { body } = await desk.officer.call(visitPartsRoutes.party, { params: { id } });
  const country = body.delegations[0]?.names.fa ?? '';
  expect(await find(desk.officer, country, 'Visit')).toContain(id);
});

test('every kind that is found tells the indexer of its changes', async () => {
  const rows = await app.platform.databases.jobs.prisma.$queryRaw<{ kind: string }[]>`
    SELECT DISTINCT encode(tgargs, 'escape') AS kind FROM pg_trigger WHERE tgname = 'await_indexing'`;
  const told = rows.map(({ kind }) => kind.replace('\\000', ''));
  expect(searchableTypes.filter((type) => !told.includes(type))).toEqual([]);
});
