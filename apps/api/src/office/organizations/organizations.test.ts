import { byRole, organizationsRoutes as routes } from '@ravabet/contracts/office/organizations';
import { peopleRoutes } from '@ravabet/contracts/office/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aMember, anOrganization, anybody, aUnit, type TestMember } from '../../testing/builders.ts';

let app: TestApp;
let office: Office;
let manager: TestMember;
let officer: TestMember;
let administrator: TestMember;
let stranger: TestMember;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
  [manager, officer, administrator] = await Promise.all([
    office.actingAs('pr-manager'),
    office.actingAs('pr-officer'),
    office.actingAs('administrator'),
  ]);
  stranger = await aMember(app, await anOrganization(app), ['administrator', 'pr-manager']);
});
afterAll(() => app.close());

const names = (fa: string) => ({ fa, ar: '', en: '', zh: '' });
const here = () => ({ organizationId: office.organization.id });

describe('the organisation', () => {
  test('is read by its members, exists for nobody else, and is changed by its manager', async () => {
    expect((await anybody(app, office.organization).call(routes.get)).problem).toBe('not-signed-in');
    expect((await stranger.call(routes.get, { params: here() })).problem).toBe('not-found');
    const seen = await officer.call(routes.get);
    expect(seen.body.settings.approvalSteps.statement).toEqual([byRole('pr-manager'), byRole('head')]);
    expect(seen.body.allowedActions[0]).toEqual({ verb: 'update', disabledReason: 'forbidden' });
    const body = { version: seen.body.version, names: names('بیمارستان تازه') };
    expect((await officer.call(routes.update, { body })).problem).toBe('forbidden');
    expect((await manager.call(routes.update, { body })).body.names.fa).toBe('بیمارستان تازه');
    expect((await manager.call(routes.update, { body })).problem).toBe('stale-version');
  });

  test('refuses a time zone that does not exist and a field that is not its own', async () => {
    const { version } = (await manager.call(routes.get)).body;
    expect((await manager.call(routes.update, { body: { version, timeZone: 'Asia/Nowhere' } })).problem).toBe(
      'time-zone-unknown',
    );
    const url = `/api/organizations/${office.organization.id}`;
    const slug = await manager.inject({ method: 'PATCH', url, body: { version, slug: 'taken' } });
    expect(slug.problem).toBe('invalid-input');
  });

  test('has a child made by an administrator, with a calendar, and reached from above at once', async () => {
    const body = { slug: `child-${Date.now()}`, kind: 'hospital' as const, names: names('بیمارستان نو') };
    expect((await manager.call(routes.create, { body })).problem).toBe('forbidden');
    const made = await administrator.call(routes.create, { body });
    expect(made.status).toBe(201);
    expect((await administrator.call(routes.create, { body })).problem).toBe('slug-taken');
    const params = { organizationId: made.body.id };
    const query = { from: '2026-03-21', until: '2027-03-20' };
    const holidays = await administrator.call(routes.listHolidays, { params, query });
    expect(holidays.body.items.length).toBeGreaterThan(20);
    const tree = (await administrator.call(routes.tree)).body.items;
    expect(tree.find(({ id }) => id === made.body.id)?.parentId).toBe(office.organization.id);
    expect((await officer.call(routes.tree)).body.items.map(({ id }) => id)).toEqual([office.organization.id]);
    expect((await officer.call(routes.get, { params })).problem).toBe('not-found');
  });
});

