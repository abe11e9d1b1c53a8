import {
  guestImportRoutes,
  guestsRoutes as routes,
  protocolRanksRoutes as ranks,
} from '@ravabet/contracts/protocol/guests';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { nameColumns } from './guest-data.ts';
import { guestsOf } from './share/guests-of.ts';
import { ranksAt } from './share/ranks-at.ts';

let t: TestApp;
let office: Office;
let officer: TestMember;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  office = await anOffice(t);
  officer = await office.actingAs('protocol-officer');
});

const names = (persian: string, latin = '', chinese = '') => ({ persian, latin, chinese });
async function aGuest(persian: string, latin = '', chinese = '', more: object = {}): Promise<string> {
  const made = await officer.call(routes.create, { body: { names: names(persian, latin, chinese), ...more } });
  expect(made.status, made.text).toBe(201);
  return made.body.id;
}

describe('guests', () => {
  test('are for those who receive them; nobody sees those of another organisation', async () => {
    const id = await aGuest('محمدرضا رضایی');
    const params = { id };
    expect((await anybody(t, office.organization).call(routes.list)).problem).toBe('not-signed-in');
    for (const role of ['department-head', 'council-member', 'analyst', 'spokesperson'] as const) {
      const person = await office.actingAs(role);
      expect((await person.call(routes.list)).problem).toBe('forbidden');
      expect((await person.call(routes.get, { params })).problem).toBe('forbidden');
      expect((await person.call(routes.create, { body: { names: names('کسی') } })).problem).toBe('forbidden');
    }
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    expect((await stranger.call(routes.get, { params })).status).toBe(404);
    expect((await stranger.call(routes.update, { params, body: { version: 1, country: 'IR' } })).status).toBe(404);
    expect((await stranger.call(routes.list, { query: { q: 'رضایی' } })).body.items).toEqual([]);
  });

  test('are found by any spelling in any script, the most alike first', async () => {
    const id = await aGuest('محمدرضا رضایی', 'Mohammad Reza Rezaei');
    const onlyLatin = await aGuest('', 'Ahmed Al-Jubouri');
    const chinese = await aGuest('', 'Wang Xiaoming', '王小明');
    await aGuest('محمد رمضانی');
    const first = async (q: string) => (await officer.call(routes.list, { query: { q } })).body.items[0]?.id;
    for (const q of ['محمد رضا رضائي', 'Mohammadreza Rezaee', 'mohamad reza rezai', 'Rezaei', 'رضایی', 'محمدر']) {
      expect([q, await first(q)]).toEqual([q, id]);
    }
    for (const q of ['احمد الجبوري', 'جبوری', 'Ahmad Jubouri']) expect([q, await first(q)]).toEqual([q, onlyLatin]);
    for (const q of ['王小明', '小明', 'wang xiao ming']) expect([q, await first(q)]).toEqual([q, chinese]);
    expect(await first('مریم نادری')).toBeUndefined();
    for (const q of ["'", '\\', "a' & b | !c:*", '☃', '( ) <->']) {
      expect((await officer.call(routes.list, { query: { q } })).status).toBe(200);
    }
  });

  test('are found also where more than are compared sound the same: who has the very name is the first', async () => {
    const { organization } = office;
    const manyAlike = () =>
      withOrganization(t.platform.databases.app.prisma, organization.id, (tx) =>
        tx.guest.createMany({
          data: Array.from({ length: 400 }, (_, n) => ({
            organizationId: organization.id,
            id: newId(),
            createdById: officer.personId,
            ...nameColumns(names(`محمد رضایی ${'ابپتثج'[n % 6]}`)),
          })),
        }),
      );
    await manyAlike();
    const id = await aGuest('محمد راضی');
    await manyAlike();
    const { items } = (await officer.call(routes.list, { query: { q: 'محمد راضی', limit: 5 } })).body;
    expect(items[0]?.id).toBe(id);
    const preview = await officer.call(guestImportRoutes.preview, { body: { text: 'نام\nمحمد راضی' } });
    expect(preview.body.rows[0]?.known[0]?.id).toBe(id);
  });

  test('keep names side by side, offices with dates, and notes for those who keep the files', async () => {
    await officer.call(ranks.addUsual, { body: {} });
    const [rank] = (await officer.call(ranks.list)).body.items;
    const offices = [
      {
        titles: { fa: 'وزیر بهداشت' },
        rankId: rank?.id ?? null,
        tookOfficeAt: '2024-08-21T00:00:00.000Z',
        leftOn: null,
      },
      { titles: { en: 'Professor' }, rankId: null, tookOfficeAt: '2010-01-01T00:00:00.000Z', leftOn: '2024-08-20' },
    ];
    const id = await aGuest('لی وی', 'Li Wei', '李伟', { offices, country: 'CN', diets: ['halal'], note: 'محرمانه' });
    const params = { id };
    const { body } = await officer.call(routes.get, { params });
    expect(body).toMatchObject({ names: names('لی وی', 'Li Wei', '李伟'), country: 'CN', note: 'محرمانه', version: 1 });
    expect(body.offices).toMatchObject(offices);
    expect((await (await office.actingAs('auditor')).call(routes.get, { params })).body.note).toBeNull();
    expect((await (await office.actingAs('head')).call(routes.get, { params })).body.note).toBe('محرمانه');
    const fewer = { version: 1, offices: [], names: names('لی‌وی') };
    const changed = await officer.call(routes.update, { params, body: fewer });
    expect(changed.body).toMatchObject({ offices: [], names: names('لی‌وی'), version: 2 });
    expect((await officer.call(routes.update, { params, body: fewer })).problem).toBe('stale-version');
  });

  test('need a name, ranks that exist and offices that end after they began', async () => {
    const make = (body: object) => officer.call(routes.create, { body: body as never });
    expect((await make({ names: names(' ', '—', '') })).problem).toBe('guest-nameless');
    const office1 = { titles: { fa: 'وزیر' }, rankId: null, tookOfficeAt: '2024-08-21T00:00:00.000Z', leftOn: null };
    for (const wrong of [
      { leftOn: '2024-08-20' },
      { titles: {} },
      { rankId: '01890000-0000-7000-8000-000000000000' },
    ]) {
      const made = await make({ names: names('کسی'), offices: [{ ...office1, ...wrong }] });
      expect(made.problem).toBe('guest-office-not-possible');
    }
    const photoFileId = '01890000-0000-7000-8000-000000000000';
    expect((await make({ names: names('کسی'), photoFileId })).problem).toBe('guest-photo-not-possible');
    expect((await officer.call(routes.list)).body.items).toEqual([]);
  });

  test('who is archived is proposed no more and can be taken back', async () => {
    const id = await aGuest('سارا محمدی');
    const params = { id };
    const archived = await officer.call(routes.archive, { params, body: { version: 1 } });
    expect(archived.body).toMatchObject({ state: 'archived', allowedActions: [{ verb: 'restore' }] });
    expect((await officer.call(routes.list, { query: { q: 'سارا' } })).body.items).toEqual([]);
    expect((await officer.call(routes.archive, { params, body: { version: 2 } })).problem).toBe('guest-not-in-state');
    expect((await officer.call(routes.restore, { params, body: { version: 2 } })).body.state).toBe('active');
  });

  test('come page by page, each once', async () => {
    for (let n = 0; n < 5; n += 1) await aGuest(`مهمان ${n}`);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { body: { items: { names: { persian: string } }[]; next: string | null } } = await officer.call(
        routes.list,
        { query: { limit: 2, ...(cursor && { cursor }) } },
      );
      seen.push(...page.body.items.map(({ names: { persian } }) => persian));
      cursor = page.body.next;
    }
    expect(seen).toEqual(['مهمان 4', 'مهمان 3', 'مهمان 2', 'مهمان 1', 'مهمان 0']);
  });

  test('are given to other rooms as cards', async () => {
    const id = await aGuest('لی وی', 'Li Wei', '', { country: 'CN', diets: ['halal'] });
    const cards = await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
      guestsOf(tx, office.organization.id, [id, id, '01890000-0000-7000-8000-000000000000']),
    );
    expect([...cards.keys()]).toEqual([id]);
    expect(cards.get(id)).toMatchObject({ names: names('لی وی', 'Li Wei'), country: 'CN', diets: ['halal'] });
  });
});

