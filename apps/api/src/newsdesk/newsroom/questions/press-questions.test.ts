import { pressQuestionsRoutes as routes } from '@ravabet/contracts/newsdesk/newsroom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { anybody, aMember, anOrganization } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { published } from '../../../testing/published-releases.ts';
import { mailTo } from '../../../testing/read-mail.ts';

let app: TestApp;
let office: Office;
let room: string;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  office = await anOffice(app);
  room = `/n/${office.organization.slug}`;
});
afterAll(() => app.close());

let network = 0;
const ask = (values: Record<string, string>, from = `10.9.0.${++network}`) =>
  app.app.inject({
    method: 'POST',
    url: `${room}/fa/ask`,
    remoteAddress: from,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      name: 'مینا راد',
      outlet: 'خبرگزاری نمونه',
      email: 'mina@example.ir',
      text: 'بخش تازه کی باز می‌شود؟',
      ...values,
    }).toString(),
  });
const codeIn = (body: string) => /\/question\/([a-z0-9]{12})/.exec(body)?.[1] ?? '';
const newest = async () => (await (await office.actingAs('pr-officer')).call(routes.list, { query: {} })).body.items[0];

test('a journalist asks about a release and follows the question by its code, as mailed', async () => {
  const release = await published(office, { title: 'بخش قلب' });
  const slug = decodeURIComponent(release.url.split('/').at(-1) ?? '');
  expect((await app.app.inject({ url: `${room}/fa/ask?about=${encodeURIComponent(slug)}` })).body).toContain(
    'دربارهٔ «بخش قلب»',
  );
  const sent = await ask({ about: slug, deadline: '۱۴۰۹/۹/۱۰ ساعت ۱۴:۳۰' });
  expect(sent.statusCode).toBe(200);
  const code = codeIn(sent.body);
  expect(await mailTo(app, 'mina@example.ir')).toContain(code);
  const tracked = await app.app.inject({ url: `${room}/fa/question/${code.toUpperCase()}` });
  expect([tracked.statusCode, tracked.body.includes('مینا راد'), tracked.body.includes('به‌زودی')]).toEqual([
    200,
    false,
    true,
  ]);
  const item = await newest();
  const officer = await office.actingAs('pr-officer');
  const { body } = await officer.call(routes.get, { params: { id: item?.id ?? '' } });
  expect(body).toMatchObject({
    state: 'received',
    trackingCode: code,
    release: { id: release.id },
    deadlineAt: '2030-12-01T11:00:00+00:00',
    overdue: false,
  });
  expect((await app.app.inject({ url: `${room}/fa/question/abcdefghjkmn` })).statusCode).toBe(404);
});

test('what is missing or cannot be read is said beside its field, and nothing is lost of what was written', async () => {
  const wrong: [Record<string, string>, string][] = [
    [{ name: '' }, 'name-problem'],
    [{ text: ' ' }, 'text-problem'],
    [{ email: '' }, 'email-problem'],
    [{ email: 'x@y' }, 'email-problem'],
    [{ deadline: 'فردا' }, 'deadline-problem'],
  ];
  for (const [values, problem] of wrong) {
    const answer = await ask(values);
    expect(
      [answer.statusCode, answer.body.includes(`id="${problem}"`), answer.body.includes('خبرگزاری نمونه')],
      problem,
    ).toEqual([422, true, true]);
  }
});

test('a robot that fills in every field and a flood from one network leave nothing behind', async () => {
  const before = (await newest())?.id;
  expect((await ask({ website: 'http://spam.example' })).statusCode).toBe(200);
  expect((await newest())?.id).toBe(before);
  const statuses = [];
  for (let n = 0; n < 11; n++) statuses.push((await ask({ email: `flood${n}@example.ir` }, '10.8.0.1')).statusCode);
  expect([...new Set(statuses.slice(0, 10)), statuses[10]]).toEqual([200, 429]);
});

