import { meRoutes, mySessionsRoutes, peopleRoutes as routes } from '@ravabet/contracts/office/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aMember, anOrganization, anybody, aPerson, aUnit, type TestMember } from '../../testing/builders.ts';
import { personClient } from '../../testing/person-client.ts';

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

const nextWeek = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const colleague = (name: string, roles: Parameters<typeof aMember>[2] = 'analyst') =>
  aMember(app, office.organization, roles, { name });

describe('the list of people', () => {
  test('is closed to strangers and open to every member', async () => {
    expect((await anybody(app, office.organization).call(routes.list)).problem).toBe('not-signed-in');
    const params = { organizationId: office.organization.id };
    expect((await stranger.call(routes.list, { params })).problem).toBe('not-found');
    expect((await officer.call(routes.list)).status).toBe(200);
  });

  test('follows the Persian alphabet, page by page', async () => {
    const elsewhere = await anOrganization(app);
    const names = ['یاسمن', 'هومن', 'وحید', 'گودرز', 'ژاله', 'چیمن', 'پریسا', 'آرش'];
    for (const name of names) await aMember(app, elsewhere, 'analyst', { name });
    const reader = await aMember(app, elsewhere, 'head', { name: 'ناصر' });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await reader.call(routes.list, { query: { limit: 3, ...(cursor && { cursor }) } });
      seen.push(...body.items.map((item) => item.name));
      cursor = body.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(['آرش', 'پریسا', 'چیمن', 'ژاله', 'گودرز', 'ناصر', 'وحید', 'هومن', 'یاسمن']);
  });

  test('finds a name in any spelling, and refuses a cursor of another list', async () => {
    await colleague('کیوان یکتا');
    const { body } = await officer.call(routes.list, { query: { q: 'كيوان يكتا' } });
    expect(body.items.map((item) => item.name)).toEqual(['کیوان یکتا']);
    const page = await officer.call(routes.list, { query: { limit: 1 } });
    const query = { cursor: page.body.next ?? '', q: 'x' };
    expect((await officer.call(routes.list, { query })).problem).toBe('invalid-cursor');
    const unknown = await officer.inject({
      method: 'GET',
      url: `/api/organizations/${officer.organizationId}/people?x=1`,
    });
    expect(unknown.problem).toBe('invalid-input');
  });
});

