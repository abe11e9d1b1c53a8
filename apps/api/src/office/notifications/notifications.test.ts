import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, aPressRelease, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { mailNotifications } from './mail-notifications.ts';
import { notify } from './share/notify.ts';

let app: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
});

async function submitted(title = 'خبر منتظر'): Promise<string> {
  const { id } = await aPressRelease(officer, { title });
  await officer.call(pressReleasesRoutes.submit, { params: { id }, body: { version: 1 } });
  return id;
}
const mails = (): string[] => {
  try {
    return readdirSync(join(app.dataDir, 'mail')).map((name) => readFileSync(join(app.dataDir, 'mail', name), 'utf8'));
  } catch {
    return [];
  }
};
const to = (who: TestMember) => mails().filter((mail) => mail.includes(`To: ${who.email}`));

test('the next in turn is told once, and marks it as read', async () => {
  const id = await submitted();
  const list = await manager.call(notificationsRoutes.list);
  expect(list.body.items).toHaveLength(1);
  expect(list.body.items[0]).toMatchObject({ kind: 'press-release-submitted', subjectId: id, readAt: null });
  expect((await officer.call(notificationsRoutes.count)).body.unread).toBe(0);
  const notice = list.body.items[0]?.id ?? '';
  expect((await manager.call(notificationsRoutes.read, { params: { id: notice } })).body.unread).toBe(0);
  expect((await manager.call(notificationsRoutes.list, { query: { unread: true } })).body.items).toEqual([]);
});

test('a decision settles the notices of all who were asked, and asks the next; a deputy is asked like who is absent', async () => {
  const other = await aMember(app, office.organization, 'pr-manager');
  const head = await office.actingAs('head');
  const deputy = await aMember(app, office.organization, 'analyst');
  await withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.deputy.create({
      data: {
        organizationId: office.organization.id,
        id: randomUUID(),
        personId: head.personId,
        deputyPersonId: deputy.personId,
        startsAt: new Date(Date.now() - 60_000),
        endsAt: new Date(Date.now() + 3_600_000),
      },
    }),
  );
  const unread = async (who: TestMember) => (await who.call(notificationsRoutes.count)).body.unread;
  const { id } = await aPressRelease(officer, { kind: 'statement' });
  const waiting = await officer.call(pressReleasesRoutes.submit, { params: { id }, body: { version: 1 } });
  expect([await unread(manager), await unread(other), await unread(head)]).toEqual([1, 1, 0]);
  await manager.call(pressReleasesRoutes.approve, { params: { id }, body: { version: waiting.body.version } });
  expect([await unread(manager), await unread(other)]).toEqual([0, 0]);
  expect([await unread(head), await unread(deputy)]).toEqual([1, 1]);
});

test('all can be read at once, in pages before', async () => {
  for (let n = 0; n < 5; n++) await submitted(`خبر ${n}`);
  const first = await manager.call(notificationsRoutes.list, { query: { limit: 3 } });
  const rest = await manager.call(notificationsRoutes.list, { query: { limit: 3, cursor: first.body.next as string } });
  expect(first.body.items.length + rest.body.items.length).toBe(5);
  expect(rest.body.next).toBeNull();
  expect((await manager.call(notificationsRoutes.readAll)).body.unread).toBe(0);
});

test("nobody reads or marks another's notices", async () => {
  await submitted();
  const notice = (await manager.call(notificationsRoutes.list)).body.items[0]?.id ?? '';
  expect((await officer.call(notificationsRoutes.list)).body.items).toEqual([]);
  expect((await officer.call(notificationsRoutes.read, { params: { id: notice } })).problem).toBe('not-found');
  const stranger = await aMember(app, await anOrganization(app), 'pr-manager');
  expect((await stranger.call(notificationsRoutes.read, { params: { id: notice } })).problem).toBe('not-found');
  expect((await anybody(app, office.organization).call(notificationsRoutes.list)).problem).toBe('not-signed-in');
});

test('a notice of the same cause reaches a person once', async () => {
  const { databases, bus } = app.platform;
  const notice = {
    kind: 'task-assigned',
    subjectType: 'Task',
    subjectId: officer.membershipId,
    params: { title: 'ی' },
    dedupeKey: 'k',
  };
  for (let n = 0; n < 3; n++) {
    await withOrganization(databases.app.prisma, officer.organizationId, (tx) =>
      notify(
        tx,
        bus,
        { organizationId: officer.organizationId, personId: null },
        { personIds: [officer.personId] },
        notice,
      ),
    );
  }
  expect((await officer.call(notificationsRoutes.count)).body.unread).toBe(1);
});

test('an unread notice is mailed once, in the language of its reader, also when several rounds run at once', async () => {
  const reader = await aMember(app, office.organization, 'pr-manager', { locale: 'en', name: 'Sara Novin' });
  await submitted('Imaging ward opens');
  await Promise.all([
    mailNotifications(app.platform, 0),
    mailNotifications(app.platform, 0),
    mailNotifications(app.platform, 0),
  ]);
  await mailNotifications(app.platform, 0);
  const [mail, ...more] = to(reader);
  expect(more).toEqual([]);
  expect(mail).toMatch(/Message-ID: <notification-[0-9a-f-]+@ravabet>/);
  expect(mail).toContain('Dear Sara Novin');
  expect(to(manager)).toHaveLength(1);
});

test('who has read it, does not want mail or is suspended gets none', async () => {
  const { prisma } = app.platform.databases.identity;
  const quiet = await aMember(app, office.organization, 'pr-manager');
  const away = await aMember(app, office.organization, 'pr-manager');
  await prisma.person.update({ where: { id: quiet.personId }, data: { notifyByMail: false } });
  await prisma.person.update({ where: { id: away.personId }, data: { suspendedAt: new Date() } });
  await submitted();
  await manager.call(notificationsRoutes.readAll);
  await mailNotifications(app.platform, 0);
  expect([to(quiet), to(away), to(manager)]).toEqual([[], [], []]);
});

test('a mail server that refuses is asked again in a later round', async () => {
  await submitted();
  const refusing = { ...app.platform, mailer: { send: () => Promise.reject(new Error('421 try later')) } };
  await mailNotifications(refusing, 0);
  expect(to(manager)).toEqual([]);
  await mailNotifications(app.platform, 0);
  expect(to(manager)).toHaveLength(1);
});
