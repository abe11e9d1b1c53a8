import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsRoutes as routes } from '@ravabet/contracts/protocol/events';
import { withOrganization } from '@ravabet/db/with-organization';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice } from '../../testing/acting-as.ts';
import { persian } from '../../testing/a-support-desk.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { textOfPdf } from '../../testing/text-of-pdf.ts';

let t: TestApp;
beforeAll(async () => {
  t = await buildTestApp({ work: true });
});
afterAll(() => t.close());

/** Every mail to an address, read by a parser that did not write it; waits until there are so many. */
async function mailsTo(address: string, count: number): Promise<Email[]> {
  const folder = join(t.dataDir, 'mail');
  const read = async () => {
    const mails = await Promise.all(
      readdirSync(folder).map((name) => PostalMime.parse(readFileSync(join(folder, name)))),
    );
    return mails.filter(({ to }) => to?.some((one) => one.address === address));
  };
  for (let tries = 0; tries < 600; tries++) {
    const found = await read().catch(() => []);
    if (found.length >= count) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return read();
}

/** The calendar of a mail; its reader has made the ends of lines those of this machine. */
const calendarIn = (content: Email['attachments'][number]['content'] | undefined) =>
  calendarOf(
    (typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString()).replaceAll(
      /\r?\n/g,
      '\r\n',
    ),
  );

/** A strict reader of RFC 5545: lines end in CRLF, none is longer than 75 octets, folded lines are put together, escapes undone. */
function calendarOf(text: string): Map<string, string> {
  expect(text.endsWith('\r\n')).toBe(true);
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  const unescaped = (value: string): string =>
    value.replaceAll(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign));
  return new Map(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      expect(name, line).not.toBe('');
      return [name, unescaped(value)];
    }),
  );
}

