import { embargoLinksRoutes as routes, recipientsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { searchRoutes } from '@ravabet/contracts/office/search';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, type TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { aReadyPicture, approved } from '../../../testing/published-releases.ts';
import { pressBrowser } from '../../../testing/press-browser.ts';
import { mailText, mailTo } from '../../../testing/read-mail.ts';
import { marksIn } from '../share/mark-code.ts';

const canary = 'قناری‌زیر‌ممنوعیت';
let app: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
let stranger: TestMember;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  stranger = await aMember(app, await anOrganization(app), ['pr-manager', 'administrator']);
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  [officer, manager] = await Promise.all([office.actingAs('pr-officer'), office.actingAs('pr-manager')]);
});

const browser = (remoteAddress?: string) => pressBrowser(app, remoteAddress);
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
let people = 0;
async function aRecipient(more: object = {}): Promise<{ id: string; mail: string }> {
  const mail = `sara${++people}@example.ir`;
  const body = { name: 'سارا محمدی', mail, outlet: 'خبرگزاری نمونه', ...more };
  return { id: (await officer.call(recipientsRoutes.create, { body })).body.id, mail };
}
const embargoed = (more: object = {}) => approved(office, { title: canary, embargoUntil: tomorrow(), ...more });
/** A release under embargo, and one recipient's address to it. */
async function anInvitation(more: object = {}) {
  const release = await embargoed(more);
  const recipient = await aRecipient();
  const made = await officer.call(routes.create, {
    params: { id: release.id },
    body: { recipientId: recipient.id },
  });
  if (made.status !== 201) throw new Error(made.text);
  return { release, recipient, linkId: made.body.id, path: new URL(made.body.url).pathname };
}

const accepting = async (path: string, from = browser()) => {
  await from.post(`${path}/accept`, { agree: 'yes' });
  return from;
};
const report = async (id: string, query = {}) =>
  (await officer.call(routes.report, { params: { id }, query })).body.items;

describe('a link before publication', () => {
  test('is made by the office for one recipient of its own, for an approved release under embargo', async () => {
    const release = await embargoed();
    const { id: recipientId } = await aRecipient();
    const params = { id: release.id };
    const body = { recipientId };
    expect((await anybody(app, office.organization).call(routes.create, { params, body })).problem).toBe(
      'not-signed-in',
    );
    expect((await (await office.actingAs('auditor')).call(routes.create, { params, body })).problem).toBe('forbidden');
    expect((await (await office.actingAs('analyst')).call(routes.report, { params })).problem).toBe('not-found');
    expect((await stranger.call(routes.create, { params, body })).problem).toBe('not-found');
    const absent = { recipientId: newId() };
    expect((await officer.call(routes.create, { params, body: absent })).problem).toBe('not-found');
    const late = { recipientId, expiresAt: new Date(Date.now() - 1000).toISOString() };
    expect((await officer.call(routes.create, { params, body: late })).problem).toBe('embargo-expiry-invalid');
    const open = await approved(office, { title: 'بی ممنوعیت' });
    expect((await officer.call(routes.create, { params: { id: open.id }, body })).problem).toBe('embargo-not-running');
    const made = await officer.call(routes.create, { params, body });
    expect(made.body.url).toMatch(/\/embargo\/[A-Za-z0-9_-]{32}$/);
    expect((await officer.call(routes.create, { params, body })).problem).toBe('embargo-link-exists');
  });

  test('has an address that stands nowhere in the database', async () => {
    const { path } = await anInvitation();
    const token = path.split('/').at(-1) ?? '';
    const found = await withOrganization(app.platform.databases.app.prisma, office.organization.id, async (tx) => [
      await tx.embargoLink.findMany(),
      await tx.idempotencyKey.findMany(),
      await tx.auditEntry.findMany(),
    ]);
    expect(JSON.stringify(found)).not.toContain(token);
  });

  test('answers alike when it is unknown, revoked or expired, without a word of the text', async () => {
    const { path, linkId } = await anInvitation();
    const other = await anInvitation();
    const visitor = browser();
    expect((await visitor.get(path)).statusCode).toBe(200);
    expect((await stranger.call(routes.revoke, { params: { id: linkId }, body: { reason: 'x' } })).problem).toBe(
      'not-found',
    );
    const head = await office.actingAs('head');
    expect((await head.call(routes.revoke, { params: { id: linkId }, body: { reason: 'x' } })).problem).toBe(
      'forbidden',
    );
    const revoked = await manager.call(routes.revoke, { params: { id: linkId }, body: { reason: 'فرستندهٔ نادرست' } });
    expect(revoked.status).toBe(200);
    expect((await manager.call(routes.revoke, { params: { id: linkId }, body: { reason: 'x' } })).problem).toBe(
      'embargo-link-revoked',
    );
    await withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.embargoLink.updateMany({
        where: { id: other.linkId },
        data: { expiresAt: new Date(Date.now() - 1000) },
      }),
    );
    const unknown = await visitor.get(path.replace(/[^/]+$/, 'A'.repeat(32)));
    for (const answer of [
      await visitor.get(path),
      await visitor.get(other.path),
      await visitor.post(`${path}/accept`),
    ]) {
      expect([answer.statusCode, answer.body]).toEqual([404, unknown.body]);
    }
    expect(unknown.body).not.toContain(canary);
  });
});

