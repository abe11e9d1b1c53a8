import { filesRoutes as routes } from '@ravabet/contracts/office/files';
import { withOrganization } from '@ravabet/db/with-organization';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../platform/check-files.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody, aMember, anOrganization, aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { emptyBin } from './empty-bin.ts';
import { reconcileFiles } from './reconcile-files.ts';
import { aPhoto } from './testing/hostile-contents.ts';
import { judged, upload } from './testing/upload.ts';

let app: TestApp;
let office: Office;
let pictureId = '';
let textId = '';
const raw = async (cookie: string, url: string, headers: Record<string, string> = {}) =>
  app.app.inject({ url, headers: { cookie, ...headers } });

beforeAll(async () => {
  app = await buildTestApp({ work: true });
  office = await anOffice(app);
  const officer = await office.actingAs('pr-officer');
  pictureId = (await upload(officer, 'دیدار وزیر (۱).jpg', await aPhoto(400, 300))).id;
  textId = (await upload(officer, 'فهرست میهمانان.csv', Buffer.from('نام,سمت\nمریم نادری,مدیر\n'))).id;
  await judged(officer, pictureId);
  await judged(officer, textId);
});
afterAll(() => app.close());

describe('who sees a file', () => {
  const reads = [routes.get, routes.uses, routes.content] as const;

  test('nobody without a session, no analyst, nobody of another organisation', async () => {
    const params = { organizationId: office.organization.id, id: pictureId };
    const elsewhere = await aMember(app, await anOrganization(app), 'pr-manager');
    const analyst = await office.actingAs('analyst');
    for (const route of reads) {
      expect((await anybody(app).call(route, { params })).problem).toBe('not-signed-in');
      expect((await analyst.call(route, { params })).status).toBeGreaterThanOrEqual(403);
      expect((await elsewhere.call(route, { params })).problem).toBe('not-found');
      expect((await elsewhere.call(route, { params: { id: pictureId } })).problem).toBe('not-found');
    }
    const variant = { ...params, name: 'w320.webp' };
    expect((await anybody(app).call(routes.variant, { params: variant })).problem).toBe('not-signed-in');
    expect((await elsewhere.call(routes.variant, { params: { id: pictureId, name: 'w320.webp' } })).problem).toBe(
      'not-found',
    );
    // Everybody may show something as evidence; of the room an analyst sees their own files only.
    expect((await analyst.call(routes.list)).body.items).toEqual([]);
    expect((await elsewhere.call(routes.list)).body.items).toEqual([]);
    expect((await elsewhere.call(routes.count)).body.total).toBe(0);
  });

  test('the list filters, sorts and pages; unknown keys and foreign cursors are refused', async () => {
    const head = await office.actingAs('head');
    const ids = async (query: object) => (await head.call(routes.list, { query })).body.items.map(({ id }) => id);
    expect(await ids({ kind: 'picture' })).toEqual([pictureId]);
    expect(await ids({ kind: 'document' })).toEqual([textId]);
    expect(await ids({ q: 'میهمان' })).toEqual([textId]);
    expect(await ids({ hint: 'consent-unknown' })).toEqual([pictureId]);
    expect(await ids({ used: true })).toEqual([]);
    expect(await ids({ sort: 'name' })).toEqual([pictureId, textId]);
    const first = await head.call(routes.list, { query: { limit: 1, sort: '-size' } });
    const cursor = first.body.next ?? '';
    const second = await head.call(routes.list, { query: { limit: 1, sort: '-size', cursor } });
    expect([...first.body.items, ...second.body.items].map(({ id }) => id).sort()).toEqual([pictureId, textId].sort());
    expect(second.body.next).toBeNull();
    expect((await head.call(routes.list, { query: { sort: 'name', cursor } })).problem).toBe('invalid-cursor');
    const base = `/api/organizations/${office.organization.id}/files`;
    expect((await head.inject({ method: 'GET', url: `${base}?owner=1` })).problem).toBe('invalid-input');
    expect((await head.inject({ method: 'GET', url: `${base}/${pictureId}/variants/w640.svg` })).problem).toBe(
      'invalid-input',
    );
  });
});

