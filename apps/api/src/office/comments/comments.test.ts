import { commentsRoutes, presenceRoutes } from '@ravabet/contracts/office/comments';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { forgetSilent } from '../../platform/presence.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, aPressRelease, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let app: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
  manager = await office.actingAs('pr-manager');
});
afterAll(() => app.close());

const onRelease = async () => {
  const { id } = await aPressRelease(officer, { title: 'متن گفت‌وگو' });
  return { subjectType: 'PressRelease' as const, subjectId: id };
};
const noticesOf = async (who: TestMember, subjectId: string) =>
  (await who.call(notificationsRoutes.list)).body.items.filter((item) => item.subjectId === subjectId);

test('a passage is quoted, a colleague named, and both are told once', async () => {
  const record = await onRelease();
  const passage = { quote: 'گشایش یافت', prefix: 'بیمارستان ', suffix: '.' };
  const body = { ...record, text: 'عدد درست است؟', passage, mentions: [officer.personId] };
  expect((await manager.call(commentsRoutes.add, { body })).status).toBe(201);
  const { body: list } = await officer.call(commentsRoutes.list, { query: record });
  expect(list.items).toHaveLength(1);
  expect(list.items[0]).toMatchObject({
    passage,
    author: { id: manager.personId },
    mentions: [{ id: officer.personId }],
  });
  expect(list.items[0]).toMatchObject({ mayUpdate: false, mayDelete: false });
  const notices = await noticesOf(officer, record.subjectId);
  expect(notices.map((notice) => notice.kind)).toEqual(['comment-mention']);
  expect(await noticesOf(manager, record.subjectId)).toEqual([]);
});

test('who may not read the record can neither be named nor see what is said', async () => {
  const record = await onRelease();
  const outsider = await office.actingAs('department-head');
  const named = { ...record, text: 'ببینید', mentions: [outsider.personId] };
  const refused = await officer.call(commentsRoutes.add, { body: named });
  expect(refused.problem).toBe('mention-cannot-read');
  expect(refused.text).toContain(outsider.name);
  expect(await noticesOf(outsider, record.subjectId)).toEqual([]);
  // A department head may discuss what they may read; this draft does not exist for them.
  expect((await outsider.call(commentsRoutes.list, { query: record })).problem).toBe('not-found');
  const elsewhere = await aMember(app, await anOrganization(app), 'pr-manager');
  expect((await elsewhere.call(commentsRoutes.list, { query: record })).problem).toBe('not-found');
  expect((await elsewhere.call(commentsRoutes.add, { body: { ...record, text: 'x' } })).problem).toBe('not-found');
  expect((await anybody(app, office.organization).call(commentsRoutes.list, { query: record })).problem).toBe(
    'not-signed-in',
  );
});

test('only the author changes a comment, a manager may take it back, and a settled one can be opened again', async () => {
  const record = await onRelease();
  const { body: added } = await officer.call(commentsRoutes.add, { body: { ...record, text: 'نخست' } });
  const params = { id: added.id };
  const change = { version: 1, text: 'دگرگون' };
  expect((await manager.call(commentsRoutes.edit, { params, body: change })).problem).toBe('forbidden');
  expect((await officer.call(commentsRoutes.edit, { params, body: change })).body.version).toBe(2);
  expect((await officer.call(commentsRoutes.edit, { params, body: change })).problem).toBe('stale-version');
  expect((await manager.call(commentsRoutes.resolve, { params, body: { version: 2 } })).body.version).toBe(3);
  const settled = (await officer.call(commentsRoutes.list, { query: record })).body.items[0];
  expect(settled).toMatchObject({ text: 'دگرگون', resolvedBy: { id: manager.personId } });
  await officer.call(commentsRoutes.unresolve, { params, body: { version: 3 } });
  expect((await manager.call(commentsRoutes.remove, { params })).status).toBe(204);
  expect((await officer.call(commentsRoutes.list, { query: record })).body.items).toEqual([]);
  expect((await officer.call(commentsRoutes.remove, { params })).problem).toBe('not-found');
});

test('an absent record has no discussion and an empty remark is refused', async () => {
  const absent = { subjectType: 'PressRelease' as const, subjectId: newId() };
  expect((await officer.call(commentsRoutes.list, { query: absent })).problem).toBe('not-found');
  expect((await officer.call(commentsRoutes.add, { body: { ...absent, text: '' } })).problem).toBe('invalid-input');
});

test('colleagues see who has a record open, each once, until they leave or fall silent', async () => {
  const record = await onRelease();
  const beat = (who: TestMember, tab: string, editing = false) =>
    who.call(presenceRoutes.beat, { body: { ...record, tab, editing } });
  const tabs = [newId(), newId(), newId()] as const;
  await beat(officer, tabs[0], true);
  await beat(officer, tabs[1]);
  const { body } = await beat(manager, tabs[2]);
  expect(body.items.map((item) => [item.id, item.editing]).sort()).toEqual(
    [
      [officer.personId, true],
      [manager.personId, false],
    ].sort(),
  );
  await manager.call(presenceRoutes.leave, { body: { ...record, tab: tabs[2] } });
  const left = (await officer.call(presenceRoutes.list, { query: record })).body.items;
  expect(left.map((item) => item.id)).toEqual([officer.personId]);
  const outsider = await office.actingAs('department-head');
  expect((await beat(outsider, newId())).problem).toBe('not-found');
  expect((await outsider.call(presenceRoutes.list, { query: record })).problem).toBe('not-found');
  const heard: string[] = [];
  const off = app.platform.bus.on('presence.changed', (message) => heard.push(message.subjectId));
  await forgetSilent(app.platform.databases.jobs.prisma, app.platform.bus, 0);
  await expect.poll(() => heard).toContain(record.subjectId);
  off();
  expect((await officer.call(presenceRoutes.list, { query: record })).body.items).toEqual([]);
});
