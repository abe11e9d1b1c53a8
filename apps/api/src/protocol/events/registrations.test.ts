import { type EventTick, eventsRoutes as routes } from '@ravabet/contracts/protocol/events';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { persian } from '../../testing/a-support-desk.ts';
import type { TestMember } from '../../testing/builders.ts';
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

const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
  withOrganization(t.platform.databases.app.prisma, office.organization.id, work);

/** An event whose registration is open; its public address. */
async function anOpenEvent(capacity: number | null, more: { halls?: string[]; registration?: object } = {}) {
  const id = newId();
  // It has just begun, whatever the hour of the day.
  const startsAt = new Date(Date.now() - 60_000).toISOString();
  const at = new Date(Date.now() + 7_200_000).toISOString();
  const body = { id, kind: 'ceremony' as const, titles: persian('جشن پرستاران'), capacity, halls: more.halls ?? [] };
  await officer.call(routes.create, { body: { ...body, places: persian('سالن همایش'), startsAt, endsAt: at } });
  const settings = {
    intro: persian('خوش آمدید'),
    closesAt: at,
    needsApproval: false,
    hasWaitingList: true,
    questions: [],
  };
  const registration = { ...settings, ...more.registration };
  await officer.call(routes.setRegistration, { params: { id }, body: { version: 1, registration } });
  await officer.call(routes.plan, { params: { id }, body: { version: 2 } });
  await manager.call(routes.approve, { params: { id }, body: { version: 3 } });
  const { body: event } = await officer.call(routes.open, { params: { id }, body: { version: 4 } });
  const path = `/n/${office.organization.slug}/fa/register/${event.publicCode}`;
  return { id, path, version: 5, startsAt };
}
const form = (values: Record<string, string>) => ({
  method: 'POST' as const,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  payload: new URLSearchParams(values).toString(),
});
const register = (path: string, n: number | string, more: Record<string, string> = {}) =>
  t.app.inject({ url: path, ...form({ name: `میهمان ${n}`, email: `guest${n}@example.ir`, ...more }) });
const people = (id: string) =>
  inOffice((tx) => tx.eventRegistration.findMany({ where: { eventId: id }, orderBy: { createdAt: 'asc' } }));
const states = async (id: string) => (await people(id)).map(({ state }) => state).toSorted();

