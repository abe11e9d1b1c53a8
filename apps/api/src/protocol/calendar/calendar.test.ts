import type { LocalizedText } from '@ravabet/contracts';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { type CalendarItem, calendarRoutes as routes } from '@ravabet/contracts/protocol/calendar';
import { occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aMember, aPressRelease, aUnit, type TestMember } from '../../testing/builders.ts';

let t: TestApp;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());

const names = (fa: string): LocalizedText => ({ fa, ar: '', en: '', zh: '' });
const azar = { from: '2027-11-22', until: '2027-12-21' };
const months = {
  jalali: { from: '2027-03-21', until: '2027-04-20' },
  gregorian: { from: '2027-03-01', until: '2027-03-31' },
  // Ramadan and Shawwal of 1448, as the shipped table expects them
  hijri: { from: '2027-03-10', until: '2027-04-08' },
};

const itemsOf = async (person: TestMember, query: { from: string; until: string; own?: boolean }) => {
  const answer = await person.call(routes.get, { query });
  expect(answer.status, answer.text.slice(0, 300)).toBe(200);
  return answer.body.items;
};
const titles = (items: readonly CalendarItem[], layer: CalendarItem['layer']) =>
  items.filter((item) => item.layer === layer).map((item) => item.title ?? item.names?.fa);

async function aBooking(
  office: Office,
  by: TestMember,
  more: { title: string; startsAt: string; endsAt: string; isPrivate?: boolean },
): Promise<void> {
  const keeper = await office.actingAs('protocol-officer');
  const hall = await keeper.call(resourcesRoutes.create, { body: { kind: 'hall', names: names('سالن همایش') } });
  const made = await by.call(resourcesRoutes.book, { body: { ids: [newId()], resourceIds: [hall.body.id], ...more } });
  expect(made.status, made.text).toBe(201);
}

describe('a month', () => {
  test('of each of the three calendars holds Nowruz where it belongs, once', async () => {
    const officer = await (await anOffice(t)).actingAs('protocol-officer');
    const nowruz = async (query: { from: string; until: string }) =>
      (await itemsOf(officer, query)).filter(({ names: said }) => said?.fa === 'آغاز نوروز').map(({ on }) => on);
    expect(await nowruz(months.jalali)).toEqual(['2027-03-21']);
    expect(await nowruz(months.gregorian)).toEqual(['2027-03-21']);
    expect(await nowruz(months.hijri)).toEqual(['2027-03-21']);
    expect(await nowruz({ from: '2027-02-20', until: '2027-03-20' })).toEqual([]);
  });

  test('begins and ends at midnight of the organisation, not of Greenwich', async () => {
    const office = await anOffice(t);
    const manager = await office.actingAs('pr-manager');
    // 23:30 of the last day of Aban, 00:30 of the first of Azar, 23:30 of its last, 00:30 of the first of Dey
    for (const [title, startsAt] of [
      ['پیش', '2027-11-21T20:00:00.000Z'],
      ['آغاز', '2027-11-21T21:00:00.000Z'],
      ['پایان', '2027-12-21T20:00:00.000Z'],
      ['پس', '2027-12-21T21:00:00.000Z'],
    ] as const) {
      const endsAt = new Date(Date.parse(startsAt) + 900_000).toISOString();
      await aBooking(office, manager, { title, startsAt, endsAt });
    }
    const items = await itemsOf(manager, azar);
    expect(titles(items, 'bookings')).toEqual(['آغاز', 'پایان']);
    expect(items.filter(({ layer }) => layer === 'bookings').map(({ on }) => on)).toEqual(['2027-11-22', '2027-12-21']);
  });

  test('shows what runs into it from the month before, with its first and its last day', async () => {
    const office = await anOffice(t);
    const manager = await office.actingAs('pr-manager');
    const time = { startsAt: '2027-11-18T05:00:00.000Z', endsAt: '2027-11-23T20:30:00.000Z' };
    await aBooking(office, manager, { title: 'نمایشگاه', ...time });
    const found = (await itemsOf(manager, azar)).find(({ layer }) => layer === 'bookings');
    // It ends at midnight: the day that begins then is not its own.
    expect(found).toMatchObject({ on: '2027-11-18', until: '2027-11-23', title: 'نمایشگاه', kind: 'booking' });
  });

  test('says which days are off, and why', async () => {
    const officer = await (await anOffice(t)).actingAs('protocol-officer');
    const { daysOff } = (await officer.call(routes.get, { query: { from: '2027-11-22', until: '2027-11-28' } })).body;
    expect(daysOff.map(({ date, names: said, isHoliday }) => [date, said.en, isHoliday])).toEqual([
      ['2027-11-26', 'Friday', false],
    ]);
  });

  test('that ends before it begins, or is longer than a hundred days, is refused', async () => {
    const officer = await (await anOffice(t)).actingAs('protocol-officer');
    const refused = async (query: { from: string; until: string }) =>
      (await officer.call(routes.get, { query })).problem;
    expect(await refused({ from: '2027-11-22', until: '2027-11-21' })).toBe('calendar-period-wrong');
    expect(await refused({ from: '2027-11-22', until: '2028-03-01' })).toBe('calendar-period-wrong');
    expect(await refused({ from: '2027-11-22', until: '2028-02-29' })).toBeNull();
  });
});

