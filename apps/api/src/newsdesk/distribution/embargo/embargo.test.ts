import { embargoLinksRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { anEmbargo, embargoCanary } from '../../../testing/an-embargo.ts';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aMember, anOrganization, anybody, type TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { approved } from '../../../testing/published-releases.ts';
import { pressBrowser } from '../../../testing/press-browser.ts';
import { mailText, mailTo } from '../../../testing/read-mail.ts';

const canary = embargoCanary;
let app: TestApp;
let office: Office;
let officer: TestMember;
let manager: TestMember;
let stranger: TestMember;
let embargo: Awaited<ReturnType<typeof anEmbargo>>;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  stranger = await aMember(app, await anOrganization(app), ['pr-manager', 'administrator']);
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  [officer, manager] = await Promise.all([office.actingAs('pr-officer'), office.actingAs('pr-manager')]);
  embargo = await anEmbargo(app, office);
});

const browser = (remoteAddress?: string) => pressBrowser(app, remoteAddress);
describe('a link before publication', () => {
  test('is made by the office for one recipient of its own, for an approved release under embargo', async () => {
    const release = await embargo.embargoed();
    const { id: recipientId } = await embargo.aRecipient();
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
    const { path } = await embargo.anInvitation();
    const token = path.split('/').at(-1) ?? '';
    const found = await withOrganization(app.platform.databases.app.prisma, office.organization.id, async (tx) => [
      await tx.embargoLink.findMany(),
      await tx.idempotencyKey.findMany(),
      await tx.auditEntry.findMany(),
    ]);
    expect(JSON.stringify(found)).not.toContain(token);
  });

  test('answers alike when it is unknown, revoked or expired, without a word of the text', async () => {
    const { path, linkId } = await embargo.anInvitation();
    const other = await embargo.anInvitation();
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
    const { path, release } = await embargo.anInvitation();
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
    expect((await embargo.report(release.id))[0]).toMatchObject({ acceptedAt: null, hadItThen: false });
    const accepted = await visitor.post(`${path}/accept`, { agree: 'yes' });
    expect([accepted.statusCode, accepted.headers.location]).toEqual([303, path]);
    expect((await visitor.get(path)).body).toContain('قناری');
    const [line] = await embargo.report(release.id);
    expect(line).toMatchObject({ acceptedNetwork: '192.0.2.7', hadItThen: true, suspected: false });
    expect(line?.accesses.map(({ kind }) => kind)).toEqual(['read', 'accepted', 'opened']);
  });

  test('that is opened in another browser asks for a code from the own mail, and is told on the report', async () => {
    const { path, release, recipient } = await embargo.anInvitation();
    await embargo.accepting(path);
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
    const [line] = await embargo.report(release.id);
    expect(line).toMatchObject({ suspected: true, strangeOpenings: 2, networks: 2 });
    const notices = (await officer.call(notificationsRoutes.list)).body.items.map(({ kind }) => kind);
    expect(notices).toContain('embargo-link-elsewhere');
  });

  test('ends at the published page, and says so when the text is taken back', async () => {
    const { path, release } = await embargo.anInvitation();
    const visitor = await embargo.accepting(path);
    const params = { id: release.id };
    await manager.call(pressReleasesRoutes.reopen, { params, body: { version: release.version, reason: 'اصلاح' } });
    const revising = await visitor.get(path);
    expect([revising.statusCode, revising.body.includes('قناری')]).toEqual([200, false]);
    expect((await visitor.get(`${path}/release.txt`)).statusCode).toBe(404);
    const past = await embargo.anInvitation();
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
    const { path, release, recipient } = await embargo.anInvitation();
    const visitor = await embargo.accepting(path);
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
