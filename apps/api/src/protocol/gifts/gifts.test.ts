import { guestsRoutes, protocolRanksRoutes as ranks } from '@ravabet/contracts/protocol/guests';
import { giftCeilingsRoutes as ceilings, giftsRoutes as routes } from '@ravabet/contracts/protocol/gifts';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let t: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  office = await anOffice(t);
  officer = await office.actingAs('protocol-officer');
  manager = await office.actingAs('pr-manager');
});

async function aGuest(persian: string, offices: object[] = []): Promise<string> {
  const names = { persian, latin: '', chinese: '' };
  const made = await officer.call(guestsRoutes.create, { body: { names, offices } as never });
  expect(made.status, made.text).toBe(201);
  return made.body.id;
}
const gift = (guestId: string, more: object = {}) => ({
  direction: 'given' as const,
  guestId,
  item: 'خاتم‌کاری اصفهان',
  valueRial: 50_000_000,
  heldOn: '2026-11-20',
  ...more,
});
const ceiling = (amountRial: number, more: object = {}) => ({
  rankId: null,
  direction: 'given' as const,
  amountRial,
  validFrom: '2026-03-21',
  ...more,
});

describe('gifts', () => {
  test('are entered by protocol, read by manager, head and auditor, and never by another organisation', async () => {
    const guestId = await aGuest('لی وی');
    const body = gift(guestId);
    expect((await anybody(t, office.organization).call(routes.create, { body })).problem).toBe('not-signed-in');
    for (const role of ['pr-officer', 'head', 'auditor', 'department-head'] as const) {
      expect((await (await office.actingAs(role)).call(routes.create, { body })).problem).toBe('forbidden');
    }
    expect((await (await office.actingAs('department-head')).call(routes.list)).problem).toBe('forbidden');
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    expect((await stranger.call(routes.create, { body })).status).toBe(404);
    const made = await officer.call(routes.create, { body });
    expect(made.body).toMatchObject({ state: 'recorded', version: 1 });
    const params = { id: made.body.id };
    expect((await stranger.call(routes.get, { params })).status).toBe(404);
    expect((await stranger.call(routes.handOver, { params, body: { version: 1 } })).status).toBe(404);
    const { body: seen } = await (await office.actingAs('auditor')).call(routes.get, { params });
    expect(seen).toMatchObject({ item: 'خاتم‌کاری اصفهان', valueRial: 50_000_000, officeNumber: { year: 1405, n: 1 } });
    expect(seen.allowedActions.every(({ disabledReason }) => disabledReason === 'forbidden')).toBe(true);
  });

  test('up to the ceiling of the rank held on the day are recorded; above it the manager decides', async () => {
    await officer.call(ranks.addUsual, { body: {} });
    const [high, , low] = (await officer.call(ranks.list)).body.items;
    const held = (rankId: string | undefined, from: string, leftOn: string | null = null) => ({
      titles: { fa: 'مقام' },
      rankId,
      tookOfficeAt: `${from}T00:00:00.000Z`,
      leftOn,
    });
    await manager.call(ceilings.set, { body: ceiling(10_000_000) });
    await manager.call(ceilings.set, { body: ceiling(40_000_000, { rankId: low?.id }) });
    await manager.call(ceilings.set, { body: ceiling(90_000_000, { rankId: high?.id }) });
    const minister = await aGuest('وزیر', [held(low?.id, '2020-01-01'), held(high?.id, '2026-06-01')]);
    const former = await aGuest('وزیر پیشین', [
      held(high?.id, '2020-01-01', '2026-10-01'),
      held(low?.id, '2026-10-02'),
    ]);
    const nobody = await aGuest('کارشناس');
    const reason = 'قدردانی از همکاری ده‌ساله';
    const state = async (guestId: string) => {
      const { status, body, problem } = await officer.call(routes.create, { body: gift(guestId, { reason }) });
      return status === 201 ? body.state : problem;
    };
    expect(await state(minister)).toBe('recorded');
    expect(await state(former)).toBe('awaiting-approval');
    expect(await state(nobody)).toBe('awaiting-approval');
    const without = await officer.call(routes.create, { body: gift(nobody, { item: 'گبه' }) });
    expect(without.problem).toBe('gift-reason-needed');
    const { items } = (await officer.call(routes.list, { query: { state: 'awaiting-approval', guestId: former } }))
      .body;
    expect(items).toMatchObject([{ ceilingRial: 40_000_000 }]);
    const params = { id: items[0]?.id ?? '' };
    expect((await officer.call(routes.approve, { params, body: { version: 1 } })).problem).toBe('not-own-work');
    const colleague = await office.actingAs('pr-officer');
    expect((await colleague.call(routes.approve, { params, body: { version: 1 } })).problem).toBe('forbidden');
    expect((await officer.call(routes.handOver, { params, body: { version: 1 } })).problem).toBe('gift-not-in-state');
    expect((await manager.call(routes.refuse, { params, body: { version: 1, reason: '' } })).problem).toBe(
      'invalid-input',
    );
    const approved = await manager.call(routes.approve, { params, body: { version: 1 } });
    expect(approved.body).toMatchObject({ state: 'approved', decidedBy: { id: manager.personId } });
    const over = await officer.call(routes.handOver, { params, body: { version: 2 } });
    expect(over.body.state).toBe('handed-over');
    expect((await officer.call(routes.update, { params, body: { version: 3, item: 'دیگر' } })).problem).toBe(
      'gift-not-in-state',
    );
  });

  test('a manager does not approve what they entered themselves', async () => {
    await manager.call(ceilings.set, { body: ceiling(0) });
    const guestId = await aGuest('لی وی');
    const made = await manager.call(routes.create, { body: gift(guestId, { reason: 'یادبود' }) });
    const params = { id: made.body.id };
    expect((await manager.call(routes.approve, { params, body: { version: 1 } })).problem).toBe('not-own-work');
  });

  test('a ceiling counts from its day on, and the one before ends the day before', async () => {
    const set = (amountRial: number, validFrom: string) =>
      manager.call(ceilings.set, { body: ceiling(amountRial, { validFrom }) });
    await set(3, '2027-03-21');
    await set(1, '2025-03-21');
    await set(2, '2026-03-21');
    await set(4, '2026-03-21');
    expect((await officer.call(ceilings.set, { body: ceiling(1) })).problem).toBe('forbidden');
    const { items } = (await officer.call(ceilings.list)).body;
    expect(items.map(({ amountRial, validFrom, validUntil }) => [amountRial, validFrom, validUntil])).toEqual([
      [3, '2027-03-21', null],
      [4, '2026-03-21', '2027-03-20'],
      [1, '2025-03-21', '2026-03-20'],
    ]);
    const guestId = await aGuest('لی وی');
    const on = async (heldOn: string, item: string) => {
      const body = gift(guestId, { heldOn, item, reason: 'یادبود' });
      return (await officer.call(routes.get, { params: { id: (await officer.call(routes.create, { body })).body.id } }))
        .body.ceilingRial;
    };
    expect([await on('2026-03-20', 'یک'), await on('2026-03-21', 'دو'), await on('2020-01-01', 'سه')]).toEqual([
      1,
      4,
      null,
    ]);
  });

  test('the same gift is never given twice to the same guest, also by twenty at once and in another spelling', async () => {
    const guestId = await aGuest('لی وی');
    const spellings = ['خاتم‌کاری اصفهان', 'خاتم کاری اصفهان', 'خاتم‌كاري اصفهان'];
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        officer.call(routes.create, { body: gift(guestId, { item: spellings[n % 3] }) }),
      ),
    );
    const made = all.filter(({ status }) => status === 201);
    expect(made.length).toBe(1);
    const others = all.filter(({ status }) => status !== 201);
    expect(new Set(others.map(({ problem }) => problem))).toEqual(new Set(['gift-given-before']));
    expect(others[0]?.text).toContain(made[0]?.body.id);
    const another = await aGuest('وانگ لی');
    expect((await officer.call(routes.create, { body: gift(another) })).status).toBe(201);
    const received = gift(guestId, { direction: 'received' });
    expect((await officer.call(routes.create, { body: received })).status).toBe(201);
    const params = { id: made[0]?.body.id ?? '' };
    await officer.call(routes.withdraw, { params, body: { version: 1, reason: 'دیدار لغو شد' } });
    const again = await officer.call(routes.create, { body: gift(guestId) });
    expect(again.status).toBe(201);
    const second = await officer.call(routes.create, { body: gift(guestId, { item: 'گبه' }) });
    const change = { params: { id: second.body.id }, body: { version: 1, item: 'خاتم کاری، اصفهان' } };
    expect((await officer.call(routes.update, change)).problem).toBe('gift-given-before');
  });

  test('of two who decide at once one goes through', async () => {
    await manager.call(ceilings.set, { body: ceiling(0) });
    const guestId = await aGuest('لی وی');
    const made = await officer.call(routes.create, { body: gift(guestId, { reason: 'یادبود' }) });
    const params = { id: made.body.id };
    const [yes, no] = await Promise.all([
      manager.call(routes.approve, { params, body: { version: 1 } }),
      manager.call(routes.refuse, { params, body: { version: 1, reason: 'گران است' } }),
    ]);
    expect([yes?.status, no?.status].sort()).toEqual([200, 409]);
  });

  test('are found by the item and by the guest in any spelling, by year and by state', async () => {
    const guestId = await aGuest('محمدرضا رضایی');
    await officer.call(routes.create, { body: gift(guestId) });
    await officer.call(routes.create, { body: gift(guestId, { item: 'گبه', heldOn: '2025-03-20' }) });
    const found = async (query: object) =>
      (await officer.call(routes.list, { query })).body.items.map(({ item }) => item).sort();
    expect(await found({ q: 'خاتم كاري' })).toEqual(['خاتم‌کاری اصفهان']);
    expect(await found({ q: 'Mohammad Reza' })).toEqual(['خاتم‌کاری اصفهان', 'گبه']);
    expect(await found({ year: 1403 })).toEqual(['گبه']);
    expect(await found({ year: 1405, state: 'recorded', direction: 'given' })).toEqual(['خاتم‌کاری اصفهان']);
    expect(await found({ q: 'فرش' })).toEqual([]);
  });

  test('the return of a year is opened again with its rows and sums', async () => {
    const guestId = await aGuest('لی وی');
    await officer.call(routes.create, { body: gift(guestId, { item: '=HYPERLINK("http://x")' }) });
    await officer.call(routes.create, { body: gift(guestId, { item: 'گبه', valueRial: 9_000_000_000_000_000 }) });
    await officer.call(routes.create, { body: gift(guestId, { item: 'چای', direction: 'received', valueRial: 7 }) });
    const gone = await officer.call(routes.create, { body: gift(guestId, { item: 'پس‌گرفته' }) });
    await officer.call(routes.withdraw, { params: { id: gone.body.id }, body: { version: 1, reason: 'لغو' } });
    await officer.call(routes.create, { body: gift(guestId, { item: 'سال پیش', heldOn: '2026-03-20' }) });
    const url = `/api/organizations/${office.organization.id}/gifts/yearly-return.xlsx?year=1405`;
    const answer = await t.app.inject({ url, headers: { cookie: manager.cookie, 'accept-language': 'fa' } });
    expect(answer.statusCode).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.rawPayload as never);
    const sheet = book.worksheets[0];
    const rows = (sheet?.getSheetValues() ?? []).slice(2).map((row) => (row as unknown[]).slice(1));
    expect(rows.length).toBe(5);
    expect(rows.map((row) => row[5])).toEqual([50_000_000, 9_000_000_000_000_000, 7, 9_000_000_050_000_000, 7]);
    expect(rows.slice(-2).map((row) => row[4])).toEqual([2, 1]);
    expect(rows[0]?.[4]).toBe('\'=HYPERLINK("http://x")');
    expect(rows.flat().join(' ')).not.toContain('پس‌گرفته');
    const officerOfNews = await office.actingAs('pr-officer');
    expect((await t.app.inject({ url, headers: { cookie: officerOfNews.cookie } })).statusCode).toBe(403);
  });
});