describe('the embargo', () => {
  test('is accepted before anything is read, with time and address, and the page keeps to itself', async () => {
    const { path, release } = await anInvitation();
    const visitor = browser();
    const terms = await visitor.get(path);
    expect(terms.statusCode).toBe(200);
    expect(terms.body).not.toContain(canary);
    expect(terms.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    });
    expect(terms.body).not.toContain('<script');
    expect((await visitor.get(`${path}/release.txt`)).statusCode).toBe(404);
    expect((await visitor.post(`${path}/accept`)).statusCode).toBe(422);
    expect((await report(release.id))[0]).toMatchObject({ acceptedAt: null, hadItThen: false });
    const accepted = await visitor.post(`${path}/accept`, { agree: 'yes' });
    expect([accepted.statusCode, accepted.headers.location]).toEqual([303, path]);
    expect((await visitor.get(path)).body).toContain('قناری');
    const [line] = await report(release.id);
    expect(line).toMatchObject({ acceptedNetwork: '192.0.2.7', hadItThen: true, suspected: false });
    expect(line?.accesses.map(({ kind }) => kind)).toEqual(['read', 'accepted', 'opened']);
  });

  test('that is opened in another browser asks for a code from the own mail, and is told on the report', async () => {
    const { path, release, recipient } = await anInvitation();
    await accepting(path);
    const other = browser('198.51.100.9');
    const asked = await other.get(path);
    expect(asked.body).not.toContain('قناری');
    expect((await other.get(`${path}/release.txt`)).statusCode).toBe(404);
    expect((await other.post(`${path}/accept`, { agree: 'yes' })).statusCode).toBe(303);
    expect((await other.get(path)).body).not.toContain('قناری');
    await other.post(`${path}/code`);
    expect((await other.post(`${path}/confirm`, { code: '000000' })).statusCode).toBe(422);
    const mail = await mailTo(app, recipient.mail);
    const [code = ''] = /\b\d{6}\b/.exec(mailText(mail)) ?? [];
    expect(code).toMatch(/^\d{6}$/);
    expect((await other.post(`${path}/confirm`, { code })).statusCode).toBe(303);
    expect((await other.get(path)).body).toContain('قناری');
    expect((await browser().post(`${path}/confirm`, { code })).statusCode).toBe(422);
    const [line] = await report(release.id);
    expect(line).toMatchObject({ suspected: true, strangeOpenings: 2, networks: 2 });
    const notices = (await officer.call(notificationsRoutes.list)).body.items.map(({ kind }) => kind);
    expect(notices).toContain('embargo-link-elsewhere');
  });

  test('ends at the published page, and says so when the text is taken back', async () => {
    const { path, release } = await anInvitation();
    const visitor = await accepting(path);
    const params = { id: release.id };
    await manager.call(pressReleasesRoutes.reopen, { params, body: { version: release.version, reason: 'اصلاح' } });
    const revising = await visitor.get(path);
    expect([revising.statusCode, revising.body.includes('قناری')]).toEqual([200, false]);
    expect((await visitor.get(`${path}/release.txt`)).statusCode).toBe(404);
    const past = await anInvitation();
    await withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.pressRelease.updateMany({
        where: { id: past.release.id },
        data: { embargoUntil: new Date(Date.now() - 1000) },
      }),
    );
    expect((await browser().get(past.path)).body).not.toContain('قناری');
    const body = { version: past.release.version };
    const out = await manager.call(pressReleasesRoutes.publish, { params: { id: past.release.id }, body });
    expect(decodeURI((await browser().get(past.path)).headers.location ?? '')).toBe(out.body.publicUrl);
    await manager.call(pressReleasesRoutes.withdraw, {
      params: { id: past.release.id },
      body: { version: out.body.version, reason: 'نادرست' },
    });
    expect((await browser().get(past.path)).statusCode).toBe(410);
  });

  test('of a text that changes reaches those who hold it, with every changed word', async () => {
    const { path, release, recipient } = await anInvitation();
    const visitor = await accepting(path);
    await visitor.get(path);
    const params = { id: release.id };
    const reopened = await manager.call(pressReleasesRoutes.reopen, {
      params,
      body: { version: release.version, reason: 'عدد نادرست' },
    });
    const changed = await officer.call(pressReleasesRoutes.update, {
      params,
      body: { version: reopened.body.version, lead: 'بخش تازه با ده تخت آغاز به کار کرد.' },
    });
    const submitted = await officer.call(pressReleasesRoutes.submit, {
      params,
      body: { version: changed.body.version },
    });
    await manager.call(pressReleasesRoutes.approve, { params, body: { version: submitted.body.version } });
    const mail = mailText(await mailTo(app, recipient.mail, 1));
    expect(mail).toContain(path);
    expect(mail).not.toContain('قناری');
    const page = (await visitor.get(path)).body;
    expect(page).toMatch(/<ins>[^<]*ده[^<]*<\/ins>/);
    expect(page).toMatch(/<del>/);
    expect((await visitor.get(path)).body).not.toContain('<del>');
  });
});

