import {
  arrangementsRoutes,
  precedenceRoutes as routes,
  visitPartsRoutes,
  visitsRoutes,
} from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { aHost, aRank, aVisitOf } from '../../../testing/a-delegation.ts';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let office: Office;
let minister: string;
let deputy: string;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  minister = await aRank(t, office, { fa: 'وزیر', en: 'Minister', classNumber: 1 });
  deputy = await aRank(t, office, { fa: 'معاون وزیر', classNumber: 2 });
});
afterAll(() => t.close());

const officer = () => office.actingAs('protocol-officer');
const guestsOf = async (id: string) => (await (await officer()).call(routes.get, { params: { id } })).body.guests;

describe('the order of precedence of a visit', () => {
  test('goes by rank, then by the taking of office, and says why', async () => {
    const { id } = await aVisitOf(t, office, [
      { persian: 'دستیار', role: 'companion' },
      { persian: 'معاون', rankId: deputy },
      { persian: 'وزیر تازه', rankId: minister, since: '2025-03-01T06:00:00.000Z' },
      { persian: 'وزیر پیشین', rankId: minister, since: '2024-03-01T06:00:00.000Z' },
      { persian: 'میهمان ارشد', rankId: deputy, isGuestOfHonour: true },
    ]);
    const guests = await guestsOf(id);
    expect(guests.map(({ place, names, reasons }) => [place, names?.persian, reasons])).toEqual([
      [1, 'میهمان ارشد', ['guest-of-honour']],
      [2, 'وزیر پیشین', ['rank', 'took-office']],
      [3, 'وزیر تازه', ['rank', 'took-office']],
      [4, 'معاون', ['rank']],
      [5, 'دستیار', ['no-rank']],
    ]);
    expect(guests[1]?.rank).toEqual({
      names: { fa: 'وزیر', ar: '', en: 'Minister', zh: '' },
      classNumber: 1,
      orderNumber: 1,
    });
  });

  test('of the hosts goes by the rank that they were given, and by since when', async () => {
    const { id } = await aVisitOf(t, office, []);
    const keeper = await officer();
    const host = async (name: string, more: object) => {
      const { personId } = await aMember(t, office.organization, 'pr-officer', { name });
      const body = { id: newId(), side: 'host' as const, personId, ...more };
      return keeper.call(visitPartsRoutes.addParticipant, { params: { id }, body });
    };
    const unknown = await host('بی‌جا', { rankId: newId() });
    expect([unknown.problem, unknown.text]).toEqual([
      'visit-participant-not-possible',
      expect.stringContaining('/rankId'),
    ]);
    await host('بی‌مرتبه', {});
    await host('معاون', { rankId: deputy });
    await host('وزیر تازه', { rankId: minister, tookOfficeAt: '2025-03-01T06:00:00.000Z' });
    await host('وزیر پیشین', { rankId: minister, tookOfficeAt: '2024-03-01T06:00:00.000Z' });
    const { hosts } = (await keeper.call(routes.get, { params: { id } })).body;
    expect(hosts.map(({ names }) => names?.persian)).toEqual(['وزیر پیشین', 'وزیر تازه', 'معاون', 'بی‌مرتبه']);
  });

  test('is another one on a day when another table of ranks is in force', async () => {
    const old = await aRank(t, office, { fa: 'رئیس دانشگاه', classNumber: 3, until: '2026-11-30' });
    await aRank(t, office, { fa: 'رئیس دانشگاه', classNumber: 1, orderNumber: 2, from: '2026-12-01' });
    const guests = [
      { persian: 'رئیس', rankId: old },
      { persian: 'معاون', rankId: deputy },
    ];
    const before = await aVisitOf(t, office, guests, {
      startsAt: '2026-11-30T06:00:00.000Z',
      endsAt: '2026-11-30T08:00:00.000Z',
    });
    // Half past midnight in Tehran is the day before in UTC: the day of the house counts.
    const after = await aVisitOf(t, office, guests, {
      startsAt: '2026-11-30T21:00:00.000Z',
      endsAt: '2026-11-30T23:00:00.000Z',
    });
    expect((await guestsOf(before.id)).map(({ names }) => names?.persian)).toEqual(['معاون', 'رئیس']);
    expect((await guestsOf(after.id)).map(({ names }) => names?.persian)).toEqual(['رئیس', 'معاون']);
  });

  test('takes an exception only with a reason, records it, shows whom it passes, and takes it back', async () => {
    const { id, participantIds } = await aVisitOf(t, office, [
      { persian: 'وزیر', rankId: minister },
      { persian: 'معاون', rankId: deputy },
    ]);
    const [first = '', second = ''] = participantIds;
    const me = await officer();
    const set = (body: object) =>
      me.call(routes.setException, { params: { id, participantId: second }, body: body as never });
    expect((await set({ version: 1, place: 1, reason: '' })).status).toBe(400);
    expect((await set({ version: 1, place: 0, reason: 'x' })).status).toBe(400);
    const moved = await set({ version: 1, place: 1, reason: 'رئیس هیئت مشترک' });
    expect(moved.body.guests).toMatchObject([
      { id: second, place: 1, rulePlace: 2, reasons: ['rank', 'exception'], passes: [first], version: 2 },
      { id: first, place: 2, rulePlace: 1, reasons: ['rank', 'made-room'], passedBy: [second] },
    ]);
    expect(moved.body.guests[0]?.exception).toEqual({ place: 1, reason: 'رئیس هیئت مشترک' });
    expect((await set({ version: 1, place: 2, reason: 'دیگر' })).text).toContain('stale-version');
    const trail = await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.auditEntry.findMany({ where: { subjectId: id, event: { startsWith: 'visit.exception' } } }),
    );
    expect(trail).toMatchObject([{ after: { participantId: second, place: 1 }, reason: 'رئیس هیئت مشترک' }]);
    const cleared = await me.call(routes.clearException, {
      params: { id, participantId: second },
      body: { version: 2 },
    });
    expect(cleared.body.guests).toMatchObject([
      { id: first, reasons: ['rank'] },
      { id: second, passes: [] },
    ]);
  });

  test('is as many queries for many guests as for few', async () => {
    const count = async (n: number): Promise<number> => {
      const { id } = await aVisitOf(
        t,
        office,
        Array.from({ length: n }, (_, nth) => ({ persian: `میهمان ${nth}`, rankId: nth % 2 ? minister : deputy })),
      );
      const { prisma } = t.platform.databases.app;
      let queries = 0;
      await withOrganization(prisma, office.organization.id, async (tx) => {
        const { readOrder } = await import('./read-order.ts');
        const counted = new Proxy(tx, {
          get(target, key, receiver) {
            if (typeof key === 'string' && !key.startsWith('$on')) queries += 1;
            return Reflect.get(target, key, receiver) as unknown;
          },
        });
        await readOrder(counted, office.organization.id, { id, startsAt: new Date('2026-12-05T05:30:00Z') });
      });
      return queries;
    };
    expect(await count(30)).toBe(await count(2));
  });

  test('is nobody else’s: another house sees nothing, who may not keep visits changes nothing, hidden names stay hidden', async () => {
    const { id, participantIds } = await aVisitOf(t, office, [{ persian: 'محرمانه', rankId: minister }], {
      namesSeenBy: 'named',
    });
    const participantId = participantIds[0] ?? '';
    const body = { version: 1, place: 1, reason: 'آزمون' };
    const stranger = await (await anOffice(t)).actingAs('protocol-officer');
    expect((await stranger.call(routes.get, { params: { id } })).status).toBe(404);
    expect((await stranger.call(routes.setException, { params: { id, participantId }, body })).status).toBe(404);
    const auditor = await office.actingAs('auditor');
    const seen = await auditor.call(routes.get, { params: { id } });
    expect(seen.body.guests).toMatchObject([
      { names: null, titles: {}, country: 'IQ', ordinal: 1, tookOfficeAt: null },
    ]);
    expect(seen.text).not.toContain('محرمانه');
    expect(seen.body.allowedActions.find(({ verb }) => verb === 'arrange')?.disabledReason).toBeTruthy();
    expect((await auditor.call(routes.setException, { params: { id, participantId }, body })).status).toBe(403);
    const other = await aVisitOf(t, office, [{ persian: 'دیگری' }]);
    const me = await officer();
    const wrong = { id: other.id, participantId };
    expect((await me.call(routes.setException, { params: wrong, body })).status).toBe(404);
  });

  test('can no longer be changed when the visit is off', async () => {
    const { id, participantIds } = await aVisitOf(t, office, [{ persian: 'میهمان' }]);
    const me = await officer();
    await me.call(visitsRoutes.cancel, { params: { id }, body: { version: 1, reason: 'لغو' } });
    const params = { id, participantId: participantIds[0] ?? '' };
    const answer = await me.call(routes.setException, { params, body: { version: 1, place: 1, reason: 'آزمون' } });
    expect(answer.text).toContain('visit-not-in-state');
    expect((await me.call(routes.get, { params: { id } })).body.allowedActions).toEqual([{ verb: 'export' }]);
  });

  test('gives the flags by alphabet or by order, the house’s where it is asked for', async () => {
    const { id } = await aVisitOf(t, office, [
      { persian: 'ترک', country: 'TR', rankId: minister },
      { persian: 'عراقی', country: 'IQ', rankId: deputy },
      { persian: 'چینی', country: 'CN' },
    ]);
    const me = await officer();
    const row = async (query: object) =>
      (await me.call(routes.flags, { params: { id }, query })).body.flags
        .toSorted((one, other) => one.x - other.x)
        .map(({ country }) => country);
    expect(await row({ language: 'fa' })).toEqual(['IR', 'TR', 'CN', 'IQ']);
    expect(await row({ language: 'en', host: 'last' })).toEqual(['CN', 'IQ', 'TR', 'IR']);
    expect(await row({ by: 'precedence', host: 'centre' })).toEqual(['CN', 'TR', 'IR', 'IQ']);
  });
});

