import { resourcesRoutes as routes } from '@ravabet/contracts/protocol/resources';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const names = (fa: string) => ({ fa, ar: '', en: '', zh: '' });
/** Tomorrow at this hour, UTC. */
const at = (hour: number, minute = 0): string => {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000).toISOString();
};

async function aHall(fa = 'سالن آمفی‌تئاتر'): Promise<string> {
  const manager = await office.actingAs('pr-manager');
  const { status, body } = await manager.call(routes.create, {
    body: { kind: 'hall', names: names(fa), capacity: 120 },
  });
  expect(status).toBe(201);
  return body.id;
}
const booking = (resourceIds: string[], from: string, until: string, more: object = {}) => ({
  ids: resourceIds.map(() => newId()),
  resourceIds,
  startsAt: from,
  endsAt: until,
  title: 'نشست پزشکان',
  ...more,
});

describe('what can be booked', () => {
  test('is closed to who is not signed in and to roles without it, and shows nothing of another organisation', async () => {
    const id = await aHall();
    const anonymous = await t.app.inject({ url: `/api/organizations/${office.organization.id}/resources` });
    expect(anonymous.statusCode).toBe(401);
    const member = await office.actingAs('council-member');
    expect((await member.call(routes.list, {})).status).toBe(403);
    const officer = await office.actingAs('pr-officer');
    expect((await officer.call(routes.create, { body: { kind: 'hall', names: names('سالن') } })).status).toBe(403);
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    expect((await stranger.call(routes.get, { params: { id } })).status).toBe(404);
    const theirs = booking([id], at(8), at(9));
    expect((await stranger.call(routes.book, { body: theirs })).status).toBe(404);
  });

  test('is found by a word in any spelling, by kind and by being free', async () => {
    const keeper = await office.actingAs('protocol-officer');
    const id = await aHall('سالن کنفرانس کوثر');
    await keeper.call(routes.create, { body: { kind: 'equipment', names: names('دوربین کوثر') } });
    const found = async (query: object) =>
      (await keeper.call(routes.list, { query })).body.items.map((one) => one.names.fa);
    expect(await found({ q: 'كوثر' })).toEqual(['سالن کنفرانس کوثر', 'دوربین کوثر']);
    expect(await found({ q: 'كوثر', kind: 'equipment' })).toEqual(['دوربین کوثر']);
    await keeper.call(routes.book, { body: booking([id], at(8), at(10)) });
    expect(await found({ q: 'كوثر', freeFrom: at(9), freeUntil: at(11) })).toEqual(['دوربین کوثر']);
    expect(await found({ q: 'كوثر', freeFrom: at(10), freeUntil: at(11) })).toHaveLength(2);
  });

  test('is a person once, and only a person of ours', async () => {
    const manager = await office.actingAs('pr-manager');
    const photographer = await office.actingAs('pr-officer');
    const body = { kind: 'person' as const, names: names('عکاس'), personId: photographer.personId };
    expect((await manager.call(routes.create, { body })).status).toBe(201);
    expect((await manager.call(routes.create, { body })).text).toContain('resource-person-taken');
    const wrong = [
      { ...body, personId: newId() },
      { ...body, kind: 'hall' as const },
      { kind: 'person' as const, names: names('عکاس') },
    ];
    for (const one of wrong)
      expect((await manager.call(routes.create, { body: one })).text).toContain('resource-person-not-possible');
  });

  test('is retired only when nobody has it ahead, and not booked then', async () => {
    const manager = await office.actingAs('pr-manager');
    const id = await aHall();
    const { body } = await manager.call(routes.book, { body: booking([id], at(8), at(10)) });
    const retire = () => manager.call(routes.retire, { params: { id }, body: { version: 1, reason: 'بازسازی' } });
    expect((await retire()).text).toContain('resource-still-booked');
    const mine = body.items[0];
    await manager.call(routes.cancelBooking, { params: { id: mine?.id ?? '' }, body: { version: 1 } });
    expect((await retire()).body).toMatchObject({ state: 'retired', version: 2 });
    expect((await manager.call(routes.book, { body: booking([id], at(8), at(10)) })).text).toContain(
      'resource-not-in-state',
    );
    const back = await manager.call(routes.reinstate, { params: { id }, body: { version: 2 } });
    expect(back.body.state).toBe('active');
  });
});