describe('what a recipient takes away', () => {
  test('carries their name and their mark, by which it is known again', async () => {
    const picture = await aReadyPicture(app, office);
    const { path, release, recipient } = await anInvitation({
      pictures: [{ fileId: picture.fileId, caption: '', alternativeText: 'نما', credit: '' }],
    });
    const visitor = await accepting(path);
    const copied = (await visitor.get(path)).body.replaceAll(/RV-[A-Z0-9-]+/g, '');
    const [{ markCode } = { markCode: '' }] = await report(release.id);
    expect(marksIn(copied)).toEqual([markCode]);
    const txt = await visitor.get(`${path}/release.txt`);
    expect(txt.body).toContain('سارا محمدی');
    const files = ['release.pdf', 'release.docx', 'picture-0.jpg', 'preview-0.jpg'];
    const trace = async (evidence: { text?: string; file?: string }) =>
      (await officer.call(routes.trace, { body: evidence })).body.items;
    const owner = { markCode, link: { name: 'سارا محمدی', mail: recipient.mail, pressReleaseId: release.id } };
    for (const name of files) {
      const answer = await visitor.get(`${path}/${name}`);
      expect([name, answer.statusCode]).toEqual([name, 200]);
      expect(await trace({ file: answer.rawPayload.toString('base64') }), name).toMatchObject([owner]);
    }
    expect(await trace({ text: txt.body })).toMatchObject([owner]);
    expect(await trace({ text: copied.slice(copied.indexOf('<div class="body">')) })).toMatchObject([owner]);
    expect((await officer.call(routes.trace, { body: { text: 'خبر بی‌نشان' } })).problem).toBe('embargo-mark-absent');
    expect((await officer.call(routes.trace, { body: {} })).problem).toBe('embargo-evidence-empty');
    const foreign = await stranger.call(routes.trace, { body: { text: txt.body } });
    expect(foreign.body.items).toEqual([{ markCode, link: null }]);
    const [line] = await report(release.id);
    const taken = line?.accesses.filter(({ kind }) => kind === 'downloaded').map(({ what }) => what);
    expect(taken?.toSorted()).toEqual(['docx', 'pdf', 'picture-1', 'txt']);
    expect(line?.downloads).toBe(4);
  });

  test('is asked for once, and the office hears of it', async () => {
    const { path, release } = await anInvitation();
    expect((await browser().post(`${path}/ask`)).statusCode).toBe(404);
    const visitor = await accepting(path);
    await visitor.post(`${path}/ask`);
    await visitor.post(`${path}/ask`);
    expect((await report(release.id))[0]?.askedForFilesAt).not.toBeNull();
    const kinds = (await officer.call(notificationsRoutes.list)).body.items.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'embargo-files-asked')).toHaveLength(1);
  });
});

