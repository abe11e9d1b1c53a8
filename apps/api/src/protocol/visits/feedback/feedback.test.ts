import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { visitFeedbackRoutes as routes, visitsRoutes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anOffice } from '../../../testing/acting-as.ts';
import { aVisitDesk, type VisitDesk } from '../../../testing/a-visit.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let desk: VisitDesk;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  desk = await aVisitDesk(t);
});

const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
  withOrganization(t.platform.databases.app.prisma, desk.office.organization.id, work);
const stateOf = (id: string, state: string) =>
  inOffice((tx) => tx.visit.updateMany({ where: { id }, data: { state } }));

/** A visit under way with so many guests. */
async function under(count = 1, more = {}) {
  const id = await desk.aVisit(more);
  const guests = await desk.withGuests(id, count);
  await stateOf(id, 'in-progress');
  return { id, params: { id }, guests };
}
const pathOf = (address: string): string => new URL(address).pathname;
async function linkFor(id: string, participantId: string): Promise<string> {
  const body = { participantId, language: 'fa' as const, byMail: false };
  const answer = await desk.officer.call(routes.ask, { params: { id }, body });
  if (answer.status !== 200) throw new Error(answer.text);
  return pathOf(answer.body.address);
}
const read = (url: string) => t.app.inject({ url });
const say = (url: string, values: Record<string, string> | string, headers = {}) =>
  t.app.inject({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: typeof values === 'string' ? values : new URLSearchParams(values).toString(),
  });
const listed = async (id: string, who = desk.officer) => (await who.call(routes.list, { params: { id } })).body;

describe('a link for a guest', () => {
  test('is shown once, kept only as a hash, and opens a page without scripts that names the visit and nobody', async () => {
    const { id, guests } = await under(2);
    const path = await linkFor(id, guests[0] ?? '');
    const page = await read(path);
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toBe('private, no-store');
    expect(page.headers['x-robots-tag']).toContain('noindex');
    expect(page.headers['content-security-policy']).toContain("script-src 'none'");
    expect(page.body).toContain('بازدید هیئت عراق');
    expect(page.body).toContain('lang="fa" dir="rtl"');
    expect(page.body).not.toMatch(/<script|میهمان پنهان/);
    const token = path.split('/').at(-1) ?? '';
    const stored = await inOffice((tx) => tx.visitFeedback.findMany());
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(await listed(id))).not.toContain(token);
    const kept = await inOffice((tx) => tx.idempotencyKey.findMany());
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  test('is there in four languages, turned the right way', async () => {
    const { id, guests } = await under();
    const path = await linkFor(id, guests[0] ?? '');
    for (const [language, direction] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['zh', 'ltr'],
    ]) {
      const page = await read(path.replace('/fa/', `/${language}/`));
      expect(page.body).toMatch(new RegExp(`<html lang="${language}[^"]*" dir="${direction}">`));
      expect(page.body).not.toContain('public.');
    }
  });

  test('that is unknown, taken back, over, replaced, or of somebody who was struck out is answered with the same bytes', async () => {
    const { id, guests } = await under(5);
    const [revoked = '', ended = '', replaced = '', removed = '', cancelled = ''] = guests;
    const paths = await Promise.all(guests.map((one) => linkFor(id, one)));
    const unknown = (paths[0] ?? '').slice(0, -4).concat('AAAA');
    const row = (await listed(id)).guests.find(({ participantId }) => participantId === revoked)?.link;
    const end = await desk.officer.call(routes.end, {
      params: { id, partId: row?.id ?? '' },
      body: { version: row?.version ?? 0 },
    });
    expect(end.body.guests.find(({ participantId }) => participantId === revoked)?.link?.state).toBe('revoked');
    const past = new Date(Date.now() - 1000);
    await inOffice((tx) =>
      tx.visitFeedback.updateMany({
        where: { participantId: ended },
        data: { askedAt: new Date(past.getTime() - 1000), endsAt: past },
      }),
    );
    const second = await linkFor(id, replaced);
    await inOffice((tx) => tx.visitParticipant.updateMany({ where: { id: removed }, data: { removedAt: past } }));
    const answers = await Promise.all([unknown, ...paths.slice(0, 4)].map(read));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect((await read(second)).statusCode).toBe(200);
    for (const path of paths.slice(0, 4)) expect((await say(path, { welcome: '5' })).statusCode).toBe(404);
    expect(await inOffice((tx) => tx.visitFeedback.count({ where: { answeredAt: { not: null } } }))).toBe(0);
    expect((await listed(id)).guests.find(({ participantId }) => participantId === ended)?.link?.state).toBe('ended');
    expect(cancelled).not.toBe('');
    expect((await read(paths[4] ?? '')).statusCode).toBe(200);
    await stateOf(id, 'cancelled');
    expect((await read(paths[4] ?? '')).statusCode).toBe(404);
  });

  test('is of one organisation: at the address of another it is unknown', async () => {
    const { id, guests } = await under();
    const path = await linkFor(id, guests[0] ?? '');
    const other = await anOffice(t);
    const there = path.replace(desk.office.organization.slug, other.organization.slug);
    expect((await read(there)).statusCode).toBe(404);
    expect((await say(there, { welcome: '5' })).statusCode).toBe(404);
    const stranger = await other.actingAs('protocol-officer');
    expect((await stranger.call(routes.list, { params: { id } })).status).toBe(404);
    const body = { participantId: guests[0] ?? '', language: 'fa' as const, byMail: false };
    expect((await stranger.call(routes.ask, { params: { id }, body })).status).toBe(404);
  });

  test('is made only under way or afterwards, for a guest of the visit, by who keeps it and sees the names', async () => {
    const { id, params, guests } = await under(1, { namesSeenBy: 'named' });
    const body = { participantId: guests[0] ?? '', language: 'en' as const, byMail: false };
    const manager = await desk.manager.call(routes.ask, { params, body });
    expect(manager.status).toBe(403);
    const colleague = await desk.office.actingAs('protocol-officer');
    const blind = await colleague.call(routes.ask, { params, body });
    expect([blind.status, blind.text]).toEqual([403, expect.stringContaining('visit-names-hidden')]);
    expect((await listed(id, colleague)).guests).toEqual([]);
    const other = await under();
    const stranger = await desk.officer.call(routes.ask, {
      params,
      body: { ...body, participantId: other.guests[0] ?? '' },
    });
    expect([stranger.status, stranger.text]).toEqual([422, expect.stringContaining('/participantId')]);
    const mailed = await desk.officer.call(routes.ask, { params, body: { ...body, byMail: true } });
    expect([mailed.status, mailed.text]).toEqual([422, expect.stringContaining('visit-guest-without-address')]);
    await stateOf(id, 'ready');
    const early = await desk.officer.call(routes.ask, { params, body });
    expect([early.status, early.text]).toEqual([409, expect.stringContaining('visit-not-in-state')]);
    await stateOf(id, 'completed');
    expect((await desk.officer.call(routes.ask, { params, body })).status).toBe(200);
  });
});