describe('a booking', () => {
  test('is one person’s when fifty ask for the same hour at once, and the others are told who has it', async () => {
    const id = await aHall();
    const officer = await aMember(t, office.organization, 'pr-officer', { name: 'سارا امینی' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => officer.call(routes.book, { body: booking([id], at(8), at(10)) })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const late = answers.filter(({ status }) => status === 409);
    expect(late).toHaveLength(49);
    for (const { text } of late) {
      const refusal = JSON.parse(text) as { code: string; detail: string; params: { holders: object[] } };
      expect(refusal.code).toBe('resource-already-booked');
      expect(refusal.detail).toContain('سارا امینی');
      expect(refusal.params.holders).toMatchObject([{ resourceId: id, startsAt: at(8), endsAt: at(10) }]);
    }
  });

  test('is refused by the database also where no program looked', async () => {
    const id = await aHall();
    const officer = await office.actingAs('pr-officer');
    await officer.call(routes.book, { body: booking([id], at(8), at(10)) });
    const { organization } = office;
    const insert = withOrganization(
      t.platform.databases.app.prisma,
      organization.id,
      (tx) => tx.$executeRaw`
        INSERT INTO booking (organization_id, id, resource_id, starts_at, ends_at, title, booked_by_id, updated_at)
        VALUES (${organization.id}::uuid, ${newId()}::uuid, ${id}::uuid, ${at(9)}::timestamptz, ${at(11)}::timestamptz, 'x',
          ${officer.personId}::uuid, now())`,
    );
    await expect(insert).rejects.toThrow(/booking_once|23P01/);
  });

  test('of several things takes all of them or none', async () => {
    const [hall, camera] = [await aHall('سالن یک'), await aHall('سالن دو')];
    const officer = await office.actingAs('pr-officer');
    await officer.call(routes.book, { body: booking([camera], at(8), at(9)) });
    const refused = await officer.call(routes.book, { body: booking([hall, camera], at(8, 30), at(10)) });
    expect(refused.status).toBe(409);
    const query = { from: at(0).slice(0, 10), days: 2 };
    const calendar = await officer.call(routes.calendar, { query: { ...query, resourceId: hall } });
    expect(calendar.body.bookings).toEqual([]);
    const later = await officer.call(routes.book, { body: booking([hall, camera], at(9), at(10)) });
    expect(later.body.items).toHaveLength(2);
  });

  test('of many who want two things in either order is never a deadlock', async () => {
    const [one, two] = [await aHall('الف'), await aHall('ب')];
    const officer = await office.actingAs('pr-officer');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        officer.call(routes.book, { body: booking(n % 2 === 0 ? [one, two] : [two, one], at(8), at(10)) }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
  });

  test('may begin when another ends, is moved where it is free, and given back for others', async () => {
    const id = await aHall();
    const officer = await office.actingAs('pr-officer');
    const first = (await officer.call(routes.book, { body: booking([id], at(8), at(10)) })).body.items[0];
    const next = (await officer.call(routes.book, { body: booking([id], at(10), at(12)) })).body.items[0];
    const move = (version: number, startsAt: string, endsAt: string) =>
      officer.call(routes.changeBooking, { params: { id: next?.id ?? '' }, body: { version, startsAt, endsAt } });
    expect((await move(1, at(9), at(11))).text).toContain('resource-already-booked');
    expect((await move(1, at(11), at(13))).body).toMatchObject({ startsAt: at(11), version: 2 });
    expect((await move(1, at(12), at(13))).text).toContain('stale-version');
    expect((await move(2, at(13), at(12))).text).toContain('booking-time-wrong');
    await officer.call(routes.cancelBooking, { params: { id: first?.id ?? '' }, body: { version: 1 } });
    expect((await move(2, at(9), at(11))).status).toBe(200);
    const again = await officer.call(routes.cancelBooking, { params: { id: first?.id ?? '' }, body: { version: 2 } });
    expect(again.text).toContain('booking-cancelled');
  });

  test('of one moving into another’s time while that one asks for more ends without a deadlock', async () => {
    const id = await aHall();
    const officer = await office.actingAs('pr-officer');
    const { body } = await officer.call(routes.book, { body: booking([id], at(8), at(9)) });
    const mine = body.items[0]?.id ?? '';
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => officer.call(routes.book, { body: booking([id], at(9), at(10)) })),
      officer.call(routes.changeBooking, {
        params: { id: mine },
        body: { version: 1, startsAt: at(9), endsAt: at(10) },
      }),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  test('that is private tells others when and by whom, not what for', async () => {
    const id = await aHall();
    const officer = await office.actingAs('pr-officer');
    await officer.call(routes.book, { body: booking([id], at(8), at(10), { isPrivate: true }) });
    const seen = async (role: 'department-head' | 'protocol-officer' | 'head') => {
      const who = await office.actingAs(role);
      const { body } = await who.call(routes.calendar, { query: { from: at(0).slice(0, 10), resourceId: id } });
      return body.bookings[0];
    };
    expect(await seen('department-head')).toMatchObject({ title: null, bookedBy: { id: officer.personId } });
    expect(await seen('protocol-officer')).toMatchObject({ title: 'نشست پزشکان' });
    expect(await seen('head')).toMatchObject({
      title: 'نشست پزشکان',
      allowedActions: [{ disabledReason: 'forbidden' }, {}],
    });
  });

  test('of somebody else is given back by who keeps the resources, and the booker is told', async () => {
    const id = await aHall();
    const officer = await office.actingAs('pr-officer');
    const other = await aMember(t, office.organization, 'pr-officer');
    const { body } = await officer.call(routes.book, { body: booking([id], at(8), at(10)) });
    const params = { id: body.items[0]?.id ?? '' };
    expect((await other.call(routes.cancelBooking, { params, body: { version: 1 } })).status).toBe(403);
    const keeper = await office.actingAs('protocol-officer');
    const silent = await keeper.call(routes.cancelBooking, { params, body: { version: 1 } });
    expect(silent.status).toBe(400);
    const reason = 'میهمان وزارت';
    const back = await keeper.call(routes.cancelBooking, { params, body: { version: 1, reason } });
    expect(back.body).toMatchObject({ cancelReason: reason, allowedActions: [] });
    const told = await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.notification.findMany({ where: { personId: officer.personId, kind: 'booking-cancelled' } }),
    );
    expect(told).toHaveLength(1);
  });

  test('is for a record that the person may read, and is found there', async () => {
    const id = await aHall();
    const officer = await office.actingAs('pr-officer');
    const release = await aPressRelease(officer);
    const subject = { type: 'PressRelease' as const, id: release.id };
    const absent = { ...subject, id: newId() };
    expect((await officer.call(routes.book, { body: booking([id], at(8), at(9), { subject: absent }) })).status).toBe(
      404,
    );
    await officer.call(routes.book, { body: booking([id], at(8), at(9), { subject }) });
    const query = { subjectType: subject.type, subjectId: subject.id };
    const { body } = await officer.call(routes.bookingsOf, { query });
    expect(body.items).toMatchObject([{ resource: { id }, subject }]);
  });

  test('in the past, upside down or for a year is refused, and nothing is taken', async () => {
    const id = await aHall();
    const officer = await office.actingAs('pr-officer');
    const book = async (from: string, until: string) =>
      (await officer.call(routes.book, { body: booking([id], from, until) })).text;
    expect(await book(at(-48), at(-47))).toContain('booking-in-past');
    expect(await book(at(10), at(8))).toContain('booking-time-wrong');
    expect(await book(at(10), at(10))).toContain('booking-time-wrong');
    expect(await book(at(10), at(24 * 365))).toContain('booking-time-wrong');
    const wrong = await officer.call(routes.book, {
      body: { ...booking([id], at(8), at(9)), ids: [newId(), newId()] },
    });
    expect(wrong.status).toBe(400);
    expect((await officer.call(routes.get, { params: { id } })).body.ahead).toBe(0);
  });
});
