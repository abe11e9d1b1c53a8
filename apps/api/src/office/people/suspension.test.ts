import {
  invitationAcceptanceRoutes as doors,
  meRoutes,
  peopleRoutes as routes,
} from '@ravabet/contracts/office/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aMember, anOrganization, anybody, aPerson, aUnit, type TestMember } from '../../testing/builders.ts';
import { aReadyPicture } from '../../testing/published-releases.ts';
import { mailTo } from '../../testing/read-mail.ts';

let app: TestApp;
let office: Office;
let manager: TestMember;
let officer: TestMember;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  office = await anOffice(app);
  [manager, officer] = await Promise.all([office.actingAs('pr-manager'), office.actingAs('pr-officer')]);
});
afterAll(() => app.close());

const colleague = (name: string, roles: Parameters<typeof aMember>[2] = 'analyst') =>
  aMember(app, office.organization, roles, { name });
const body = (version: number, reason = '') => ({ version, reason });

describe('a suspended member', () => {
  test('is signed out in the same moment, keeps unit and roles, and comes back with them', async () => {
    const person = await colleague('سپیده رستگار', 'department-head');
    const params = { id: person.membershipId };
    const unitId = await aUnit(app, office.organization, { headPersonId: person.personId });
    await manager.call(routes.change, { params, body: { version: 1, unitId } });
    const suspended = await manager.call(routes.suspend, { params, body: body(2, 'بررسی انضباطی') });
    expect(suspended.body.suspendedAt).not.toBe(null);
    expect(suspended.body.allowedActions.map(({ verb }) => verb)).toEqual(['reinstate', 'end']);
    const { prisma } = app.platform.databases.identity;
    expect(await prisma.session.count({ where: { userId: person.personId } })).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await person.call(meRoutes.get)).problem).toBe('not-signed-in');
    const gone = await officer.call(routes.list, { query: { ended: true } });
    expect(gone.body.items.find(({ id }) => id === person.membershipId)?.suspendedAt).not.toBe(null);
    const back = await manager.call(routes.reinstate, { params, body: { version: 3 } });
    expect(back.body).toMatchObject({ endedAt: null, suspendedAt: null, roles: ['department-head'] });
    expect(back.body.unit?.id).toBe(unitId);
  });

  test('sees nothing of the organisation with a new session either', async () => {
    const person = await aPerson(app, { name: 'کامران بیات' });
    const member = await aMember(app, office.organization, 'pr-officer', { person });
    await manager.call(routes.suspend, { params: { id: member.membershipId }, body: body(1) });
    const elsewhere = await aMember(app, await anOrganization(app), 'analyst', { person: await aPerson(app) });
    expect((await elsewhere.call(meRoutes.get)).body.organizations).toHaveLength(1);
    const standing = await app.platform.memberships.standingOf(person.personId, office.organization.id);
    expect(standing).toBe(null);
  });

  test('is changed and suspended again by nobody, but can be let go', async () => {
    const { membershipId: id } = await colleague('مهناز یکتا');
    const params = { id };
    expect((await officer.call(routes.suspend, { params, body: body(1) })).problem).toBe('forbidden');
    expect((await manager.call(routes.suspend, { params, body: body(7) })).problem).toBe('stale-version');
    await manager.call(routes.suspend, { params, body: body(1) });
    expect((await manager.call(routes.suspend, { params, body: body(2) })).problem).toBe('membership-suspended');
    const change = { version: 2, jobTitle: 'x' };
    expect((await manager.call(routes.change, { params, body: change })).problem).toBe('membership-suspended');
    const ended = await manager.call(routes.end, { params, body: body(2, 'پایان قرارداد') });
    expect(ended.body).toMatchObject({ suspendedAt: null });
    expect(ended.body.endedAt).not.toBe(null);
    expect((await manager.call(routes.suspend, { params, body: body(3) })).problem).toBe('membership-ended');
  });

  test('does not come back by a link from before', async () => {
    const person = await aPerson(app, { email: 'paused@example.ir' });
    const invite = { email: person.email, name: 'پگاه', roles: ['analyst' as const], locale: 'fa' as const };
    await manager.call(routes.invite, { body: invite });
    const token = /invitation#([A-Za-z0-9_-]{43})/.exec(await mailTo(app, person.email))?.[1] ?? '';
    const member = await aMember(app, office.organization, 'analyst', { person });
    await manager.call(routes.suspend, { params: { id: member.membershipId }, body: body(1) });
    expect((await anybody(app).call(doors.accept, { body: { token } })).problem).toBe('membership-suspended');
    expect((await manager.call(routes.invite, { body: invite })).problem).toBe('membership-suspended');
  });

  test('who rules is suspended by an administrator only, and never the last one', async () => {
    const head = await office.actingAs('head');
    const params = { id: head.membershipId };
    expect((await manager.call(routes.suspend, { params, body: body(1) })).problem).toBe('role-not-grantable');
    const lonely = await anOrganization(app);
    const only = await aMember(app, lonely, 'administrator');
    const own = await only.call(routes.suspend, { params: { id: only.membershipId }, body: body(1) });
    expect(own.problem).toBe('last-administrator');
  });
});

describe('the picture of a member', () => {
  test('is put on by oneself, seen by everybody of the organisation, and taken off', async () => {
    const picture = await aReadyPicture(app, office);
    const params = { id: officer.membershipId };
    const put = await officer.call(routes.setPicture, { params, body: { version: 1, fileId: picture.fileId } });
    expect(put.body.pictureUrl).toContain(picture.fileId);
    const analyst = await office.actingAs('analyst');
    const seen = await analyst.inject({ method: 'GET', url: put.body.pictureUrl ?? '' });
    expect([seen.status, seen.headers['content-type']]).toEqual([200, 'image/webp']);
    const stranger = await aMember(app, await anOrganization(app), 'pr-manager');
    expect((await stranger.inject({ method: 'GET', url: put.body.pictureUrl ?? '' })).problem).toBe('not-found');
    const off = await officer.call(routes.setPicture, { params, body: { version: 2, fileId: null } });
    expect(off.body.pictureUrl).toBe(null);
    expect((await analyst.inject({ method: 'GET', url: put.body.pictureUrl ?? '' })).problem).toBe('not-found');
  });

  test('of another is the business of who manages people; a file that one may not read is none', async () => {
    const picture = await aReadyPicture(app, office);
    const { membershipId: id } = await colleague('الهام ناصری');
    const set = { params: { id }, body: { version: 1, fileId: picture.fileId } };
    expect((await officer.call(routes.setPicture, set)).problem).toBe('forbidden');
    const analyst = await office.actingAs('analyst');
    const own = { ...set, params: { id: analyst.membershipId } };
    expect((await analyst.call(routes.setPicture, own)).problem).toBe('not-found');
    expect((await manager.call(routes.setPicture, set)).status).toBe(200);
  });
});