describe('a layer', () => {
  test('of visits shows what somebody has a part in, that of events what takes place; what was cancelled is on no day', async () => {
    const office = await anOffice(t);
    const keeper = await office.actingAs('protocol-officer');
    const organizationId = office.organization.id;
    const time = { startsAt: new Date('2027-11-24T05:00:00Z'), endsAt: new Date('2027-11-25T06:00:00Z') };
    await withOrganization(t.platform.databases.app.prisma, organizationId, async (tx) => {
      for (const [title, state] of [
        ['هیئت عمان', 'planning'],
        ['هیئت نیامده', 'cancelled'],
      ] as const) {
        const about = { title, kind: 'official', origin: 'foreign', level: 'deputy', createdById: keeper.personId };
        await tx.visit.create({ data: { organizationId, id: newId(), state, ...about, ...time } });
      }
      for (const [fa, more] of [
        ['آیین روز پرستار', { state: 'approved', ...time }],
        ['الگوی آیین', { state: 'idea', isTemplate: true }],
        ['نمایشگاه', { state: 'idea' }],
      ] as const) {
        const about = { kind: 'ceremony', titles: names(fa), registration: {}, publicCode: newId() };
        const by = { ownerId: keeper.personId, createdById: keeper.personId };
        await tx.event.create({ data: { organizationId, id: newId(), ...about, ...by, ...more } });
      }
    });
    const items = await itemsOf(keeper, azar);
    expect(titles(items, 'visits')).toEqual(['هیئت عمان']);
    expect(titles(items, 'events')).toEqual(['آیین روز پرستار']);
    expect(items.find(({ layer }) => layer === 'visits')).toMatchObject({ on: '2027-11-24', until: '2027-11-25' });
    const head = await itemsOf(await office.actingAs('department-head'), azar);
    expect(titles(head, 'visits')).toEqual([]);
    expect(titles(head, 'events')).toEqual(['آیین روز پرستار']);
  });

  test('of bookings tells of a private one that it is taken, and its owner what for', async () => {
    const office = await anOffice(t);
    const officer = await office.actingAs('pr-officer');
    const time = { startsAt: '2027-11-24T05:00:00.000Z', endsAt: '2027-11-24T06:00:00.000Z' };
    await aBooking(office, officer, { title: 'دیدار محرمانه', isPrivate: true, ...time });
    const seen = async (person: TestMember) => (await itemsOf(person, azar)).find(({ layer }) => layer === 'bookings');
    expect(await seen(officer)).toMatchObject({ title: 'دیدار محرمانه' });
    const others = await seen(await office.actingAs('analyst'));
    expect(others).toMatchObject({ title: null, names: { fa: 'سالن همایش' }, at: '2027-11-24T05:00:00+00:00' });
    const text = (await (await office.actingAs('analyst')).call(routes.get, { query: azar })).text;
    expect(text).not.toContain('محرمانه');
  });

  test('of deadlines shows a department head the tasks of the own unit and no others', async () => {
    const office = await anOffice(t);
    const [icu, pharmacy] = [await aUnit(t, office.organization), await aUnit(t, office.organization)];
    const manager = await office.actingAs('pr-manager');
    const head = await aMember(t, office.organization, 'department-head', { unitId: icu });
    const due = { at: '2027-12-01T10:00:00.000Z' };
    for (const [title, unitId] of [
      ['کار بخش', icu],
      ['کار داروخانه', pharmacy],
    ] as const) {
      const made = await manager.call(tasksRoutes.create, { body: { title, owner: { unitId }, due } });
      expect(made.status, made.text).toBe(201);
    }
    expect(titles(await itemsOf(head, azar), 'deadlines')).toEqual(['کار بخش']);
    expect(titles(await itemsOf(manager, azar), 'deadlines').toSorted()).toEqual(['کار بخش', 'کار داروخانه']);
    expect(titles(await itemsOf(manager, { ...azar, own: true }), 'deadlines')).toEqual([]);
  });

  test('of publications shows what is scheduled to those who may read it', async () => {
    const office = await anOffice(t);
    const officer = await office.actingAs('pr-officer');
    const release = await aPressRelease(officer, { title: 'خبر زمان‌بندی‌شده' });
    await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.pressRelease.updateMany({
        where: { organizationId: office.organization.id, id: release.id },
        data: { embargoUntil: new Date('2027-12-01T08:00:00Z') },
      }),
    );
    const seen = (await itemsOf(officer, azar)).filter(({ layer }) => layer === 'publications');
    expect(seen).toMatchObject([{ kind: 'embargo', on: '2027-12-01', subjectId: release.id }]);
    expect(titles(await itemsOf(await office.actingAs('spokesperson'), azar), 'publications')).toEqual([]);
  });

  test('of occasions moves with the announced month, and forgets what the organisation hid', async () => {
    const office = await anOffice(t);
    const manager = await office.actingAs('pr-manager');
    const winter = { from: '2026-12-20', until: '2026-12-26' };
    const fathersDay = async () =>
      (await itemsOf(manager, winter)).filter(({ names: said }) => said?.fa.includes('ولادت امام علی'));
    expect(await fathersDay()).toMatchObject([{ on: '2026-12-23', isExpected: true }]);
    const change = { start: '2026-12-10', expected: false, source: 'شورای مرکز تقویم', version: 0 };
    const moved = await manager.call(occasionsRoutes.changeMonth, { params: { year: 1448, month: 7 }, body: change });
    expect(moved.status, moved.text).toBe(200);
    const [found] = await fathersDay();
    expect(found).toMatchObject({ on: '2026-12-22', isExpected: false });
    await manager.call(occasionsRoutes.archive, { params: { id: found?.subjectId ?? '' }, body: { version: 1 } });
    expect(await fathersDay()).toEqual([]);
  });

  test('that a role has not is not named, and everybody with a role has a calendar', async () => {
    const office = await anOffice(t);
    const layersOf = async (role: Parameters<Office['actingAs']>[0]) =>
      (await (await office.actingAs(role)).call(routes.get, { query: azar })).body.layers;
    expect(await layersOf('council-member')).toEqual(['visits', 'deadlines', 'publications']);
    expect(await layersOf('department-head')).toEqual([
      'occasions',
      'visits',
      'events',
      'bookings',
      'requests',
      'deadlines',
      'publications',
    ]);
    expect(await layersOf('pr-manager')).toEqual([
      'occasions',
      'visits',
      'events',
      'bookings',
      'requests',
      'deadlines',
      'publications',
      'dispatches',
      'campaigns',
    ]);
  });

  test('of another organisation shows nothing of ours', async () => {
    const office = await anOffice(t);
    const manager = await office.actingAs('pr-manager');
    const time = { startsAt: '2027-11-24T05:00:00.000Z', endsAt: '2027-11-24T06:00:00.000Z' };
    await aBooking(office, manager, { title: 'نشست ما', ...time });
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    expect(titles(await itemsOf(stranger, azar), 'bookings')).toEqual([]);
    const peek = await stranger.call(routes.get, { params: { organizationId: office.organization.id }, query: azar });
    expect(peek.status).toBe(404);
  });
});