describe('the order of precedence', () => {
  const rank = (fa: string, more: object = {}) => ({
    names: { fa, ar: '', en: '', zh: '' },
    classNumber: 1,
    orderNumber: 1,
    validFrom: '2020-01-01',
    validUntil: null,
    ...more,
  });

  test('has one rank for a number on a day, also when two are entered at once', async () => {
    const both = await Promise.all(['یک', 'دو'].map((fa) => officer.call(ranks.create, { body: rank(fa) })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [held] = (await officer.call(ranks.list)).body.items;
    const params = { id: held?.id ?? '' };
    const ended = { version: 1, validUntil: '2024-12-31' };
    expect((await officer.call(ranks.update, { params, body: ended })).status).toBe(200);
    const next = rank('سه', { validFrom: '2025-01-01' });
    expect((await officer.call(ranks.create, { body: next })).status).toBe(201);
    expect((await officer.call(ranks.update, { params, body: { version: 2, validUntil: null } })).problem).toBe(
      'rank-number-taken',
    );
    const wrong = rank('چهار', { orderNumber: 2, validUntil: '2019-01-01' });
    expect((await officer.call(ranks.create, { body: wrong })).problem).toBe('rank-dates-wrong');
    const on = async (day: string) => {
      const at = await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
        ranksAt(tx, office.organization.id, day),
      );
      return at.map(({ names: { fa } }) => fa);
    };
    expect([await on('2024-12-31'), await on('2025-01-01')]).toEqual([[held?.names.fa], ['سه']]);
  });

  test('begins with the usual one where there is none; only protocol and its manager change it', async () => {
    expect((await (await office.actingAs('pr-officer')).call(ranks.addUsual, { body: {} })).problem).toBe('forbidden');
    const { body } = await officer.call(ranks.addUsual, { body: {} });
    expect(body.added).toBeGreaterThan(10);
    expect((await officer.call(ranks.addUsual, { body: {} })).problem).toBe('ranks-exist');
    const reader = await office.actingAs('pr-officer');
    expect((await reader.call(ranks.list)).body.items.length).toBe(body.added);
    expect((await reader.call(ranks.create, { body: rank('یک') })).problem).toBe('forbidden');
  });
});