test('one mail brings the badge, the calendar and the way out; after the event it leads to a certificate that can be checked', async () => {
  const office = await anOffice(t);
  const officer = await office.actingAs('protocol-officer');
  const manager = await office.actingAs('pr-manager');
  const id = newId();
  const params = { id };
  const startsAt = new Date(Math.floor(Date.now() / 1000) * 1000 - 60_000).toISOString();
  const endsAt = new Date(Date.parse(startsAt) + 7_200_000).toISOString();
  const titles = { fa: 'سمینار ایمنی؛ بیمار، دارو و «خطا»', ar: '', en: 'Safety; patients, drugs', zh: '患者安全' };
  const body = { id, kind: 'seminar' as const, titles, places: persian('تالار ابن‌سینا، طبقهٔ دوم'), startsAt, endsAt };
  await officer.call(routes.create, { body: { ...body, capacity: 1 } });
  const intro = persian('');
  const registration = { intro, closesAt: endsAt, needsApproval: false, hasWaitingList: true, questions: [] };
  await officer.call(routes.setRegistration, { params, body: { version: 1, registration } });
  await officer.call(routes.plan, { params, body: { version: 2 } });
  await manager.call(routes.approve, { params, body: { version: 3 } });
  const { publicCode } = (await officer.call(routes.open, { params, body: { version: 4 } })).body;
  const room = `/n/${office.organization.slug}/fa`;
  const register = (email: string) =>
    t.app.inject({
      method: 'POST',
      url: `${room}/register/${publicCode}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ name: 'مینا راد', email, affiliation: 'بخش قلب' }).toString(),
    });
  await register('mina@example.ir');
  await register('mina@example.ir');
  await register('next@example.ir');
  const [mail, ...others] = await mailsTo('mina@example.ir', 1);
  expect(others).toEqual([]);
  const person = await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.eventRegistration.findFirstOrThrow({ where: { email: 'mina@example.ir' } }),
  );
  expect(mail?.text).toContain(person.code);
  expect(mail?.attachments.map(({ mimeType }) => mimeType)).toEqual(['image/png', 'text/calendar']);
  expect(mail?.html).toContain('cid:badge.png@ravabet');
  const entry = calendarIn(mail?.attachments[1]?.content);
  expect(entry.get('SUMMARY')).toBe(titles.fa);
  expect(entry.get('LOCATION')).toBe('تالار ابن‌سینا، طبقهٔ دوم');
  expect(entry.get('DTSTART')).toBe(startsAt.replaceAll(/[-:]|\.000/g, ''));
  expect(entry.get('DTEND')).toBe(endsAt.replaceAll(/[-:]|\.000/g, ''));
  const link = /\/registration\/([\w-]{43})/.exec(mail?.text ?? '')?.[0] ?? '';
  const own = await t.app.inject({ url: `${room}${link}` });
  expect([own.statusCode, own.headers['cache-control']]).toEqual([200, 'private, no-store']);
  expect(own.body).toContain('<svg');
  const file = await t.app.inject({ url: `${room}${link}/event.ics` });
  expect(file.headers['content-type']).toContain('text/calendar');
  expect(calendarOf(file.body).get('UID')).toBe(entry.get('UID'));
  expect((await t.app.inject({ url: `${room}${link}/certificate.pdf` })).statusCode).toBe(404);

  const by = { code: person.code };
  const tick = { id: newId(), kind: 'in' as const, hall: 'ورودی', at: new Date().toISOString(), by };
  expect((await officer.call(routes.tick, { params, body: tick })).status).toBe(200);
  await officer.call(routes.start, { params, body: { version: 5 } });
  const early = await officer.call(routes.issueCertificates, { params, body: { version: 6 } });
  expect(early.text).toContain('event-not-in-state');
  await officer.call(routes.finish, { params, body: { version: 6 } });
  const issued = await officer.call(routes.issueCertificates, { params, body: { version: 7 } });
  expect(issued.body.counts).toMatchObject({ attended: 1, certified: 1 });
  const again = await officer.call(routes.issueCertificates, { params, body: { version: 7 } });
  expect(again.text).toContain('event-nobody-attended');

  const pdf = await t.app.inject({ url: `${room}${link}/certificate.pdf` });
  expect(pdf.headers['content-type']).toBe('application/pdf');
  const text = textOfPdf(pdf.rawPayload);
  const certified = await withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.eventRegistration.findFirstOrThrow({ where: { id: person.id } }),
  );
  expect(text).toContain('گواهی حضور');
  expect(text).toContain('مینا راد');
  expect(text).toContain(certified.certificateCode ?? 'none');
  const english = await t.app.inject({ url: `${room.replace('/fa', '/en')}${link}/certificate.pdf` });
  expect(textOfPdf(english.rawPayload)).toContain('Certificate of attendance');
  const code = (certified.certificateCode ?? '').toUpperCase();
  const valid = await t.app.inject({ url: `${room}/verify?code=${code}` });
  expect(valid.body).toContain('این گواهی را ما صادر کرده‌ایم');
  expect(valid.body).toContain('مینا راد');
  expect(valid.body).not.toContain('<script>');
  const stranger = await anOffice(t);
  const elsewhere = await t.app.inject({ url: `/n/${stranger.organization.slug}/fa/verify?code=${code}` });
  expect(elsewhere.body).toContain('گواهی‌ای با این کد صادر نشده است');
});

test('who leaves by the link of the mail gives the seat to the next, who is written to; another time is told to everybody', async () => {
  const office = await anOffice(t);
  const officer = await office.actingAs('protocol-officer');
  const manager = await office.actingAs('pr-manager');
  const id = newId();
  const params = { id };
  const startsAt = new Date(Date.now() + 86_400_000).toISOString();
  const endsAt = new Date(Date.now() + 90_000_000).toISOString();
  const body = { id, kind: 'workshop' as const, titles: persian('کارگاه احیا'), startsAt, endsAt, capacity: 1 };
  await officer.call(routes.create, { body });
  await officer.call(routes.plan, { params, body: { version: 1 } });
  await manager.call(routes.approve, { params, body: { version: 2 } });
  const { publicCode } = (await officer.call(routes.open, { params, body: { version: 3 } })).body;
  const room = `/n/${office.organization.slug}/fa`;
  const post = (url: string, values: Record<string, string>) =>
    t.app.inject({
      method: 'POST',
      url: `${room}${url}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(values).toString(),
    });
  for (const n of ['one', 'two']) await post(`/register/${publicCode}`, { name: n, email: `${n}@leave.example.ir` });
  const [mail] = await mailsTo('one@leave.example.ir', 1);
  // Who has a seat by the time that the letter would be written is not told any more that they wait.
  await mailsTo('two@leave.example.ir', 1);
  const link = /\/registration\/([\w-]{43})/.exec(mail?.text ?? '')?.[0] ?? '';
  expect((await post(`${link}/cancel`, {})).statusCode).toBe(303);
  // Pressed twice, nothing happens twice.
  await post(`${link}/cancel`, {});
  const two = await mailsTo('two@leave.example.ir', 2);
  expect(two.map(({ subject }) => subject).toSorted()).toEqual(['جا خالی شد: کارگاه احیا', 'در نوبت: کارگاه احیا']);
  const later = new Date(Date.now() + 88_000_000).toISOString();
  const moved = await officer.call(routes.update, { params, body: { version: 4, startsAt: later, endsAt } });
  expect(moved.body.seatsTaken).toBe(1);
  const three = await mailsTo('two@leave.example.ir', 3);
  const about = three.find(({ subject }) => subject?.includes('عوض شد'));
  const entry = calendarIn(about?.attachments[1]?.content);
  expect(entry.get('DTSTART')).toBe(later.replaceAll(/[-:]|\.\d{3}/g, ''));
  expect(await mailsTo('one@leave.example.ir', 2)).toHaveLength(2);
});
