import { embargoLinksRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { searchRoutes } from '@ravabet/contracts/office/search';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anEmbargo, embargoCanary } from '../../../testing/an-embargo.ts';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aMember, anOrganization, type TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { aReadyPicture } from '../../../testing/published-releases.ts';
import { pressBrowser } from '../../../testing/press-browser.ts';
import { marksIn } from '../share/mark-code.ts';

const canary = embargoCanary;
let app: TestApp;
let office: Office;
let officer: TestMember;
let stranger: TestMember;
let embargo: Awaited<ReturnType<typeof anEmbargo>>;
beforeAll(async () => {
  app = await buildTestApp();
  stranger = await aMember(app, await anOrganization(app), ['pr-manager', 'administrator']);
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
  embargo = await anEmbargo(app, office);
});

const browser = (remoteAddress?: string) => pressBrowser(app, remoteAddress);
describe('what a recipient takes away', () => {
  test('carries their name and their mark, by which it is known again', async () => {
    const picture = await aReadyPicture(app, office);
    const { path, release, recipient } = await embargo.anInvitation({
      pictures: [{ fileId: picture.fileId, caption: '', alternativeText: 'نما', credit: '' }],
    });
    const visitor = await embargo.accepting(path);
    const copied = (await visitor.get(path)).body.replaceAll(/RV-[A-Z0-9-]+/g, '');
    const [{ markCode } = { markCode: '' }] = await embargo.report(release.id);
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
    const [line] = await embargo.report(release.id);
    const taken = line?.accesses.filter(({ kind }) => kind === 'downloaded').map(({ what }) => what);
    expect(taken?.toSorted()).toEqual(['docx', 'pdf', 'picture-1', 'txt']);
    expect(line?.downloads).toBe(4);
  });

  test('is asked for once, and the office hears of it', async () => {
    const { path, release } = await embargo.anInvitation();
    expect((await browser().post(`${path}/ask`)).statusCode).toBe(404);
    const visitor = await embargo.accepting(path);
    await visitor.post(`${path}/ask`);
    await visitor.post(`${path}/ask`);
    expect((await embargo.report(release.id))[0]?.askedForFilesAt).not.toBeNull();
    const kinds = (await officer.call(notificationsRoutes.list)).body.items.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'embargo-files-asked')).toHaveLength(1);
  });
});

describe('after a leak', () => {
  test('the report says who had the text at that moment, and leaves as a file', async () => {
    const early = await embargo.anInvitation();
    const params = { id: early.release.id };
    await embargo.accepting(early.path);
    const leak = new Date(Date.now() + 5).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const late = await embargo.aRecipient({ name: 'آرش کریمی' });
    const made = await officer.call(routes.create, { params, body: { recipientId: late.id } });
    await embargo.accepting(new URL(made.body.url).pathname);
    expect((await embargo.report(early.release.id)).map(({ hadItThen }) => hadItThen)).toEqual([true, true]);
    const then = await embargo.report(early.release.id, { at: leak });
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
    const { path } = await embargo.anInvitation({
      pictures: [{ fileId: picture.fileId, caption: canary, alternativeText: canary, credit: '' }],
    });
    await (await embargo.accepting(path)).get(path);
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
      // A search repeats what was asked for; nothing was found there.
      expect(body.replaceAll('«قناری»', '').replaceAll('value="قناری"', ''), address).not.toContain('قناری');
      if (address.includes('/media/')) expect([address, statusCode]).toEqual([address, 404]);
    }
    const found = await (await office.actingAs('analyst')).call(searchRoutes.search, { query: { q: 'قناری' } });
    expect(found.text).not.toContain('زیر');
  });
});
