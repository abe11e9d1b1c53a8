import {
  type NewRecipient,
  recipientListsRoutes as lists,
  recipientsRoutes as routes,
} from '@ravabet/contracts/newsdesk/distribution';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let app: TestApp;
let office: Office;
let officer: TestMember;
let stranger: TestMember;
beforeAll(async () => {
  app = await buildTestApp();
  stranger = await aMember(app, await anOrganization(app), ['pr-manager', 'administrator']);
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
});

const reporter: NewRecipient = {
  name: 'سارا محمدی',
  mail: 'sara@example.ir',
  outlet: 'خبرگزاری نمونه',
  language: 'fa',
};
async function aRecipient(more: Partial<NewRecipient> = {}): Promise<string> {
  const { status, body, text } = await officer.call(routes.create, { body: { ...reporter, ...more } });
  if (status !== 201) throw new Error(text);
  return body.id;
}
async function aList(name: string): Promise<string> {
  return (await officer.call(lists.create, { body: { name } })).body.id;
}
const namesOf = async (query: Parameters<typeof officer.call<typeof routes.list>>[1] = {}) =>
  (await officer.call(routes.list, query)).body.items.map(({ name }) => name);

describe('a recipient', () => {
  test('is kept by officers, read by the head and the auditor, and exists for nobody else', async () => {
    expect((await anybody(app, office.organization).call(routes.create, { body: reporter })).problem).toBe(
      'not-signed-in',
    );
    const analyst = await office.actingAs('analyst');
    expect((await analyst.call(routes.create, { body: reporter })).problem).toBe('forbidden');
    expect((await analyst.call(routes.list)).problem).toBe('forbidden');
    const id = await aRecipient();
    const params = { id };
    expect((await stranger.call(routes.get, { params })).problem).toBe('not-found');
    expect((await stranger.call(routes.archive, { params, body: { version: 1 } })).problem).toBe('not-found');
    const head = await office.actingAs('head');
    const seen = await head.call(routes.get, { params });
    expect(seen.body).toMatchObject({ name: 'سارا محمدی', mail: 'sara@example.ir', kind: 'journalist', lists: [] });
    expect(seen.body.allowedActions).toEqual([
      { verb: 'update', disabledReason: 'forbidden' },
      { verb: 'archive', disabledReason: 'forbidden' },
    ]);
    expect((await head.call(routes.update, { params, body: { version: 1, name: 'دیگری' } })).problem).toBe('forbidden');
  });

  test('has an address that is tidied, refused when no mail could reach it, and belongs to one', async () => {
    const id = await aRecipient({ mail: '\u200Fسارا <Sara۱@خبر.ایران>' });
    expect((await officer.call(routes.get, { params: { id } })).body.mail).toBe('Sara1@xn--ngblk.xn--mgba3a4f16a');
    const bad = await officer.call(routes.create, { body: { ...reporter, mail: 'سارا' } });
    expect(bad.problem).toBe('recipient-mail-invalid');
    const injected = { ...reporter, mail: 'a@example.ir\nBcc: all@example.ir' };
    expect((await officer.call(routes.create, { body: injected })).problem).toBe('recipient-mail-invalid');
    const named = { ...reporter, name: 'سارا\r\nBcc: all@example.ir' };
    expect((await officer.call(routes.create, { body: named })).problem).toBe('invalid-input');
    const double = await officer.call(routes.create, { body: { ...reporter, mail: 'sara1@خبر.ایران' } });
    expect(double.problem).toBe('recipient-mail-taken');
    const other = await aRecipient();
    const moved = { version: 1, mail: 'SARA1@خبر.ایران' };
    expect((await officer.call(routes.update, { params: { id: other }, body: moved })).problem).toBe(
      'recipient-mail-taken',
    );
  });

  test('is changed only as it was last seen, archived, and brought back', async () => {
    const id = await aRecipient();
    const params = { id };
    const changed = await officer.call(routes.update, { params, body: { version: 1, outlet: 'روزنامهٔ نمونه' } });
    expect(changed.body).toMatchObject({ outlet: 'روزنامهٔ نمونه', mail: 'sara@example.ir', version: 2 });
    expect((await officer.call(routes.update, { params, body: { version: 1, outlet: 'x' } })).problem).toBe(
      'stale-version',
    );
    const archived = await officer.call(routes.archive, { params, body: { version: 2 } });
    expect(archived.body.allowedActions).toEqual([{ verb: 'restore' }]);
    expect((await officer.call(routes.update, { params, body: { version: 3, name: 'x' } })).problem).toBe(
      'recipient-archived',
    );
    expect(await namesOf()).toEqual([]);
    expect(await namesOf({ query: { archived: true } })).toEqual(['سارا محمدی']);
    expect((await officer.call(routes.restore, { params, body: { version: 3 } })).body.archivedAt).toBeNull();
    expect((await officer.call(routes.restore, { params, body: { version: 4 } })).problem).toBe('stale-version');
  });

  test('is found by language, kind, outlet and list, in pages that end honestly', async () => {
    const press = await aList('مطبوعات');
    const ids = [];
    for (const [name, mail, language] of [
      ['پ', 'p@example.ir', 'fa'],
      ['الف', 'a@example.ir', 'fa'],
      ['گ', 'g@example.ir', 'en'],
    ] as const) {
      ids.push(await aRecipient({ name, mail, language, listIds: name === 'گ' ? [] : [press] }));
    }
    expect(await namesOf()).toEqual(['الف', 'پ', 'گ']);
    expect(await namesOf({ query: { listId: press } })).toEqual(['الف', 'پ']);
    expect(await namesOf({ query: { unlisted: true } })).toEqual(['گ']);
    expect(await namesOf({ query: { language: 'en' } })).toEqual(['گ']);
    const first = await officer.call(routes.list, { query: { limit: 2 } });
    const next = await officer.call(routes.list, { query: { limit: 2, cursor: first.body.next ?? '' } });
    expect([next.body.items.map(({ name }) => name), next.body.next]).toEqual([['گ'], null]);
    expect((await officer.call(routes.count)).body).toEqual({ total: 3, byLanguage: { fa: 2, en: 1 } });
    expect((await officer.call(routes.filterValues)).body).toEqual({
      outlets: ['خبرگزاری نمونه'],
      lists: [{ id: press, name: 'مطبوعات' }],
    });
  });

  test('leaves the house as a file only in the hands of those who may, and the trail says so', async () => {
    await aRecipient({ name: '=HYPERLINK("x")' });
    const params = { format: 'csv' as const };
    expect((await (await office.actingAs('head')).call(routes.exportList, { params })).problem).toBe('forbidden');
    const file = await officer.call(routes.exportList, { params });
    expect(file.text).toContain('sara@example.ir');
    expect(file.text).not.toContain('\n=HYPERLINK');
    expect(file.text).not.toContain('"=HYPERLINK');
  });
});

