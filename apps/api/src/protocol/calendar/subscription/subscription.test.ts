import { type CalendarLayerId, calendarRoutes as routes } from '@ravabet/contracts/protocol/calendar';
import { occasionsRoutes } from '@ravabet/contracts/protocol/occasions';
import { resourcesRoutes } from '@ravabet/contracts/protocol/resources';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { withOrganization } from '@ravabet/db/with-organization';
import { plusDays } from '@ravabet/calendars';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { aMember, anybody, type TestMember } from '../../../testing/builders.ts';

let t: TestApp;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());

const all: CalendarLayerId[] = ['occasions', 'bookings', 'requests', 'deadlines', 'publications', 'campaigns'];

async function subscribe(person: TestMember, layers = all) {
  const id = newId();
  const made = await person.call(routes.subscribe, { body: { id, name: 'تلفن همراه', layers } });
  expect(made.status, made.text).toBe(201);
  return { id, address: made.body.address, path: new URL(made.body.address).pathname, version: made.body.version };
}

const read = (path: string, headers: Record<string, string> = {}) =>
  anybody(t).inject({ method: 'GET', url: path, headers });

/** What another program understands: the second parser, which shares no line with the writer. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const property = (component: InstanceType<typeof ICAL.Component>, name: string) =>
    component.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        summary: event.summary,
        isDate: event.startDate.isDate,
        start: event.startDate.toString(),
        end: component.hasProperty('dtend') ? event.endDate.toString() : null,
        zone: event.startDate.zone?.tzid ?? null,
        sequence: event.sequence,
        stamp: property(component, 'dtstamp'),
        status: property(component, 'status'),
        url: property(component, 'url'),
        categories: component.getFirstProperty('categories')?.getValues() ?? [],
      };
    }),
  };
}

const inDays = (days: number, clock: string) =>
  `${plusDays(new Date().toISOString().slice(0, 10), days)}T${clock}:00.000Z`;

/** A title that needs escaping, folding and more than one byte for each letter. */
const longTitle =
  'نشست هم‌اندیشی دربارهٔ ایمنی بیمار؛ سالن «کوثر»، طبقهٔ دوم\\ساختمان مرکزی، با حضور رئیس بیمارستان, معاون درمان; 与会者 و مهمانان 👩‍⚕️';

async function aBooking(office: Office, by: TestMember, more: { title: string; isPrivate?: boolean; day?: number }) {
  const keeper = await office.actingAs('protocol-officer');
  const names = { fa: 'سالن همایش', ar: 'قاعة', en: 'Conference hall', zh: '会议厅' };
  const hall = await keeper.call(resourcesRoutes.create, { body: { kind: 'hall', names } });
  const { day = 5, ...rest } = more;
  const time = { startsAt: inDays(day, '05:00'), endsAt: inDays(day, '06:30') };
  const made = await by.call(resourcesRoutes.book, {
    body: { ids: [newId()], resourceIds: [hall.body.id], ...time, ...rest },
  });
  expect(made.status, made.text).toBe(201);
  return made.body.items[0];
}

