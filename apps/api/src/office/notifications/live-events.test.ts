import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, aPressRelease, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { openEventStream, type TestStream } from '../../testing/event-stream.ts';

let app: TestApp;
let second: TestApp;
let office: Office;
let address: string;
let addressOfSecond: string;
const streams: TestStream[] = [];

beforeAll(async () => {
  app = await buildTestApp();
  second = await buildTestApp({ beside: app });
  office = await anOffice(app);
  address = await app.app.listen({ port: 0, host: '127.0.0.1' });
  addressOfSecond = await second.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  for (const stream of streams) stream.close();
  await second.close();
  await app.close();
});

async function streamOf(
  who: { cookie: string },
  at = address,
  headers: Record<string, string> = {},
): Promise<TestStream> {
  const stream = await openEventStream(at, who.cookie, headers);
  streams.push(stream);
  return stream;
}
const tellChanged = (who: TestMember, subjectId: string) =>
  withOrganization(app.platform.databases.app.prisma, who.organizationId, (tx) =>
    app.platform.bus.tell(tx, 'record.changed', {
      organizationId: who.organizationId,
      subjectType: 'PressRelease',
      subjectId,
    }),
  );

test('a manager hears of a release that waits, in whichever process the stream is', async () => {
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const here = await streamOf(manager);
  const there = await streamOf(manager, addressOfSecond);
  expect((await here.next('counts')).unread).toEqual({});
  await there.next('counts');
  const { id } = await aPressRelease(officer);
  await officer.call(pressReleasesRoutes.submit, { params: { id }, body: { version: 1 } });
  expect(await here.next('notifications.changed')).toEqual({ organizationId: manager.organizationId });
  await there.next('notifications.changed');
  const again = await streamOf(manager);
  expect((await again.next('counts')).unread).toEqual({ [manager.organizationId]: 1 });
});

test('a change in a draft reaches its colleagues and nobody else', async () => {
  const officer = await office.actingAs('pr-officer');
  const elsewhere = await anOffice(app, await anOrganization(app));
  const listeners = await Promise.all([
    streamOf(officer),
    streamOf(await office.actingAs('department-head')),
    streamOf(await elsewhere.actingAs('pr-manager')),
  ]);
  for (const stream of listeners) await stream.next('counts');
  const { id } = await aPressRelease(officer);
  await tellChanged(officer, id);
  expect(await listeners[0]?.next('record.changed')).toMatchObject({ subjectId: id });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(listeners[1]?.heard()).not.toContain(id);
  expect(listeners[2]?.heard()).not.toContain(id);
});

test('who comes back after a break is told that what they show may be old', async () => {
  const stream = await streamOf(await office.actingAs('pr-officer'), address, { 'last-event-id': '7' });
  await stream.next('counts');
  await stream.next('stale');
});

test('a stream ends within a second of its session, in every process', async () => {
  const person = await aMember(app, office.organization, 'pr-officer');
  const both = [await streamOf(person), await streamOf(person, addressOfSecond)];
  for (const stream of both) await stream.next('counts');
  const started = Date.now();
  await app.platform.databases.identity.prisma.session.deleteMany({ where: { userId: person.personId } });
  await Promise.all(both.map((stream) => stream.ended));
  expect(Date.now() - started).toBeLessThan(1000);
});

test('nobody without a session gets a stream, and nobody gets too many', async () => {
  expect((await streamOf({ cookie: 'ravabet.session_token=x' })).status).toBe(401);
  const person = await aMember(app, office.organization, 'pr-officer');
  for (let n = 0; n < 20; n++) expect((await streamOf(person)).status).toBe(200);
  expect((await streamOf(person)).status).toBe(429);
  streams.at(-2)?.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await streamOf(person)).status).toBe(200);
});