describe('a member', () => {
  test('shows mail and user name to who manages people, and to nobody else', async () => {
    const params = { id: manager.membershipId };
    expect((await administrator.call(routes.get, { params })).body.email).toBe(manager.email);
    expect((await officer.call(routes.get, { params })).body.email).toBe(null);
  });

  test('of another organisation is answered like one that does not exist', async () => {
    const foreign = await administrator.call(routes.get, { params: { id: stranger.membershipId } });
    const absent = await administrator.call(routes.get, { params: { id: '019abcde-0000-7000-8000-000000000000' } });
    const strip = (text: string) => text.replace(/urn:request:[^"]+/, '');
    expect(foreign.status).toBe(404);
    expect(strip(foreign.text)).toBe(strip(absent.text));
    for (const route of [routes.change, routes.end, routes.reinstate]) {
      const body = { version: 1, reason: 'x', ...(route === routes.change && { jobTitle: 'x' }) };
      if (route !== routes.end) delete (body as { reason?: string }).reason;
      const answer = await administrator.call(route, { params: { id: stranger.membershipId }, body } as never);
      expect(answer.problem).toBe('not-found');
    }
  });

  test('is changed by the manager with the version that was seen, and by nobody below', async () => {
    const { membershipId: id } = await colleague('لاله فرهادی');
    const unitId = await aUnit(app, office.organization);
    const params = { id };
    expect((await officer.call(routes.change, { params, body: { version: 1, jobTitle: 'x' } })).problem).toBe(
      'forbidden',
    );
    const changed = await manager.call(routes.change, { params, body: { version: 1, jobTitle: 'آمارگر', unitId } });
    expect(changed.body).toMatchObject({ jobTitle: 'آمارگر', version: 2, unit: { id: unitId } });
    const stale = await manager.call(routes.change, { params, body: { version: 1, jobTitle: 'دیگر' } });
    expect(stale.problem).toBe('stale-version');
  });

  test('cannot be put into a unit of another organisation', async () => {
    const foreign = await aUnit(app, { id: stranger.organizationId });
    const { membershipId: id } = await colleague('مینو صفا');
    const answer = await manager.call(routes.change, { params: { id }, body: { version: 1, unitId: foreign } });
    expect(answer.problem).toBe('invalid-input');
  });

  test('gets head, administrator or auditor only from an administrator', async () => {
    const { membershipId: id } = await colleague('پویا کیان');
    const body = { version: 1, roles: ['analyst', 'administrator'] as ('analyst' | 'administrator')[] };
    expect((await manager.call(routes.change, { params: { id }, body })).problem).toBe('role-not-grantable');
    expect((await administrator.call(routes.change, { params: { id }, body })).status).toBe(200);
    await administrator.call(routes.change, { params: { id }, body: { version: 2, roles: ['analyst'] } });
  });

  test('loses every session within a second when the roles change', async () => {
    const person = await colleague('نیما رها', 'pr-officer');
    expect((await person.call(meRoutes.get)).status).toBe(200);
    await manager.call(routes.change, {
      params: { id: person.membershipId },
      body: { version: 1, roles: ['analyst'] },
    });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await person.call(meRoutes.get)).problem).toBe('not-signed-in');
  });

  test('whose membership ends is out at once, heads no unit any more and can be taken back', async () => {
    const person = await colleague('سمیه راد', 'pr-officer');
    const { membershipId: id } = person;
    await aUnit(app, office.organization, { headPersonId: person.personId });
    const ended = await manager.call(routes.end, { params: { id }, body: { version: 1, reason: 'بازنشستگی' } });
    expect(ended.body.endedAt).not.toBe(null);
    expect(ended.body.allowedActions.map((action) => action.verb)).toEqual(['reinstate']);
    expect((await person.call(routes.list)).status).toBeGreaterThanOrEqual(401);
    const again = await manager.call(routes.end, { params: { id }, body: { version: 2, reason: '' } });
    expect(again.problem).toBe('membership-ended');
    const gone = await officer.call(routes.list, { query: { ended: true } });
    expect(gone.body.items.map((item) => item.id)).toEqual([id]);
    const back = await manager.call(routes.reinstate, { params: { id }, body: { version: 2 } });
    expect(back.body).toMatchObject({ endedAt: null, version: 3 });
  });

  test('who is the last administrator cannot be dismissed, unless one stands above', async () => {
    const lonely = await anOrganization(app);
    const only = await aMember(app, lonely, 'administrator');
    const params = { id: only.membershipId };
    expect((await only.call(routes.end, { params, body: { version: 1, reason: '' } })).problem).toBe(
      'last-administrator',
    );
    const roles: 'analyst'[] = ['analyst'];
    expect((await only.call(routes.change, { params, body: { version: 1, roles } })).problem).toBe(
      'last-administrator',
    );
    const below = await anOrganization(app, { parentId: lonely.id });
    const child = await aMember(app, below, 'administrator');
    const body = { version: 1, reason: '' };
    expect((await child.call(routes.end, { params: { id: child.membershipId }, body })).status).toBe(200);
  });
});