describe('an address of the calendar', () => {
  test('is read without a session, as another parser understands it', async () => {
    const office = await anOffice(t);
    const officer = await office.actingAs('pr-officer');
    const booking = await aBooking(office, officer, { title: longTitle });
    const { path, address } = await subscribe(officer);
    expect(address).toMatch(/\/api\/calendars\/[\w-]{43}\.ics$/);
    const answer = await read(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const { calendar, events } = eventsOf(answer.text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('تقویم');
    const mine = events.find(({ uid }) => uid.includes(booking?.id ?? 'none'));
    expect(mine).toMatchObject({
      summary: `سالن همایش: ${longTitle}`,
      isDate: false,
      start: inDays(5, '05:00').replace('.000Z', 'Z'),
      end: inDays(5, '06:30').replace('.000Z', 'Z'),
      zone: 'UTC',
      sequence: 0,
      categories: ['رزروها'],
    });
    expect(mine?.url).toMatch(new RegExp(`/${office.organization.slug}/resources\\?booking=${booking?.id}$`));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.every(({ stamp }) => stamp !== null)).toBe(true);
  });

  test('is written to the letter of RFC 5545: lines of 75 octets at most, each ended by CRLF, no letter cut in two', async () => {
    const office = await anOffice(t);
    const officer = await office.actingAs('pr-officer');
    await aBooking(office, officer, { title: longTitle });
    const { text } = await read((await subscribe(officer)).path);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.includes('\uFFFD'))).toEqual([]);
    expect([lines[0], lines.at(-1) === '' ? lines.at(-2) : lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('دوم\\\\ساختمان');
    expect(unfolded).toContain('بیمارستان\\, معاون درمان\\; 与会者');
    expect(unfolded).toMatch(/^DTSTART:\d{8}T\d{6}Z\r$/m);
    expect(unfolded).toMatch(/^X-PUBLISHED-TTL:PT1H\r$/m);
  });

  test('tells a day without an hour as a date, the same in every zone, and an expected lunar day as tentative', async () => {
    const officer = await (await anOffice(t)).actingAs('protocol-officer');
    const { text } = await read((await subscribe(officer, ['occasions'])).path);
    const { events } = eventsOf(text);
    const yalda = events.find(({ summary }) => summary.includes('یلدا'));
    expect(yalda).toMatchObject({ isDate: true, start: '2026-12-21', end: '2026-12-22', categories: ['مناسبت‌ها'] });
    const nowruz = events.filter(({ summary }) => summary === 'آغاز نوروز');
    expect(nowruz.map(({ start }) => start)).toEqual(['2027-03-21']);
    const fathersDay = events.find(({ summary }) => summary.includes('ولادت امام علی'));
    expect(fathersDay).toMatchObject({ start: '2026-12-23', status: 'TENTATIVE' });
  });

  test('speaks the language of its person, and keeps the uid of what moves', async () => {
    const office = await anOffice(t);
    const manager = await aMember(t, office.organization, 'pr-manager', { locale: 'en' });
    const { path } = await subscribe(manager, ['occasions', 'bookings']);
    const of = async () => {
      const { events, calendar } = eventsOf((await read(path)).text);
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Test Hospital · Calendar');
      return events.find(({ uid, summary }) => uid && /Imam Ali.*birth|birth.*Ali/i.test(summary));
    };
    const before = await of();
    const change = { start: '2026-12-10', expected: false, source: 'شورای مرکز تقویم', version: 0 };
    await manager.call(occasionsRoutes.changeMonth, { params: { year: 1448, month: 7 }, body: change });
    const after = await of();
    expect([before?.start, after?.start]).toEqual(['2026-12-23', '2026-12-22']);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 99);
  });

  test('reads only the chosen layers, of the deadlines only the own, of a private booking only that it is taken', async () => {
    const office = await anOffice(t);
    const officer = await office.actingAs('pr-officer');
    const colleague = await aMember(t, office.organization, 'pr-officer');
    await aBooking(office, officer, { title: 'دیدار محرمانه', isPrivate: true });
    const manager = await office.actingAs('pr-manager');
    for (const [title, personId] of [
      ['کار من', colleague.personId],
      ['کار دیگری', officer.personId],
    ] as const) {
      const body = { title, owner: { personId }, due: { at: inDays(3, '10:00') } };
      const made = await manager.call(tasksRoutes.create, { body });
      expect(made.status, made.text).toBe(201);
    }
    const { text } = await read((await subscribe(colleague, ['bookings', 'deadlines'])).path);
    expect(
      eventsOf(text)
        .events.map(({ summary }) => summary)
        .toSorted(),
    ).toEqual(['سالن همایش: گرفته', 'مهلت کار: کار من'].toSorted());
  });

  test('answers 304 as long as nothing changed, by tag and by date, and the calendar once something did', async () => {
    const office = await anOffice(t);
    const officer = await office.actingAs('pr-officer');
    const { path, id } = await subscribe(officer, ['bookings']);
    const first = await read(path);
    const etag = String(first.headers.etag);
    expect((await read(path, { 'if-none-match': etag })).status).toBe(304);
    await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.calendarSubscription.updateMany({ where: { id }, data: { contentSince: new Date('2026-11-01T10:00:00Z') } }),
    );
    const dated = await read(path);
    expect(dated.headers['last-modified']).toBe('Sun, 01 Nov 2026 10:00:00 GMT');
    const since = { 'if-modified-since': String(dated.headers['last-modified']) };
    const same = await read(path, since);
    expect([same.status, same.text]).toEqual([304, '']);
    await aBooking(office, officer, { title: 'تازه' });
    expect((await read(path, { 'if-none-match': etag })).status).toBe(200);
    const changed = await read(path, since);
    expect([changed.status, changed.text.includes('تازه')]).toEqual([200, true]);
  });

  test('leads nowhere once it is replaced or taken back, and says when it was last read until then', async () => {
    const officer = await (await anOffice(t)).actingAs('pr-officer');
    const made = await subscribe(officer);
    await read(made.path);
    const [listed] = (await officer.call(routes.listSubscriptions, {})).body.items;
    expect(Date.now() - Date.parse(listed?.lastReadAt ?? '')).toBeLessThan(60_000);
    expect(JSON.stringify(listed)).not.toContain(made.path.slice(15, 40));
    const params = { id: made.id };
    const replaced = await officer.call(routes.replaceAddress, { params, body: { version: made.version } });
    const next = new URL(replaced.body.address).pathname;
    expect(next).not.toBe(made.path);
    expect([(await read(made.path)).status, (await read(next)).status]).toEqual([404, 200]);
    expect((await officer.call(routes.unsubscribe, { params })).status).toBe(204);
    expect((await read(next)).status).toBe(404);
    expect((await officer.call(routes.unsubscribe, { params })).status).toBe(404);
  });

  test('leads nowhere when its person has left, and shows what the new role may see when the role changed', async () => {
    const office = await anOffice(t);
    const leaver = await aMember(t, office.organization, 'pr-officer');
    const { path } = await subscribe(leaver, ['publications', 'campaigns', 'bookings']);
    expect((await read(path)).status).toBe(200);
    const change = (data: object) =>
      withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
        tx.membership.updateMany({ where: { personId: leaver.personId }, data }),
      );
    await aBooking(office, leaver, { title: 'نشست' });
    await change({ roles: ['council-member'] });
    await expect.poll(async () => eventsOf((await read(path)).text).events.length, { timeout: 5000 }).toBe(0);
    await change({ endedAt: new Date() });
    await expect.poll(async () => (await read(path)).status, { timeout: 5000 }).toBe(404);
  });

  test('is repeated by the same request, kept nowhere in clear, and of nobody else', async () => {
    const office = await anOffice(t);
    const officer = await office.actingAs('pr-officer');
    const body = { id: newId(), name: 'رایانه', layers: ['bookings' as const] };
    const key = { 'idempotency-key': newId() };
    const [once, again] = [
      await officer.call(routes.subscribe, { body }, key),
      await officer.call(routes.subscribe, { body }, key),
    ];
    expect(again.body.address).toBe(once.body.address);
    expect((await officer.call(routes.listSubscriptions, {})).body.items).toHaveLength(1);
    const token = new URL(once.body.address).pathname.slice('/api/calendars/'.length, -4);
    const kept = await withOrganization(t.platform.databases.app.prisma, office.organization.id, async (tx) =>
      JSON.stringify([
        await tx.calendarSubscription.findMany(),
        await tx.idempotencyKey.findMany({ select: { body: true } }),
        await tx.auditEntry.findMany({ select: { after: true } }),
      ]),
    );
    expect(kept).not.toContain(token);
    const colleague = await office.actingAs('pr-manager');
    const params = { id: body.id };
    expect((await colleague.call(routes.listSubscriptions, {})).body.items).toEqual([]);
    expect((await colleague.call(routes.replaceAddress, { params, body: { version: 1 } })).status).toBe(404);
    expect((await colleague.call(routes.unsubscribe, { params })).status).toBe(404);
    expect((await colleague.call(routes.subscribe, { body })).problem).toBe('calendar-subscription-id-taken');
  });

  test('may be had ten times, changed without another address, and not from an old page', async () => {
    const officer = await (await anOffice(t)).actingAs('pr-officer');
    const { id, path } = await subscribe(officer, ['bookings']);
    for (let n = 0; n < 9; n++) await subscribe(officer);
    const more = { id: newId(), name: 'یازدهم', layers: all };
    expect((await officer.call(routes.subscribe, { body: more })).problem).toBe('too-many-calendar-subscriptions');
    const change = { name: 'ساعت', layers: ['occasions' as const] };
    const changed = await officer.call(routes.changeSubscription, { params: { id }, body: { version: 1, ...change } });
    expect(changed.body).toMatchObject({ ...change, version: 2 });
    const stale = await officer.call(routes.changeSubscription, { params: { id }, body: { version: 1, ...change } });
    expect(stale.problem).toBe('stale-version');
    expect(eventsOf((await read(path)).text).events.length).toBeGreaterThan(300);
  });

  test('that is guessed is not found, and guessing is stopped', async () => {
    const wrong = `/api/calendars/${'a'.repeat(43)}.ics`;
    expect((await read(wrong)).status).toBe(404);
    expect((await read('/api/calendars/x.ics')).status).toBe(404);
    const statuses = new Set<number>();
    for (let n = 0; n < 62; n++) statuses.add((await read(`/api/calendars/guess-${n}.ics`)).status);
    expect([...statuses]).toEqual([404, 429]);
  });
});