describe('what a guest says', () => {
  test('is kept, may be changed, is averaged, and is told once to who keeps the visit', async () => {
    const { id, guests } = await under(2);
    const [first = '', second = ''] = await Promise.all(guests.map((one) => linkFor(id, one)));
    const sent = await say(first, { welcome: '5', hospitality: '۳', text: 'عالی بود\nسپاس' });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, first]);
    expect((await read(first)).body).toContain('عالی بود');
    await say(first, { welcome: '4', programme: '2', hospitality: '3', text: 'خوب بود' });
    await say(second, { welcome: '5' });
    const { answers, averages, guests: asked } = await listed(id);
    expect(answers.map(({ text }) => text).toSorted()).toEqual(['', 'خوب بود']);
    expect(averages).toEqual({
      welcome: { count: 2, average: 4.5 },
      programme: { count: 1, average: 2 },
      interpretation: { count: 0, average: null },
      hospitality: { count: 1, average: 3 },
    });
    expect(asked.map(({ hasAnswered }) => hasAnswered)).toEqual([true, true]);
    const told = (await desk.officer.call(notificationsRoutes.list, {})).body.items.filter(
      ({ kind }) => kind === 'visit-feedback',
    );
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain('پنهان');
    // The file is closed; the links go on until they end.
    await stateOf(id, 'closed');
    expect((await say(second, { welcome: '1' })).statusCode).toBe(303);
  });

  test('is without a name for whoever may not see the names, and with it for who may', async () => {
    const { id, guests } = await under(1, { namesSeenBy: 'named' });
    const path = await linkFor(id, guests[0] ?? '');
    await say(path, { welcome: '5', text: 'سپاس' });
    expect((await listed(id)).answers).toMatchObject([{ participantId: guests[0], text: 'سپاس' }]);
    const seen = (await desk.manager.call(routes.list, { params: { id } })).text;
    expect(JSON.parse(seen).answers).toMatchObject([{ participantId: null, text: 'سپاس' }]);
    expect(seen).not.toContain(guests[0]);
    expect((await desk.manager.call(visitsRoutes.get, { params: { id } })).body.seesNames).toBe(false);
  });

  test('that cannot be kept is told at each field, and what was typed is given back', async () => {
    const { id, guests } = await under();
    const path = await linkFor(id, guests[0] ?? '');
    const wrong = await say(path, { welcome: '9', programme: '2', text: `${'ا'.repeat(3000)}!` });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('<a href="#welcome">');
    expect(wrong.body).toContain('id="welcome-problem"');
    expect(wrong.body).toContain('id="text-problem"');
    expect(wrong.body).toContain(`${'ا'.repeat(3000)}!`);
    expect(wrong.body).toMatch(/name="programme" value="2" checked/);
    const empty = await say(path, {});
    expect([empty.statusCode, empty.body.includes('id="welcome-problem"')]).toEqual([422, true]);
    expect((await listed(id)).answers).toEqual([]);
    expect((await say(path, { text: 'ا'.repeat(3000) })).statusCode).toBe(303);
  });

  test('is taken from no page of another site, not beyond its size, and shown as text whatever it is', async () => {
    const { id, guests } = await under();
    const path = await linkFor(id, guests[0] ?? '');
    const foreign = await say(
      path,
      { welcome: '5' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(foreign.statusCode).toBe(403);
    expect((await say(path, `text=${'a'.repeat(40_000)}`)).statusCode).toBe(413);
    const hostile = '<script>alert(1)</script>"\u202e\u0000 ${7*7} \'; DROP TABLE visit';
    expect((await say(path, { text: hostile, welcome: '5&programme=5' })).statusCode).toBe(422);
    expect((await say(path, { text: hostile })).statusCode).toBe(303);
    const page = await read(path);
    expect(page.body).not.toContain('<script>');
    expect((await listed(id)).answers[0]?.text).toBe('<script>alert(1)</script>" ${7*7} \'; DROP TABLE visit');
    for (const bad of ['%00', 'a', '..%2f..', 'x'.repeat(5000)]) {
      const answer = await read(path.replace(/[^/]+$/, bad));
      expect(answer.statusCode, bad).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode, bad).toBeLessThan(500);
    }
  });
});
