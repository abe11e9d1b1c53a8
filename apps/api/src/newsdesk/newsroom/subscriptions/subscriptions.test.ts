import { pressReleasesRoutes as routes, topicsRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { published } from '../../../testing/published-releases.ts';
import { mailTo } from '../../../testing/read-mail.ts';
import { announceReleases } from './announce-releases.ts';
import { forgetSubscribers } from './forget-subscribers.ts';
import { sendNewsroomMails } from './send-newsroom-mails.ts';

let app: TestApp;
let office: Office;
let room: string;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  office = await anOffice(app);
  room = `/n/${office.organization.slug}`;
});
afterAll(() => app.close());

const get = (url: string) => app.app.inject({ method: 'GET', url });
const post = (url: string, values: Record<string, string | string[]> = {}, network = '10.0.0.1') => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) body.append(name, one);
  return app.app.inject({
    method: 'POST',
    url,
    remoteAddress: network,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: body.toString(),
  });
};
const linkIn = (mail: string) => /http:\/\/localhost:3000(\/n\/[^\s"<]+\/subscription\/[^\s"<]+)/.exec(mail)?.[1] ?? '';
const rows = () =>
  withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) => tx.newsroomSubscriber.findMany());
/** Subscribed and confirmed, as people do it. @returns the page of their own */
async function subscribed(email: string, values: Record<string, string | string[]> = {}): Promise<string> {
  await post(
    `${room}/fa/subscribe`,
    { email, languages: 'fa', ...values },
    `10.1.${email.length}.${email.charCodeAt(0)}`,
  );
  const confirm = linkIn(await mailTo(app, email));
  const answer = await post(confirm);
  expect(answer.statusCode).toBe(303);
  return String(answer.headers.location).replace(/\?.*/, '');
}
async function sentTo(email: string): Promise<string[]> {
  const { readdirSync, readFileSync } = await import('node:fs');
  const folder = `${app.dataDir}/mail`;
  return readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .filter((mail) => mail.includes(`To: ${email}`) && mail.includes('List-Unsubscribe'));
}
const round = async () => {
  await announceReleases(app.platform);
  await sendNewsroomMails(app.platform);
};

test('an address is written to only after its owner has said yes, by a button and not by the link alone', async () => {
  const email = 'sara@example.ir';
  const asked = await post(`${room}/fa/subscribe`, { email: ' Sara@Example.ir ', languages: ['fa', 'en', 'xx'] });
  expect([asked.statusCode, asked.headers['cache-control']]).toEqual([200, 'private, no-store']);
  const link = linkIn(await mailTo(app, email));
  expect((await rows()).find((row) => row.email === email)).toMatchObject({
    state: 'pending',
    languages: ['fa', 'en'],
  });
  // A machine that looks at the mail opens the link.
  expect((await get(link)).body).toContain('method="post"');
  expect((await rows()).find((row) => row.email === email)?.state).toBe('pending');
  const confirmed = await post(link);
  expect(confirmed.statusCode).toBe(303);
  const own = await get(String(confirmed.headers.location));
  expect(own.body).toContain('اشتراک شما آغاز شد');
  expect(own.headers['x-robots-tag']).toBe('noindex, nofollow');
  expect((await post(link)).statusCode).toBe(303);
});

test('nothing that opens the door is stored', async () => {
  const own = await subscribed('nima@example.ir');
  const token = own.split('/').at(-1) ?? '';
  expect(token.length).toBeGreaterThan(30);
  expect(JSON.stringify(await rows())).not.toContain(token);
});

test('the answer is the same for who has subscribed, who has not and who falls into the trap', async () => {
  await subscribed('known@example.ir');
  const known = await post(`${room}/fa/subscribe`, { email: 'known@example.ir', languages: 'fa' }, '10.2.0.1');
  const unknown = await post(`${room}/fa/subscribe`, { email: 'unknown@example.ir', languages: 'fa' }, '10.2.0.1');
  const robot = await post(
    `${room}/fa/subscribe`,
    { email: 'robot@example.ir', languages: 'fa', website: 'x' },
    '10.2.0.1',
  );
  expect(new Set([known.body, unknown.body, robot.body]).size).toBe(1);
  expect(await mailTo(app, 'known@example.ir', 1)).toContain('/subscription/');
  expect((await rows()).some((row) => row.email === 'robot@example.ir')).toBe(false);
});

test('a wrong address, no language and a header in the address are refused beside the field', async () => {
  for (const email of ['', 'nobody', 'a@b', 'a@b.c d', 'x@example.ir\nBcc: y@example.ir', 'a,b@example.ir']) {
    const answer = await post(`${room}/fa/subscribe`, { email, languages: 'fa' }, '10.3.0.1');
    expect([email, answer.statusCode, answer.body.includes('id="email-problem"')]).toEqual([email, 422, true]);
  }
  const answer = await post(`${room}/en/subscribe`, { email: 'a@example.ir' }, '10.3.0.1');
  expect([answer.statusCode, answer.body.includes('Choose at least one language.')]).toEqual([422, true]);
});