describe('a list', () => {
  test('has a name of its own, and people put on and taken off together', async () => {
    const id = await aList('رسانه‌های استان');
    const params = { id };
    expect((await officer.call(lists.create, { body: { name: 'رسانه‌های استان' } })).problem).toBe(
      'recipient-list-name-taken',
    );
    const one = await aRecipient();
    const two = await aRecipient({ mail: 'two@example.ir', language: 'ar' });
    const body = { recipientIds: [one, two, one] };
    expect((await stranger.call(lists.addMembers, { params, body })).problem).toBe('not-found');
    expect((await (await office.actingAs('auditor')).call(lists.addMembers, { params, body })).problem).toBe(
      'forbidden',
    );
    expect((await officer.call(lists.addMembers, { params, body: { recipientIds: [newId()] } })).problem).toBe(
      'not-found',
    );
    expect((await officer.call(lists.addMembers, { params, body })).body).toEqual({ added: 2 });
    expect((await officer.call(lists.addMembers, { params, body })).body).toEqual({ added: 0 });
    const seen = await officer.call(lists.get, { params });
    expect(seen.body).toMatchObject({ members: 2, membersByLanguage: { fa: 1, ar: 1 } });
    await officer.call(routes.archive, { params: { id: two }, body: { version: 1 } });
    expect((await officer.call(lists.list)).body.items).toMatchObject([{ members: 1, membersByLanguage: { fa: 1 } }]);
    const off = { recipientIds: [one] };
    expect((await officer.call(lists.removeMembers, { params, body: off })).body).toEqual({ removed: 1 });
  });

  test('that is archived takes nobody, and comes back unless its name is taken', async () => {
    const id = await aList('قدیمی');
    const params = { id };
    await officer.call(lists.archive, { params, body: { version: 1 } });
    const body = { recipientIds: [await aRecipient()] };
    expect((await officer.call(lists.addMembers, { params, body })).problem).toBe('recipient-list-archived');
    expect((await officer.call(lists.update, { params, body: { version: 2, name: 'نو' } })).problem).toBe(
      'recipient-list-archived',
    );
    const other = await aList('قدیمی');
    expect((await officer.call(lists.restore, { params, body: { version: 2 } })).problem).toBe(
      'recipient-list-name-taken',
    );
    await officer.call(lists.update, { params: { id: other }, body: { version: 1, name: 'نو', language: 'fa' } });
    expect((await officer.call(lists.restore, { params, body: { version: 2 } })).body.archivedAt).toBeNull();
  });
});
