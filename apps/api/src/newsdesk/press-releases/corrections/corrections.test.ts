import { correctionsRoutes as routes, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { correctionsOf, noteToReaders as note, paragraph } from '../../../testing/corrections.ts';
import { published } from '../../../testing/published-releases.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

const { begun, written, step, approvedCorrection } = correctionsOf(() => office);
const get = (url: string) => app.app.inject({ method: 'GET', url });

describe('a correction on its way', () => {
  test('goes from its writer over the approval to the newsroom and says openly what changed', async () => {
    const correction = await begun({ title: 'بخش مراقبت گشوده شد' });
    expect((await written(correction)).body).toMatchObject({ note, state: 'writing', version: 2 });
    const handedIn = await step('pr-officer', 'submit', correction, 2);
    expect(handedIn.body).toMatchObject({ state: 'in-review', waitsForRole: 'pr-manager' });
    const approved = await step('pr-manager', 'approve', correction, 3);
    expect(approved.body.approvalSteps).toMatchObject([{ role: 'pr-manager', decision: 'approved' }]);
    const out = await step('pr-manager', 'publish', correction, 4);
    expect(out.status).toBe(200);
    expect(out.body.changes).toMatchObject([{ field: 'body' }]);
    const page = await get(correction.url);
    expect(page.body).toContain(note);
    expect(page.body).toMatch(/<del>.*دوازده<\/del>/s);
    expect(page.body).toMatch(/<ins>.*ده<\/ins>/s);
    const officer = await office.actingAs('pr-officer');
    const { body: release } = await officer.call(pressReleasesRoutes.get, { params: { id: correction.id } });
    expect(release).toMatchObject({
      state: 'published',
      openCorrection: null,
      // What the release itself was approved by stands, also over a text that the correction made.
      approvalSteps: [{ role: 'pr-manager', decision: 'approved' }],
    });
    expect(release.publications).toMatchObject([{ note }, { note: '' }]);
    expect(release.publishedAt).not.toBe(release.publications[0]?.publishedAt);
  });

  test('the old text stays readable at its own address, marked as replaced', async () => {
    const correction = await approvedCorrection();
    const officer = await office.actingAs('pr-officer');
    await step('pr-manager', 'publish', correction, 4);
    const { body: release } = await officer.call(pressReleasesRoutes.get, { params: { id: correction.id } });
    const [now, before] = release.publications;
    const old = await get(before?.url ?? '');
    expect(old.statusCode).toBe(200);
    expect(old.body).toContain('بخش تازه با دوازده تخت');
    expect(old.body).toContain('این نسخه جایگزین شده است');
    expect(old.body).toContain('<meta name="robots" content="noindex">');
    const current = await get(`${correction.url}/versions/${now?.n}`);
    expect([current.statusCode, current.headers.location]).toEqual([301, encodeURI(correction.url)]);
    for (const n of ['0', '99', 'x', '1e3'])
      expect((await get(`${correction.url}/versions/${n}`)).statusCode).toBe(404);
  });

  test('an old text names every correction since, with its day, the newest first, and leads to what each made', async () => {
    const first = await approvedCorrection({ title: 'سه بار' });
    await step('pr-manager', 'publish', first, 4);
    const officer = await office.actingAs('pr-officer');
    for (const words of ['با نه تخت', 'با هشت تخت']) {
      const { body } = await officer.call(routes.begin, { params: { id: first.id }, body: {} });
      const again = { ...first, params: { id: first.id, correctionId: body.id } };
      await written(again, { body: paragraph(words), note: `نکتهٔ ${words}` });
      await step('pr-officer', 'submit', again, 2);
      await step('pr-manager', 'approve', again, 3);
      expect((await step('pr-manager', 'publish', again, 4)).status).toBe(200);
    }
    const { body: release } = await officer.call(pressReleasesRoutes.get, { params: { id: first.id } });
    const [third, second, one, original] = release.publications;
    const told = async (url: string) => {
      const [, list = ''] = /<ul class="corrections-since">([\s\S]*?)<\/ul>/.exec((await get(url)).body) ?? [];
      return [
        ...list.matchAll(/<a href="([^"]+)"><time datetime="([^"]+)">[^<]+<\/time><\/a>[^<]*<span dir="auto">([^<]*)/g),
      ].map(([, href = '', at, words]) => [decodeURI(href), at, words]);
    };
    const line = (version: typeof third, href: string | undefined) => [
      href,
      new Date(version?.publishedAt ?? '').toISOString(),
      version?.note,
    ];
    const [newest, before] = [line(third, first.url), line(second, decodeURI(second?.url ?? ''))];
    expect(await told(original?.url ?? '')).toEqual([newest, before, line(one, decodeURI(one?.url ?? ''))]);
    expect(await told(second?.url ?? '')).toEqual([newest]);
  });

  test('a corrected title keeps the old address working, also of the old text', async () => {
    const correction = await approvedCorrection({ title: 'عنوان نادرست' }, { title: 'عنوان درست' });
    const officer = await office.actingAs('pr-officer');
    await step('pr-manager', 'publish', correction, 4);
    const { body: release } = await officer.call(pressReleasesRoutes.get, { params: { id: correction.id } });
    const moved = await get(correction.url);
    expect([moved.statusCode, moved.headers.location && decodeURI(String(moved.headers.location))]).toEqual([
      301,
      release.publicUrl,
    ]);
    const n = release.publications[1]?.n;
    const oldVersion = await get(`${correction.url}/versions/${n}`);
    expect(oldVersion.statusCode).toBe(301);
    expect((await get(String(oldVersion.headers.location))).body).toContain('عنوان نادرست');
  });

  test('the feed shows the entry as updated, with what readers are told', async () => {
    const correction = await approvedCorrection({ title: 'خبر خوراک' });
    await step('pr-manager', 'publish', correction, 4);
    const { body } = await get(`/n/${office.organization.slug}/fa/feed.atom`);
    const entry = body.slice(body.indexOf(correction.id), body.indexOf('</entry>', body.indexOf(correction.id)));
    expect(entry).toContain(note);
    const [, first] = /<published>([^<]+)/.exec(entry) ?? [];
    const [, updated] = /<updated>([^<]+)/.exec(entry) ?? [];
    expect(Date.parse(updated ?? '')).toBeGreaterThan(Date.parse(first ?? ''));
  });

  test('a statement is corrected by the same deciders: the manager, then the head', async () => {
    const correction = await begun({ kind: 'statement' });
    await written(correction);
    await step('pr-officer', 'submit', correction, 2);
    expect((await step('head', 'approve', correction, 3)).status).toBe(403);
    expect((await step('pr-manager', 'approve', correction, 3)).body).toMatchObject({ waitsForRole: 'head' });
    expect((await step('head', 'approve', correction, 4)).body.state).toBe('approved');
  });

  test('a returned correction can be written on and handed in again', async () => {
    const correction = await begun();
    await written(correction);
    await step('pr-officer', 'submit', correction, 2);
    const returned = await step('pr-manager', 'requestChanges', correction, 3, 'دلیل را هم بنویسید');
    expect(returned.body).toMatchObject({ state: 'writing', returnedBecause: 'دلیل را هم بنویسید' });
    const again = await step('pr-officer', 'submit', correction, 4);
    expect(again.body).toMatchObject({ state: 'in-review', returnedBecause: '' });
    expect((await step('pr-officer', 'recall', correction, 5)).body.state).toBe('writing');
  });

  test('an approved correction that is reopened needs approval anew', async () => {
    const correction = await approvedCorrection();
    const reopened = await step('pr-manager', 'reopen', correction, 4, 'یک رقم دیگر');
    expect(reopened.body).toMatchObject({ state: 'writing', approvalSteps: [{ decision: null }] });
    expect((await step('pr-manager', 'publish', correction, 5)).body).toMatchObject({
      code: 'correction-not-in-state',
    });
  });

  test('a correction that is given up leaves the published text and makes room for another', async () => {
    const correction = await begun();
    const gone = await step('pr-officer', 'giveUp', correction, 1, 'خبر درست بود');
    expect(gone.body.state).toBe('given-up');
    expect((await get(correction.url)).body).toContain('دوازده');
    const officer = await office.actingAs('pr-officer');
    expect((await officer.call(routes.begin, { params: { id: correction.id }, body: {} })).status).toBe(201);
  });

  test('a withdrawal ends the correction in work, and no version is readable any more', async () => {
    const first = await approvedCorrection();
    await step('pr-manager', 'publish', first, 4);
    const officer = await office.actingAs('pr-officer');
    const manager = await office.actingAs('pr-manager');
    const params = { id: first.id };
    const { body: release } = await officer.call(pressReleasesRoutes.get, { params });
    const { body: second } = await officer.call(routes.begin, { params, body: {} });
    const publicNote = 'این خبر از پایه نادرست بود.';
    const reason = 'دلیل درونی';
    await manager.call(pressReleasesRoutes.withdraw, {
      params,
      body: { version: release.version, reason, publicNote },
    });
    const { body: ended } = await officer.call(routes.get, { params: { ...params, correctionId: second.id } });
    expect(ended.state).toBe('given-up');
    for (const { url } of release.publications) {
      const page = await get(url);
      expect(page.statusCode, url).toBe(410);
      expect(page.body).toContain(publicNote);
      for (const word of ['تخت', reason, note]) expect(page.body).not.toContain(word);
    }
    const feed = await get(`/n/${office.organization.slug}/fa/feed.atom`);
    expect(feed.body).toContain(`<at:deleted-entry ref="urn:uuid:${first.id}"`);
    expect(feed.body).toContain(publicNote);
  });
});

describe('refusals', () => {
  test('nobody but the office begins one, and another organisation sees none', async () => {
    const correction = await begun();
    const { params } = correction;
    const anonymous = await get(`/api/organizations/${office.organization.id}/press-releases/${params.id}/corrections`);
    expect(anonymous.statusCode).toBe(401);
    const analyst = await office.actingAs('analyst');
    expect((await analyst.call(routes.get, { params })).status).toBe(404);
    expect((await analyst.call(routes.begin, { params, body: {} })).status).toBe(403);
    const { body } = await analyst.call(pressReleasesRoutes.get, { params: { id: params.id } });
    expect(body.openCorrection).toBeNull();
    const elsewhere = await (await anOffice(app)).actingAs('pr-manager');
    expect((await elsewhere.call(routes.get, { params })).status).toBe(404);
  });

  test('only a published release is corrected, and one correction at a time', async () => {
    const correction = await begun();
    const officer = await office.actingAs('pr-officer');
    const twice = await officer.call(routes.begin, { params: { id: correction.id }, body: {} });
    expect(twice.body).toMatchObject({ code: 'correction-already-open' });
    const draft = await officer.call(pressReleasesRoutes.create, {
      body: { kind: 'news', language: 'fa', title: 'پیش‌نویس' },
    });
    const early = await officer.call(routes.begin, { params: { id: draft.body.id }, body: {} });
    expect(early.body).toMatchObject({ code: 'press-release-not-in-state' });
  });

  test('one without a note to readers, or that changes nothing, is not handed in', async () => {
    const correction = await begun();
    const silent = await step('pr-officer', 'submit', correction, 1);
    expect(silent.body).toMatchObject({ code: 'correction-incomplete', errors: [{ pointer: '/note' }] });
    const officer = await office.actingAs('pr-officer');
    await officer.call(routes.update, { params: correction.params, body: { version: 1, note } });
    expect((await step('pr-officer', 'submit', correction, 2)).body).toMatchObject({
      code: 'correction-changes-nothing',
    });
  });

  test('nobody approves the correction they wrote, and an officer does not publish', async () => {
    const release = await published(office);
    const manager = await office.actingAs('pr-manager');
    const { body } = await manager.call(routes.begin, { params: { id: release.id }, body: {} });
    const correction = { ...release, params: { id: release.id, correctionId: body.id } };
    await manager.call(routes.update, { params: correction.params, body: { version: 1, note, lead: 'لید درست' } });
    await step('pr-manager', 'submit', correction, 2);
    expect((await step('pr-manager', 'approve', correction, 3)).body).toMatchObject({ code: 'not-own-work' });
    expect((await step('pr-officer', 'publish', await approvedCorrection(), 4)).status).toBe(403);
  });

  test('whoever changes an older version is refused; unsafe bodies and foreign pictures too', async () => {
    const correction = await begun();
    await written(correction);
    expect((await written(correction)).body).toMatchObject({ code: 'stale-version' });
    const { params } = correction;
    const officer = await office.actingAs('pr-officer');
    const unsafe = { type: 'doc' as const, content: [{ type: 'script' }] };
    const answer = await officer.call(routes.update, { params, body: { version: 2, body: unsafe } });
    expect(answer.body).toMatchObject({ code: 'press-release-body-invalid' });
    const picture = { fileId: params.id, caption: '', alternativeText: 'x', credit: '' };
    const foreign = await officer.call(routes.update, { params, body: { version: 2, pictures: [picture] } });
    expect(foreign.body).toMatchObject({ code: 'press-release-picture-not-ready' });
  });
});