describe('what leaves', () => {
  test('a picture is shown in place, under a policy of its own, with its Persian name', async () => {
    const { cookie } = await office.actingAs('pr-officer');
    const url = `/api/organizations/${office.organization.id}/files/${pictureId}/content`;
    const shown = await raw(cookie, url);
    expect(shown.statusCode).toBe(200);
    expect(shown.headers['content-type']).toBe('image/jpeg');
    expect(shown.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
    expect(shown.headers['content-disposition']).toBe(
      `inline; filename="file.jpg"; filename*=UTF-8''${encodeURIComponent('دیدار وزیر (۱).jpg').replace('(', '%28').replace(')', '%29')}`,
    );
    expect((await sharp(shown.rawPayload).metadata()).width).toBe(400);
    const again = await raw(cookie, url, { 'if-none-match': String(shown.headers.etag) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    const part = await raw(cookie, url, { range: 'bytes=10-19' });
    expect([part.statusCode, part.headers['content-range']]).toEqual([206, `bytes 10-19/${shown.rawPayload.length}`]);
    expect(part.rawPayload).toEqual(shown.rawPayload.subarray(10, 20));
    expect((await raw(cookie, `${url}?download=true`)).headers['content-disposition']).toMatch(/^attachment/);
  });

  test('a size that the picture does not fill is answered with the largest that it has', async () => {
    const { cookie } = await office.actingAs('pr-officer');
    const base = `/api/organizations/${office.organization.id}/files/${pictureId}/variants`;
    const answer = await raw(cookie, `${base}/w1920.webp`);
    expect((await sharp(answer.rawPayload).metadata()).width).toBe(400);
    expect(answer.headers['content-disposition']).toMatch(/^inline; filename="file.webp"/);
  });

  test.each([
    ['a drawing with a script', 'نشان.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page that calls itself a photo', 'عکس.jpg', '<!doctype html><script>fetch("/api/me")</script>'],
    ['a page behind a comment', 'متن.txt', '\n\n<!-- x --> <html><body onload=alert(1)></body></html>'],
    ['XML with a stylesheet', 'a.xml', '<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>'],
  ])('%s is a download without a type that a browser would run', async (_what, name, content) => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await upload(officer, name, Buffer.from(content));
    expect(await judged(officer, id)).toMatchObject({ state: 'ready', kind: 'other', previewUrl: null, variants: [] });
    const sent = await raw(officer.cookie, `/api/organizations/${office.organization.id}/files/${id}/content`);
    expect(sent.headers['content-type']).toBe('application/octet-stream');
    expect(sent.headers['content-disposition']).toMatch(/^attachment; /);
    expect(sent.headers['content-security-policy']).toMatch(/sandbox$/);
  });
});

describe('rights', () => {
  test('author, licence, consent and expiry are kept, and hints follow them', async () => {
    const officer = await office.actingAs('pr-officer');
    const { body: before } = await officer.call(routes.get, { params: { id: pictureId } });
    expect(before.hints).toEqual(['consent-unknown', 'licence-unknown']);
    const params = { id: pictureId };
    const body = {
      version: before.version,
      author: 'علی رضایی',
      licence: 'مالکیت بیمارستان',
      consent: 'withdrawn' as const,
      expiresOn: '2020-01-31',
    };
    const changed = await officer.call(routes.update, { params, body });
    expect(changed.body).toMatchObject({
      author: 'علی رضایی',
      expiresOn: '2020-01-31',
      hints: ['expired', 'consent-withdrawn'],
    });
    expect((await officer.call(routes.update, { params, body })).problem).toBe('stale-version');
    const { version } = changed.body;
    const invalid = [
      { version, consent: 'maybe' },
      { version, expiresOn: '1405-13-01' },
      { version, sha256: 'x' },
      { version, name: 'a\u202Eb' },
    ];
    const url = `/api/organizations/${office.organization.id}/files/${pictureId}`;
    for (const body of invalid) {
      expect((await officer.inject({ method: 'PATCH', url, body })).problem).toBe('invalid-input');
    }
    const colleague = await aMember(app, office.organization, 'pr-officer');
    expect((await colleague.call(routes.update, { params, body: { version } })).problem).toBe('forbidden');
    const calm = { version, consent: 'given' as const, expiresOn: null };
    expect(
      (await (await office.actingAs('pr-manager')).call(routes.update, { params, body: calm })).body.hints,
    ).toEqual([]);
  });
});

describe('the bin', () => {
  test('a file that a release uses stays; one that nothing uses goes into the bin and comes back', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await upload(officer, 'تیتر.jpg', await aPhoto(60, 60));
    await judged(officer, id);
    const picture = { fileId: id, caption: 'کاشت نهال', alternativeText: 'دو پزشک کنار نهال', credit: '' };
    const release = await aPressRelease(officer, { pictures: [picture] });
    const uses = await officer.call(routes.uses, { params: { id } });
    expect(uses.body).toMatchObject({ items: [{ subjectType: 'PressRelease', subjectId: release.id }], hidden: 0 });
    const guest = await office.actingAs('protocol-officer');
    expect((await guest.call(routes.uses, { params: { id } })).body).toEqual({ items: [], hidden: 1 });
    expect((await officer.call(routes.remove, { params: { id }, query: { version: 1 } })).problem).toBe('file-in-use');
    const { body } = await officer.call(routes.get, { params: { id } });
    expect(body.allowedActions).toContainEqual({ verb: 'delete', disabledReason: 'file-in-use' });

    const params = { id: textId };
    expect((await guest.call(routes.remove, { params, query: { version: 1 } })).problem).toBe('forbidden');
    expect((await officer.call(routes.remove, { params, query: { version: 9 } })).problem).toBe('stale-version');
    expect((await officer.call(routes.remove, { params, query: { version: 1 } })).status).toBe(204);
    expect((await officer.call(routes.content, { params })).problem).toBe('not-found');
    expect((await officer.call(routes.list, { query: { deleted: true } })).body.items.map((one) => one.id)).toEqual([
      textId,
    ]);
    expect((await guest.call(routes.list, { query: { deleted: true } })).body.items).toEqual([]);
    expect((await guest.call(routes.get, { params })).problem).toBe('not-found');
    expect((await guest.call(routes.restore, { params, body: { version: 2 } })).problem).toBe('forbidden');
    expect((await officer.call(routes.restore, { params, body: { version: 2 } })).body.deletedAt).toBeNull();
  });

  test('after 30 days a file ends; its content goes with the last file that has it', async () => {
    const officer = await office.actingAs('pr-officer');
    const { organizationId } = officer;
    const photo = await aPhoto(33, 33);
    const [one, two] = [(await upload(officer, '۱.jpg', photo)).id, (await upload(officer, '۲.jpg', photo)).id];
    const { sha256 } = await judged(officer, one);
    await judged(officer, two);
    const key = `files/${organizationId}/${sha256.slice(0, 2)}/${sha256}`;
    const longAgo = (id: string) =>
      withOrganization(app.platform.databases.app.prisma, organizationId, (tx) =>
        tx.file.updateMany({
          where: { organizationId, id },
          data: { deletedAt: new Date(Date.now() - 31 * 86_400_000) },
        }),
      );
    await longAgo(one);
    expect(await emptyBin(app.platform)).toBe(1);
    expect(await app.platform.storage.sizeOf(key)).toBe(photo.length);
    await longAgo(two);
    expect(await emptyBin(app.platform)).toBe(1);
    expect(await app.platform.storage.sizeOf(key)).toBeNull();
    expect((await checkFiles(app.platform)).faults).toEqual([]);
  });
});

test('bytes without a row are found and removed after a day; a row without bytes is reported', async () => {
  const { utimes } = await import('node:fs/promises');
  const { storage } = app.platform;
  const lost = `files/${office.organization.id}/ab/${'ab'.repeat(32)}`;
  await storage.put(lost, Buffer.from('dangling'), 'text/plain');
  expect((await checkFiles(app.platform)).faults).toEqual([]);
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(`${app.dataDir}/${lost}`, yesterday, yesterday);
  expect((await checkFiles(app.platform)).faults).toEqual([{ key: lost, fault: 'dangling' }]);
  expect(await reconcileFiles(app.platform)).toBe(1);

  const officer = await office.actingAs('pr-officer');
  const { body } = await officer.call(routes.get, { params: { id: pictureId } });
  const key = `files/${office.organization.id}/${body.sha256.slice(0, 2)}/${body.sha256}`;
  await storage.remove(key);
  expect((await checkFiles(app.platform)).faults).toEqual([{ key, fault: 'missing' }]);
  const refused = await officer.call(routes.content, { params: { id: pictureId } });
  expect(refused.problem).toBe('internal-error');
});