describe('tables and cars', () => {
  async function aTable(shape: 'round' | 'rectangular' | 'cars' = 'round', seats = [6]) {
    const visit = await aVisitOf(t, office, [
      { persian: 'وزیر', rankId: minister },
      { persian: 'معاون', rankId: deputy },
      { persian: 'مترجم', role: 'interpreter' },
    ]);
    const head = await aMember(t, office.organization, 'head', { name: 'رئیس بیمارستان' });
    const host = await aHost(t, office, visit.id, head.personId, { isPrincipalHost: true });
    const me = await officer();
    const arrangementId = newId();
    const made = await me.call(arrangementsRoutes.create, {
      params: { id: visit.id },
      body: { id: arrangementId, title: 'ناهار', shape, seats },
    });
    expect(made.status).toBe(201);
    const [g1 = '', g2 = '', interpreter = ''] = visit.participantIds;
    return { me, made, host, g1, g2, interpreter, params: { id: visit.id, arrangementId } };
  }

  test('follow from precedence: the guest of honour at the right of the host, the interpreter behind', async () => {
    const { made, host, g1, g2, interpreter } = await aTable();
    const [table] = made.body.items;
    expect(table?.places.map(({ participantId }) => participantId)).toEqual([host, g1, g2, null, null, null]);
    expect(table?.behind).toMatchObject([{ participantId: interpreter, principalId: g1 }]);
    // The host looks down the picture: the right hand is at its left.
    expect(Number(table?.places[1]?.x)).toBeLessThan(Number(table?.places[0]?.x));
  });

  test('tell who was moved by hand past whom; what is locked stays', async () => {
    const { me, g1, g2, params } = await aTable();
    const fixed = [{ place: 2, participantId: g2, isLocked: true }];
    const changed = await me.call(arrangementsRoutes.change, { params, body: { version: 1, fixed } });
    expect(changed.body.items[0]?.places[1]).toMatchObject({ participantId: g2, why: 'locked', ahead: [g1] });
    const late = await me.call(arrangementsRoutes.change, { params, body: { version: 1, fixed: [] } });
    expect(late.text).toContain('stale-version');
    const larger = await me.call(arrangementsRoutes.change, { params, body: { version: 2, seats: [8] } });
    expect(larger.body.items[0]).toMatchObject({ fixed: [], version: 3 });
  });

  test('refuse who is not in the visit, two in one place and a place that is not there', async () => {
    const { me, g1, g2, params } = await aTable();
    const put = async (...fixed: { place: number; participantId: string; isLocked: boolean }[]) =>
      (await me.call(arrangementsRoutes.change, { params, body: { version: 1, fixed } })).text;
    const at = (place: number, participantId: string) => ({ place, participantId, isLocked: false });
    for (const wrong of [[at(1, newId())], [at(1, g1), at(1, g2)], [at(1, g1), at(2, g1)], [at(7, g1)]]) {
      expect(await put(...wrong)).toContain('arrangement-person-not-possible');
    }
  });

  test('have cars with the interpreter beside the principal, and are taken away', async () => {
    const { me, made, host, g1, g2, interpreter, params } = await aTable('cars', [3, 3]);
    expect(made.body.items[0]?.places.map(({ participantId }) => participantId)).toEqual([
      g1,
      host,
      interpreter,
      g2,
      null,
      null,
    ]);
    const gone = await me.call(arrangementsRoutes.remove, { params, body: { version: 1 } });
    expect(gone.body.items).toEqual([]);
    expect((await me.call(arrangementsRoutes.remove, { params, body: { version: 2 } })).status).toBe(404);
  });

  test('are one when two are sent with the same id, and closed to other houses', async () => {
    const { me, params } = await aTable();
    const again = { id: params.arrangementId, title: 'شام', shape: 'u' as const, seats: [9] };
    const twice = await me.call(arrangementsRoutes.create, { params: { id: params.id }, body: again });
    expect(twice.text).toContain('arrangement-id-taken');
    const stranger = await (await anOffice(t)).actingAs('protocol-officer');
    expect((await stranger.call(arrangementsRoutes.list, { params: { id: params.id } })).status).toBe(404);
    expect((await stranger.call(arrangementsRoutes.change, { params, body: { version: 1, title: 'x' } })).status).toBe(
      404,
    );
  });
});