test('questions are for the press office: not for strangers, other roles or other organisations', async () => {
  await ask({});
  const id = (await newest())?.id ?? '';
  expect((await anybody(app, office.organization).call(routes.list)).problem).toBe('not-signed-in');
  expect((await (await office.actingAs('analyst')).call(routes.list)).problem).toBe('forbidden');
  const head = await office.actingAs('head');
  expect((await head.call(routes.get, { params: { id } })).body.allowedActions).toEqual([
    { verb: 'assign', disabledReason: 'forbidden' },
    { verb: 'close', disabledReason: 'forbidden' },
  ]);
  expect((await head.call(routes.close, { params: { id }, body: { version: 1, reason: 'x' } })).problem).toBe(
    'forbidden',
  );
  const elsewhere = await aMember(app, await anOrganization(app), 'pr-manager');
  expect((await elsewhere.call(routes.get, { params: { id } })).problem).toBe('not-found');
  expect((await elsewhere.call(routes.assign, { params: { id }, body: { version: 1, personId: null } })).problem).toBe(
    'not-found',
  );
});

test('it is assigned, answered by mail once, and closed with a reason; out of turn it is refused', async () => {
  await ask({ email: 'answer@example.ir' });
  const item = await newest();
  const params = { id: item?.id ?? '' };
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const analyst = await office.actingAs('analyst');
  const answer = 'از اول هفتهٔ آینده.';
  expect((await officer.call(routes.answer, { params, body: { version: 1, answer } })).problem).toBe(
    'press-question-not-in-state',
  );
  expect(
    (await manager.call(routes.assign, { params, body: { version: 1, personId: analyst.personId } })).problem,
  ).toBe('press-question-assignee-unfit');
  const assigned = await manager.call(routes.assign, { params, body: { version: 1, personId: officer.personId } });
  expect(assigned.body).toMatchObject({ state: 'assigned', version: 2, assignee: { id: officer.personId } });
  expect((await officer.call(routes.answer, { params, body: { version: 1, answer } })).problem).toBe('stale-version');
  const both = await Promise.all(
    [officer, manager].map((who) => who.call(routes.answer, { params, body: { version: 2, answer } })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await mailTo(app, 'answer@example.ir', 1)).toMatch(/Message-ID:\s+<question-answered-/);
  await expect.poll(async () => (await officer.call(routes.get, { params })).body.answerMailedAt).not.toBeNull();
  const closed = await officer.call(routes.close, { params, body: { version: 3, reason: 'سپاسگزاری کرد' } });
  expect(closed.body).toMatchObject({ state: 'closed', closeReason: 'سپاسگزاری کرد', answer, allowedActions: [] });
});

test('the list is narrowed, found by a word, and most urgent first', async () => {
  const officer = await office.actingAs('pr-officer');
  await ask({ text: 'دربارهٔ دستگاه ام‌آرآی', deadline: '2031-01-01', email: 'a1@example.ir' });
  await ask({ text: 'دربارهٔ پارکینگ', deadline: '2020-01-01', email: 'a2@example.ir' });
  const urgent = await officer.call(routes.list, { query: { open: true, sort: 'deadlineAt', limit: 1 } });
  expect(urgent.body.items[0]).toMatchObject({ overdue: true });
  const next = await officer.call(routes.list, {
    query: { open: true, sort: 'deadlineAt', limit: 1, cursor: urgent.body.next ?? '' },
  });
  expect(next.body.items[0]?.id).not.toBe(urgent.body.items[0]?.id);
  expect(
    (await officer.call(routes.list, { query: { state: 'closed' } })).body.items.every(
      ({ state }) => state === 'closed',
    ),
  ).toBe(true);
  await expect
    .poll(async () => (await officer.call(routes.list, { query: { q: 'دستگاه' } })).body.items.length, {
      timeout: 5000,
    })
    .toBe(1);
  expect((await officer.call(routes.list, { query: { mine: true } })).status).toBe(200);
});