describe('the calendar', () => {
  test('says which weekdays are free from a day on, and keeps one rule at least', async () => {
    const rule = { from: '2027-03-21', days: [5, 4] };
    expect((await officer.call(routes.setWeekend, { body: rule })).problem).toBe('forbidden');
    const set = await manager.call(routes.setWeekend, { body: rule });
    expect(set.body.weekendRules).toEqual([
      { from: '2020-01-01', days: [5], version: 1 },
      { from: '2027-03-21', days: [4, 5], version: 1 },
    ]);
    const again = (version?: number) =>
      manager.call(routes.setWeekend, { body: { ...rule, days: [5], ...(version && { version }) } });
    expect((await again()).problem).toBe('stale-version');
    expect((await again(1)).status).toBe(200);
    expect((await again(1)).problem).toBe('stale-version');
    const remove = (from: string, version = 1) =>
      manager.call(routes.removeWeekend, { params: { from }, query: { version } });
    expect((await remove('2027-03-21')).problem).toBe('stale-version');
    expect((await remove('2027-03-21', 2)).status).toBe(200);
    expect((await remove('2027-03-21', 2)).problem).toBe('not-found');
    expect((await remove('2020-01-01')).problem).toBe('last-weekend-rule');
  });

  test('takes a holiday of the organisation, corrects it and lets it go', async () => {
    const body = {
      date: '2026-12-01',
      names: names('روز بیمارستان'),
      kind: 'local' as const,
      expected: false,
      source: '',
    };
    expect((await officer.call(routes.addHoliday, { body })).problem).toBe('forbidden');
    const added = await manager.call(routes.addHoliday, { body });
    expect((await manager.call(routes.addHoliday, { body })).problem).toBe('holiday-exists');
    const params = { id: added.body.id };
    expect((await stranger.call(routes.changeHoliday, { params, body: { ...body, version: 1 } })).problem).toBe(
      'not-found',
    );
    const moved = { ...body, date: '2026-12-02', version: 1 };
    expect((await manager.call(routes.changeHoliday, { params, body: moved })).status).toBe(200);
    expect((await manager.call(routes.changeHoliday, { params, body: moved })).problem).toBe('stale-version');
    const query = { from: '2026-12-01', until: '2026-12-02' };
    expect((await officer.call(routes.listHolidays, { query })).body.items.map(({ date }) => date)).toEqual([
      '2026-12-02',
    ]);
    const remove = (version: number) => manager.call(routes.removeHoliday, { params, query: { version } });
    expect((await remove(1)).problem).toBe('stale-version');
    expect((await remove(2)).status).toBe(204);
    expect((await remove(2)).problem).toBe('not-found');
    const noDay = await manager.call(routes.addHoliday, { body: { ...body, date: '2026-02-30' } });
    expect(noDay.problem).toBe('invalid-input');
  });
});

describe('units', () => {
  test('have a head of the organisation and never stand below themselves', async () => {
    const body = { names: names('اورژانس'), parentId: null, headPersonId: officer.personId };
    expect((await officer.call(routes.createUnit, { body })).problem).toBe('forbidden');
    expect(
      (await manager.call(routes.createUnit, { body: { ...body, headPersonId: stranger.personId } })).problem,
    ).toBe('invalid-input');
    const { id } = (await manager.call(routes.createUnit, { body })).body;
    const below = (await manager.call(routes.createUnit, { body: { ...body, parentId: id } })).body.id;
    const params = { id };
    const circle = await manager.call(routes.changeUnit, { params, body: { version: 1, parentId: below } });
    expect(circle.problem).toBe('unit-in-circle');
    const archived = await manager.call(routes.changeUnit, { params, body: { version: 1, archived: true } });
    expect(archived.body).toMatchObject({ archived: true, version: 2, head: { id: officer.personId } });
    expect((await manager.call(routes.changeUnit, { params, body: { version: 1 } })).problem).toBe('stale-version');
  });

  test('of another organisation are answered like absent ones', async () => {
    const foreign = await aUnit(app, { id: stranger.organizationId });
    const body = { version: 1, archived: true };
    expect((await manager.call(routes.changeUnit, { params: { id: foreign }, body })).problem).toBe('not-found');
    const parent = { names: names('x'), parentId: foreign, headPersonId: null };
    expect((await manager.call(routes.createUnit, { body: parent })).problem).toBe('invalid-input');
    expect((await manager.call(peopleRoutes.list, { query: { unitId: foreign } })).body.items).toEqual([]);
    expect((await stranger.call(routes.listUnits, { params: here() })).problem).toBe('not-found');
  });
});