test('one network asks twenty times an hour, one address gets three mails, and nobody is told which', async () => {
  const answers = [];
  for (let n = 0; n < 21; n++) {
    answers.push(
      (await post(`${room}/fa/subscribe`, { email: 'flood@example.ir', languages: 'fa' }, '10.4.0.1')).statusCode,
    );
  }
  expect([...new Set(answers.slice(0, 20)), answers[20]]).toEqual([200, 429]);
  const flooded = (await rows()).find(({ email }) => email === 'flood@example.ir')?.id;
  const [mails] = await app.platform.databases.jobs.prisma.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'newsroom.mail-subscriber' AND data ->> 'subscriberId' = ${flooded}`;
  expect(mails?.n).toBe(3);
});

test('a release reaches who wants its language and topic, once, in the one click of a mail program it ends', async () => {
  const manager = await office.actingAs('pr-manager');
  const names = { fa: 'پرستاری', ar: '', en: '', zh: '' };
  const { body } = await manager.call(topicsRoutes.create, { body: { slug: 'nursing', names } });
  const topic = body.items.at(-1)?.id ?? '';
  const other = await manager.call(topicsRoutes.create, {
    body: { slug: 'parking', names: { ...names, fa: 'پارکینگ' } },
  });
  const all = await subscribed('all@example.ir');
  await subscribed('nurses@example.ir', { topics: topic });
  await subscribed('cars@example.ir', { topics: other.body.items.at(-1)?.id ?? '' });
  await subscribed('english@example.ir', { languages: 'en' });
  await published(office, { title: 'روز پرستار', lead: 'چکیدهٔ روز پرستار', topicIds: [topic] });
  await Promise.all([round(), round(), round()]);
  await round();
  const received = async (email: string) => (await sentTo(email)).length;
  expect(await Promise.all(['all', 'nurses', 'cars', 'english'].map((name) => received(`${name}@example.ir`)))).toEqual(
    [1, 1, 0, 0],
  );
  const [mail = ''] = await sentTo('all@example.ir');
  const plain = mail
    .replaceAll('=\r\n', '')
    .replaceAll('=3D', '=')
    .replaceAll(/\r\n[ \t]+/g, ' ');
  const oneClick = /List-Unsubscribe: <http:\/\/localhost:3000(\/[^>]+)>/.exec(plain)?.[1] ?? '';
  expect(oneClick).toBe(`${all}/unsubscribe`);
  expect(plain).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  const left = await post(oneClick, { 'List-Unsubscribe': 'One-Click' });
  expect([left.statusCode, left.body.includes('اشتراک لغو شد')]).toEqual([200, true]);
  await published(office, { title: 'خبر پس از رفتن' });
  await round();
  expect(await received('all@example.ir')).toBe(1);
  expect((await get(all)).statusCode).toBe(404);
});

test('who confirmed later gets nothing of before, and what is withdrawn before it was sent is not sent', async () => {
  const early = await published(office, { title: 'پیش از اشتراک' });
  await subscribed('late@example.ir');
  await round();
  expect(await sentTo('late@example.ir')).toEqual([]);
  const { id, version } = await published(office, { title: 'فوری و نادرست' });
  const manager = await office.actingAs('pr-manager');
  await manager.call(routes.withdraw, { params: { id }, body: { version, reason: 'نادرست' } });
  await round();
  expect(await sentTo('late@example.ir')).toEqual([]);
  expect(early.id).not.toBe(id);
});

test('topics and languages are changed on a page of one’s own, which knows no stranger', async () => {
  const own = await subscribed('change@example.ir');
  expect((await post(own, { languages: ['ar', 'zh'] })).statusCode).toBe(303);
  expect((await rows()).find(({ email }) => email === 'change@example.ir')?.languages).toEqual(['ar', 'zh']);
  expect((await post(own, {})).statusCode).toBe(422);
  const foreign = `${room}/fa/subscription/${'x'.repeat(43)}`;
  for (const url of [foreign, `${foreign}/unsubscribe`, `${room}/fa/subscription/confirm/x`])
    expect((await get(url)).statusCode).toBe(404);
  const elsewhere = await anOffice(app);
  expect((await get(own.replace(room, `/n/${elsewhere.organization.slug}`))).statusCode).toBe(404);
});

test('an address is forgotten a day after it left and a week after it was never confirmed', async () => {
  const own = await subscribed('gone@example.ir');
  await post(`${own}/unsubscribe`);
  await post(`${room}/fa/subscribe`, { email: 'never@example.ir', languages: 'fa' }, '10.5.0.1');
  await withOrganization(app.platform.databases.app.prisma, office.organization.id, async (tx) => {
    await tx.$executeRaw`UPDATE newsroom_subscriber SET unsubscribed_at = now() - interval '25 hours' WHERE email = 'gone@example.ir'`;
    await tx.$executeRaw`UPDATE newsroom_subscriber SET requested_at = now() - interval '8 days' WHERE email = 'never@example.ir'`;
  });
  await forgetSubscribers(app.platform);
  const left = (await rows()).map(({ email }) => email);
  expect(left.filter((email) => /gone|never/.test(email))).toEqual([]);
  expect(left).toContain('nima@example.ir');
});