describe('deputies', () => {
  test('stand in for an absent person until they are revoked', async () => {
    const [absent, deputy] = [await colleague('فرهاد مهر', 'pr-manager'), await colleague('گلی بهار')];
    const body = {
      personId: absent.personId,
      deputyPersonId: deputy.personId,
      startsAt: nextWeek(-1),
      endsAt: nextWeek(7),
      reason: 'مرخصی',
    };
    expect((await officer.call(routes.nameDeputy, { body })).problem).toBe('forbidden');
    const named = await manager.call(routes.nameDeputy, { body });
    expect(named.status).toBe(201);
    const list = await manager.call(routes.listDeputies);
    expect(list.body.items[0]).toMatchObject({
      person: { name: 'فرهاد مهر' },
      deputy: { name: 'گلی بهار' },
      state: 'running',
    });
    const params = { id: named.body.id };
    expect((await stranger.call(routes.revokeDeputy, { params, body: {} })).problem).toBe('not-found');
    expect((await manager.call(routes.revokeDeputy, { params, body: {} })).status).toBe(204);
    expect((await manager.call(routes.listDeputies)).body.items[0]?.state).toBe('revoked');
  });

  test('are refused for oneself, for a wrong period and for people of elsewhere', async () => {
    const one = { personId: officer.personId, startsAt: nextWeek(1), endsAt: nextWeek(2), reason: '' };
    const to = (more: object) =>
      manager.call(routes.nameDeputy, { body: { ...one, deputyPersonId: manager.personId, ...more } });
    expect((await to({ deputyPersonId: officer.personId })).problem).toBe('deputy-of-oneself');
    expect((await to({ endsAt: nextWeek(0.5) })).problem).toBe('deputy-period-invalid');
    expect((await to({ deputyPersonId: stranger.personId })).problem).toBe('invalid-input');
  });

  test('of a head are named by an administrator only', async () => {
    const head = await office.actingAs('head');
    const body = {
      personId: head.personId,
      deputyPersonId: officer.personId,
      startsAt: nextWeek(0),
      endsAt: nextWeek(2),
      reason: '',
    };
    expect((await manager.call(routes.nameDeputy, { body })).problem).toBe('role-not-grantable');
    expect((await administrator.call(routes.nameDeputy, { body })).status).toBe(201);
  });
});

describe('I', () => {
  test('am told where I work and what I may begin there', async () => {
    const { body } = await officer.call(meRoutes.get);
    expect(body.organizations.map(({ id }) => id)).toEqual([office.organization.id]);
    expect(body.organizations[0]?.abilities).toContain('PressRelease.create');
    expect(body.organizations[0]?.abilities).not.toContain('PressRelease.publish');
  });

  test('see the organisations below where my role reaches down, and nothing without a membership', async () => {
    const top = await anOrganization(app);
    const middle = await anOrganization(app, { parentId: top.id });
    const bottom = await anOrganization(app, { parentId: middle.id });
    const council = await aMember(app, top, ['council-member', 'pr-manager']);
    const { body } = await council.call(meRoutes.get);
    expect(body.organizations.map(({ id }) => id).toSorted()).toEqual([top.id, middle.id, bottom.id].toSorted());
    expect(body.organizations.find(({ id }) => id === bottom.id)?.roles).toEqual(['council-member']);
    const nobody = await aPerson(app);
    const alone = personClient(app.app, { cookie: nobody.cookie });
    expect((await alone.call(meRoutes.get)).body.organizations).toEqual([]);
  });

  test('list my sessions without their secrets and end one of them', async () => {
    const me = await colleague('رویا تابان');
    const other = await aMember(app, await anOrganization(app), 'analyst');
    const list = await me.call(mySessionsRoutes.list);
    expect(list.body.items).toHaveLength(1);
    expect(list.body.items[0]?.current).toBe(true);
    expect(list.text).not.toContain('token');
    const id = list.body.items[0]?.id ?? '';
    expect((await other.call(mySessionsRoutes.end, { params: { id }, body: {} })).problem).toBe('not-found');
    expect((await me.call(mySessionsRoutes.end, { params: { id }, body: {} })).status).toBe(204);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await me.call(meRoutes.get)).problem).toBe('not-signed-in');
  });
});
