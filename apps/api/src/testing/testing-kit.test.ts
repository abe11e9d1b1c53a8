import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from './acting-as.ts';
import { anybody, aMember, anOrganization, aPerson, aPressRelease } from './builders.ts';
import { buildTestApp, type TestApp } from './build-test-app.ts';
import { personClient } from './person-client.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

test('an officer who is made for a test is signed in and may write', async () => {
  const officer = await office.actingAs('pr-officer');
  const { id } = await aPressRelease(officer);
  const release = await officer.call(pressReleasesRoutes.get, { params: { id } });
  expect(release.status).toBe(200);
  expect(release.body.author.id).toBe(officer.personId);
});

test('nobody is let in without a session, and without membership the organisation does not exist', async () => {
  expect((await anybody(app, office.organization).call(pressReleasesRoutes.list)).problem).toBe('not-signed-in');
  const stranger = await aPerson(app);
  const client = personClient(app.app, { cookie: stranger.cookie, organizationId: office.organization.id });
  expect((await client.call(pressReleasesRoutes.list)).problem).toBe('not-found');
  const elsewhere = await aMember(app, await anOrganization(app), 'pr-manager');
  const params = { organizationId: office.organization.id };
  expect((await elsewhere.call(pressReleasesRoutes.list, { params })).problem).toBe('not-found');
});

test('a second process on the same database knows the same session', async () => {
  const second = await buildTestApp({ beside: app });
  const { cookie, organizationId } = await office.actingAs('pr-officer');
  const there = personClient(second.app, { cookie, organizationId });
  expect((await there.call(pressReleasesRoutes.count)).status).toBe(200);
  await second.close();
});