describe('registering in public', () => {
  test('of two who ask for the last seat at once one has it, the other waits and is told so', async () => {
    const { id, path } = await anOpenEvent(1);
    const answers = await Promise.all([register(path, 1), register(path, 2)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(await states(id)).toEqual(['registered', 'waiting']);
    expect(answers.filter(({ body }) => body.includes('ثبت‌نام شدید')).length).toBe(1);
    expect(answers.filter(({ body }) => body.includes('در نوبت هستید')).length).toBe(1);
  });

  test('twenty at once for seven seats are seven seats and thirteen in the queue', async () => {
    const { id, path } = await anOpenEvent(7);
    await Promise.all(Array.from({ length: 20 }, (_, n) => register(path, n)));
    const all = await states(id);
    expect(all.filter((state) => state === 'registered').length).toBe(7);
    expect(all.filter((state) => state === 'waiting').length).toBe(13);
    const event = await officer.call(routes.get, { params: { id } });
    expect(event.body).toMatchObject({ seatsTaken: 7, counts: { registered: 7, waiting: 13 } });
  });

  test('the same address at once, twice and in capitals is one registration', async () => {
    const { id, path } = await anOpenEvent(5);
    await Promise.all([register(path, 1), register(path, 1), register(path, 1)]);
    await register(path, 'x', { email: 'GUEST1@example.ir' });
    expect(await states(id)).toEqual(['registered']);
  });

  test('where nobody waits, the one too many is told that it is full', async () => {
    const { id, path } = await anOpenEvent(1, { registration: { hasWaitingList: false } });
    await register(path, 1);
    const late = await register(path, 2);
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('ظرفیت پر شد');
    expect(await states(id)).toEqual(['registered']);
  });

  test('says what is missing, keeps what was typed, and takes no markup for its own', async () => {
    const question = { id: newId(), kind: 'text', labels: persian('غذای ویژه؟'), isRequired: true, options: [] };
    const { id, path } = await anOpenEvent(5, { registration: { questions: [question] } });
    const sent = await register(path, 1, { name: '<script>alert(1)</script>', email: 'nobody' });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('&lt;script&gt;alert(1)');
    expect(sent.body).not.toContain('<script>alert');
    expect(sent.body).toContain('به این پرسش پاسخ دهید');
    expect(await people(id)).toEqual([]);
    expect((await register(path, 1, { [`q-${question.id}`]: 'گیاهی' })).statusCode).toBe(200);
    const [one] = (await officer.call(routes.registrations, { params: { id } })).body.items;
    expect(one?.answers).toEqual([{ label: question.labels, value: 'گیاهی' }]);
  });

  test('a robot that fills every field is thanked, and nothing is written', async () => {
    const { id, path } = await anOpenEvent(5);
    expect((await register(path, 1, { website: 'http://spam.example' })).statusCode).toBe(200);
    expect(await people(id)).toEqual([]);
  });

  test('is light, without scripts, and in four languages', async () => {
    const { path } = await anOpenEvent(5);
    for (const language of ['fa', 'ar', 'en', 'zh']) {
      const page = await t.app.inject({ url: path.replace('/fa/', `/${language}/`) });
      expect(page.statusCode).toBe(200);
      expect(page.body.length).toBeLessThan(60_000);
      expect(page.body).not.toMatch(/<script(?! type="application\/ld\+json")/);
      expect(page.body).toContain(`lang="${language === 'zh' ? 'zh-Hans' : language}"`);
    }
  });

  test('is closed when the event is not open', async () => {
    const { id, path, version } = await anOpenEvent(5);
    await officer.call(routes.cancel, { params: { id }, body: { version, reason: 'برف' } });
    expect((await register(path, 1)).statusCode).toBe(409);
    expect((await t.app.inject({ url: path })).body).toContain('این رویداد لغو شده است');
  });
});

describe('the queue', () => {
  test('moves up when somebody leaves by the link of the mail, and when there are more seats', async () => {
    const { id, path, version } = await anOpenEvent(1);
    for (const n of [1, 2, 3]) await register(path, n);
    const [first] = await people(id);
    const { body: listed } = await officer.call(routes.registrations, { params: { id }, query: { q: 'guest1' } });
    const registrationId = listed.items[0]?.id ?? '';
    expect(registrationId).toBe(first?.id);
    const left = await officer.call(routes.cancelRegistration, {
      params: { id, registrationId },
      body: { version: listed.items[0]?.version ?? 0 },
    });
    expect(left.body.state).toBe('cancelled');
    expect((await people(id)).map(({ state }) => state)).toEqual(['cancelled', 'registered', 'waiting']);
    const more = await officer.call(routes.update, { params: { id }, body: { version, capacity: 2 } });
    expect(more.body.seatsTaken).toBe(2);
    expect((await people(id)).map(({ state }) => state)).toEqual(['cancelled', 'registered', 'registered']);
    const fewer = await officer.call(routes.update, { params: { id }, body: { version: version + 1, capacity: 1 } });
    expect(fewer.text).toContain('event-capacity-below-seats');
  });

  test('with approval nobody has a seat before the office says so', async () => {
    const { id, path } = await anOpenEvent(1, { registration: { needsApproval: true } });
    await register(path, 1);
    await register(path, 2);
    expect(await states(id)).toEqual(['pending', 'pending']);
    const decide = async (q: string) => {
      const [one] = (await officer.call(routes.registrations, { params: { id }, query: { q } })).body.items;
      const params = { id, registrationId: one?.id ?? '' };
      return officer.call(routes.approveRegistration, { params, body: { version: one?.version ?? 0 } });
    };
    expect((await decide('guest1')).body.state).toBe('registered');
    expect((await decide('guest2')).body).toMatchObject({ state: 'waiting', queue: 1 });
  });
});

describe('at the door', () => {
  const tick = (by: EventTick['by'], more: Partial<EventTick> = {}): EventTick => ({
    id: newId(),
    kind: 'in',
    hall: 'سالن ۱',
    at: new Date().toISOString(),
    by,
    ...more,
  });
  async function aGuest() {
    const event = await anOpenEvent(2, { halls: ['سالن ۱', 'سالن ۲'] });
    await register(event.path, 1);
    const [person] = await people(event.id);
    return { ...event, params: { id: event.id }, code: person?.code ?? '' };
  }

  test('a tick sent again is the same tick, also ten times at once', async () => {
    const { id, params, code } = await aGuest();
    const body = tick({ code: code.toUpperCase() });
    const answers = await Promise.all(Array.from({ length: 10 }, () => officer.call(routes.tick, { params, body })));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(answers.every(({ text }) => text === answers[0]?.text)).toBe(true);
    expect(answers[0]?.body).toMatchObject({ name: 'میهمان 1', inside: 1, alreadyAt: null });
    expect(await inOffice((tx) => tx.eventTick.count({ where: { eventId: id } }))).toBe(1);
    const again = await officer.call(routes.tick, { params, body: tick({ code }) });
    expect(again.body.alreadyAt).toBe(answers[0]?.body.at);
    const out = await officer.call(routes.tick, { params, body: tick({ code }, { kind: 'out' }) });
    expect(out.body.inside).toBe(0);
    const { body: doors } = await officer.call(routes.doors, { params });
    expect(doors.items).toEqual([{ hall: 'سالن ۱', came: 1, inside: 0 }]);
  });

  test('a badge of another event, of another day, without a seat or unknown is refused in words', async () => {
    const { params, code } = await aGuest();
    const other = await anOpenEvent(2, { halls: ['سالن ۱'] });
    const elsewhere = await officer.call(routes.tick, { params: { id: other.id }, body: tick({ code }) });
    expect(elsewhere.status).toBe(409);
    expect(elsewhere.text).toContain('event-badge-of-other-event');
    expect(elsewhere.text).toContain('جشن پرستاران');
    const old = tick({ code }, { at: new Date(Date.now() - 2 * 86_400_000).toISOString() });
    expect((await officer.call(routes.tick, { params, body: old })).text).toContain('event-badge-old-day');
    expect((await officer.call(routes.tick, { params, body: tick({ code: 'nothing' }) })).status).toBe(404);
    const hall = tick({ code }, { hall: 'پشت بام' });
    expect((await officer.call(routes.tick, { params, body: hall })).text).toContain('event-hall-unknown');
    expect(
      (await (await office.actingAs('pr-officer')).call(routes.tick, { params, body: tick({ code }) })).status,
    ).toBe(403);
  });

  test('somebody is found by name in any spelling, and who did not register is let in while there is room', async () => {
    const { id, params, path } = await aGuest();
    await register(path, 2, { name: 'علي رضايي‌فر' });
    const found = await officer.call(routes.registrations, { params, query: { q: 'علی رضایی' } });
    expect(found.body.items.map(({ name }) => name)).toEqual(['علي رضايي‌فر']);
    const walkIn = tick({ name: 'رهگذر' });
    const first = await officer.call(routes.tick, { params, body: walkIn });
    expect(first.body).toMatchObject({ name: 'رهگذر', inside: 1 });
    await officer.call(routes.tick, { params, body: walkIn });
    expect(await inOffice((tx) => tx.eventRegistration.count({ where: { eventId: id, source: 'walk-in' } }))).toBe(1);
    await officer.call(routes.tick, { params, body: tick({ name: 'رهگذر دوم' }) });
    expect((await officer.call(routes.tick, { params, body: tick({ name: 'رهگذر سوم' }) })).text).toContain(
      'event-full',
    );
  });

  test('who ticks takes a list along that tells names, badges and who is inside, and nothing to reach anybody by', async () => {
    const { params, path, code } = await aGuest();
    await register(path, 2, { phone: '09121112233' });
    await register(path, 3);
    const at = (secondsAgo: number): string => new Date(Date.now() - secondsAgo * 1000).toISOString();
    const cameAt = at(30);
    await officer.call(routes.tick, { params, body: tick({ code }, { at: cameAt }) });
    await officer.call(routes.tick, { params, body: tick({ code }, { hall: 'سالن ۲', kind: 'out', at: at(20) }) });
    const again = await officer.call(routes.tick, { params, body: tick({ code }, { at: at(10) }) });
    // Heard late: it was ticked before the last one, without a network.
    await officer.call(routes.tick, { params, body: tick({ code }, { kind: 'out', at: at(20) }) });
    const { body, text } = await officer.call(routes.attendance, { params });
    expect(body).toMatchObject({ titles: persian('جشن پرستاران'), halls: ['سالن ۱', 'سالن ۲'] });
    expect(Math.abs(Date.parse(body.now) - Date.now())).toBeLessThan(60_000);
    expect(body.people.map(({ name, state, code: badge }) => [name, state, badge.length])).toEqual([
      ['میهمان 1', 'registered', 10],
      ['میهمان 2', 'registered', 10],
      ['میهمان 3', 'waiting', 10],
    ]);
    const [first, second] = body.people;
    const instants = (one: { at: string; cameAt: string | null }) =>
      [one.at, one.cameAt].map((x) => x && Date.parse(x));
    expect(first?.halls.map(({ hall, kind }) => [hall, kind])).toEqual([
      ['سالن ۱', 'in'],
      ['سالن ۲', 'out'],
    ]);
    expect(first?.halls.map(instants)).toEqual([
      [Date.parse(again.body.at), Date.parse(cameAt)],
      [expect.any(Number), null],
    ]);
    expect(second?.halls).toEqual([]);
    expect(text).not.toMatch(/example\.ir|0912/);
  });

  test('the list of the door is for who ticks, not for who only reads, and for no other organisation', async () => {
    const { params } = await aGuest();
    const ask = async (role: Parameters<Office['actingAs']>[0]) =>
      (await (await office.actingAs(role)).call(routes.attendance, { params })).status;
    expect(await ask('protocol-officer')).toBe(200);
    expect(await ask('auditor')).toBe(403);
    expect(await ask('pr-officer')).toBe(403);
    const elsewhere = await (await anOffice(t)).actingAs('protocol-officer');
    expect((await elsewhere.call(routes.attendance, { params })).status).toBe(404);
    const nowhere = await t.app.inject({
      url: `/api/organizations/${office.organization.id}/events/${params.id}/attendance`,
    });
    expect(nowhere.statusCode).toBe(401);
  });
});