describe('after a leak', () => {
  test('the report says who had the text at that moment, and leaves as a file', async () => {
    const early = await anInvitation();
    const params = { id: early.release.id };
    await accepting(early.path);
    const leak = new Date(Date.now() + 5).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const late = await aRecipient({ name: 'آرش کریمی' });
    const made = await officer.call(routes.create, { params, body: { recipientId: late.id } });
    await accepting(new URL(made.body.url).pathname);
    expect((await report(early.release.id)).map(({ hadItThen }) => hadItThen)).toEqual([true, true]);
    const then = await report(early.release.id, { at: leak });
    expect(then.map(({ name, hadItThen }) => [name, hadItThen])).toEqual([['سارا محمدی', true]]);
    const csv = await (await office.actingAs('auditor')).call(routes.exportReport, {
      params: { ...params, format: 'csv' },
    });
    expect(csv.text).toContain('آرش کریمی');
    expect(
      (await (await office.actingAs('head')).call(routes.exportReport, { params: { ...params, format: 'csv' } }))
        .problem,
    ).toBe('forbidden');
  });

  test('nobody has it from any other public address', async () => {
    const picture = await aReadyPicture(app, office);
    const { path } = await anInvitation({
      pictures: [{ fileId: picture.fileId, caption: canary, alternativeText: canary, credit: '' }],
    });
    await (await accepting(path)).get(path);
    const { slug } = office.organization;
    const guest = browser('203.0.113.5');
    const addresses = [
      `/n/${slug}/fa`,
      `/n/${slug}/fa/feed.atom`,
      `/n/${slug}/fa/search?q=${encodeURIComponent('قناری')}`,
      `/n/${slug}/fa/sitemap.xml`,
      `/n/${slug}/sitemap.xml`,
      `/n/${slug}/media/${picture.sha256}/w640.webp`,
      `/n/${slug}/media/${picture.sha256}/w1280.avif`,
      `/n/${slug}/fa/embargo`,
      `/n/${slug}/embargo`,
      `/n/${slug}/embargo/${'B'.repeat(32)}`,
    ];
    for (const address of addresses) {
      const { statusCode, body } = await guest.get(address);
      expect(body, address).not.toContain('قناری');
      if (address.includes('/media/')) expect([address, statusCode]).toEqual([address, 404]);
    }
    const found = await (await office.actingAs('analyst')).call(searchRoutes.search, { query: { q: 'قناری' } });
    expect(found.text).not.toContain('زیر');
  });
});
