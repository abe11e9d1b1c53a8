import { archiveImportsRoutes as routes, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { jobsRoutes } from '@ravabet/contracts/office/jobs';
import { withOrganization } from '@ravabet/db/with-organization';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { anybody } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { importOptions as options, readBy, uploadedTo } from '../../../testing/read-archives.ts';
import { docxOf, page, post, wordPress, zipOf } from './testing/make-archive.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  office = await anOffice(app);
});
afterAll(() => app.close());

const uploaded = (name: string, bytes: Buffer | string) => uploadedTo(app, office, name, bytes);
const read = (...[fileIds, more, role]: Tail<typeof readBy>) => readBy(office, fileIds, more, role);
type Tail<F> = F extends (first: never, ...rest: infer R) => unknown ? R : never;
const release = async (id: string | null | undefined) =>
  (await (await office.actingAs('pr-manager')).call(pressReleasesRoutes.get, { params: { id: id ?? '' } })).body;
const publicPage = (path: string) => app.app.inject({ method: 'GET', url: path });
const picture = (colour: string) =>
  sharp({ create: { width: 700, height: 400, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

describe('an archive', () => {
  test('of pages is previewed, imported with its dates and pictures, found at its old addresses, and imported once only', async () => {
    const zip = await zipOf([
      {
        path: 'اخبار/1399-05-12.html',
        bytes: page(
          'گشایش بخش قلب',
          'متن خبر نخست که به اندازهٔ کافی بلند است تا متن اصلی باشد.',
          '<img src="../img/a.jpg" alt="بخش قلب">',
        ),
      },
      {
        path: 'اخبار/b.html',
        bytes: page('بیانیهٔ بیمارستان', 'این بیانیه در تاریخ ۳ مهر ۱۴۰۰ نوشته شد و برای همه است.'),
      },
      { path: 'اخبار/c.html', bytes: page('بی‌تاریخ', 'متنی که هیچ تاریخی در آن نیست ولی متن خبر است.') },
      { path: 'img/a.jpg', bytes: await picture('#0e7c86') },
      { path: 'style.css', bytes: 'p{}' },
    ]);
    const archive = await read([await uploaded('بایگانی.zip', zip)]);
    const found = await archive.items();
    expect(found.map(({ title, date, kind, pictures, doubts }) => ({ title, date, kind, pictures, doubts }))).toEqual([
      { title: 'گشایش بخش قلب', date: '2020-08-02', kind: 'news', pictures: 1, doubts: [] },
      { title: 'بیانیهٔ بیمارستان', date: '2021-09-25', kind: 'statement', pictures: 0, doubts: [] },
      { title: 'بی‌تاریخ', date: null, kind: 'news', pictures: 0, doubts: ['no-date'] },
    ]);
    expect((await archive.state()).counts).toMatchObject({ found: 3, undated: 1, doubtful: 1, passedOver: 1 });
    const nothing = await withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.pressRelease.count(),
    );
    expect(nothing).toBe(0);

    expect((await archive.run()).counts).toMatchObject({ found: 0, imported: 3 });
    const [first, , undated] = await archive.items();
    const one = await release(first?.pressReleaseId);
    expect(one).toMatchObject({
      state: 'published',
      title: 'گشایش بخش قلب',
      officeNumber: null,
      publishedAt: '2020-08-02T07:30:00+00:00',
    });
    expect(one.pictures).toHaveLength(1);
    expect((await release(undated?.pressReleaseId)).state).toBe('draft');
    const address = one.publicUrl ?? '';
    const shown = await publicPage(address);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('متن خبر نخست');
    expect(shown.body).not.toContain('همهٔ حقوق محفوظ است');
    const old = await publicPage(`/n/${office.organization.slug}/${encodeURIComponent('اخبار')}/1399-05-12.html?utm=x`);
    expect([old.statusCode, decodeURI(String(old.headers.location))]).toEqual([301, address]);

    const again = await read([await uploaded('دوباره.zip', zip)]);
    expect((await again.items()).map(({ state }) => state)).toEqual(['doubled', 'doubled', 'doubled']);
    expect((await again.run()).counts).toMatchObject({ imported: 0, doubled: 3 });
  });

  test('of WordPress is read entry by entry: only what was public, with tags, captions and the pictures beside it', async () => {
    const thumbnail =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>77</wp:meta_value></wp:postmeta>';
    const xml = wordPress([
      post(1, 'افتتاح درمانگاه', 'بند نخست متن درمانگاه.\n\nبند دوم &amp; پایان.', {
        extra: `${thumbnail}<category domain="post_tag" nicename="x"><![CDATA[درمانگاه]]></category>`,
      }),
      post(2, 'پیش‌نویس پنهان', 'متن پنهانی که منتشر نشده است.', { status: 'draft' }),
      post(3, 'فهرست', 'x', { type: 'nav_menu_item' }),
      `<item><title>a</title><wp:post_id>77</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example.ir/wp-content/uploads/2020/08/door.jpg</wp:attachment_url></item>`,
    ]);
    const files = [
      { path: 'export.xml', bytes: xml },
      { path: 'wp-content/uploads/2020/08/door.jpg', bytes: await picture('#a86b00') },
    ];
    const archive = await read([await uploaded('wp.zip', await zipOf(files))]);
    expect((await archive.items()).map(({ title, state, pictures, date }) => [title, state, pictures, date])).toEqual([
      ['افتتاح درمانگاه', 'found', 1, '2020-08-02'],
      ['پیش‌نویس پنهان', 'left-out', 0, '2020-08-02'],
    ]);
    await archive.run();
    const [first] = await archive.items();
    const one = await release(first?.pressReleaseId);
    expect(one).toMatchObject({ publishedAt: '2020-08-02T06:00:00+00:00', tags: ['درمانگاه'], language: 'fa' });
    expect(one.body.content).toHaveLength(2);
    expect(one.pictures).toHaveLength(1);
    const old = await publicPage(`/n/${office.organization.slug}/1399/news-1`);
    expect(old.statusCode).toBe(301);
    const home = await publicPage(`/n/${office.organization.slug}/1399/news-2`);
    expect(home.statusCode).toBe(404);
  });

  test('of Word files becomes drafts where that was chosen, and numbers are taken only where they were asked for', async () => {
    const word = await docxOf(['آیین تجلیل از پرستاران', 'تهران، ۱۲ اردیبهشت ۱۴۰۱ — متن این خبر دربارهٔ پرستاران است.']);
    const drafts = await read([await uploaded('متن.docx', word)], { outcome: 'draft' }, 'pr-officer');
    await drafts.run();
    const [draft] = await drafts.items();
    expect(await release(draft?.pressReleaseId)).toMatchObject({
      state: 'draft',
      title: 'آیین تجلیل از پرستاران',
      officeNumber: null,
    });
    const other = await docxOf(['آیین دیگر', 'تهران، ۱۳ اردیبهشت ۱۴۰۱ — متن خبر دیگر دربارهٔ پرستاران است.']);
    const numbered = await read([await uploaded('متن ۲.docx', other)], { numbered: true });
    await numbered.run();
    const [one] = await numbered.items();
    expect(await release(one?.pressReleaseId)).toMatchObject({
      state: 'published',
      officeNumber: { year: 1401, kind: 'خ', n: 1 },
    });
  });

  test('is imported as its person sets it: title, date, language, kind, and what is left out', async () => {
    const zip = await zipOf([
      { path: 'a.html', bytes: page('عنوان نادرست', 'متن این خبر آن‌قدر هست که خوانده شود، بی تاریخ.') },
      { path: 'b.html', bytes: page('ناخواسته', 'متن دیگری که نباید وارد شود و بلند است.') },
    ]);
    const archive = await read([await uploaded('c.zip', zip)]);
    const { id, member } = archive;
    const choice = { title: 'عنوان درست', date: '2019-03-21', kind: 'notice' as const };
    const set = await member.call(routes.updateItem, { params: { id, position: 0 }, body: choice });
    expect(set.body).toMatchObject({ ...choice, doubts: [] });
    await member.call(routes.updateItem, { params: { id, position: 1 }, body: { leftOut: true } });
    expect((await archive.run()).counts).toMatchObject({ imported: 1, leftOut: 1 });
    const [first] = await archive.items();
    expect(await release(first?.pressReleaseId)).toMatchObject({
      title: 'عنوان درست',
      kind: 'notice',
      publishedAt: '2019-03-21T08:30:00+00:00',
    });
    expect((await member.call(routes.updateItem, { params: { id, position: 0 }, body: choice })).problem).toBe(
      'archive-import-not-in-state',
    );
  });

  test('can be taken back as a whole: its pages are gone, what somebody worked on stays, and it can be imported anew', async () => {
    const zip = await zipOf([
      { path: 'x/1.html', bytes: page('نخستین', 'متن خبر نخستین در ۱ مهر ۱۳۹۸ نوشته شده است.') },
      { path: 'x/2.html', bytes: page('دومین', 'متن خبر دومین که تاریخ ندارد و پیش‌نویس است.') },
    ]);
    const archive = await read([await uploaded('r.zip', zip)]);
    await archive.run();
    const [first, second] = await archive.items();
    const one = await release(first?.pressReleaseId);
    const draft = await release(second?.pressReleaseId);
    const manager = await office.actingAs('pr-manager');
    await manager.call(pressReleasesRoutes.update, {
      params: { id: draft.id },
      body: { version: draft.version, title: 'دومین، ویراسته' },
    });
    const officer = await office.actingAs('pr-officer');
    const { version } = await archive.state();
    expect((await officer.call(routes.remove, { params: { id: archive.id }, body: { version } })).problem).toBe(
      'forbidden',
    );
    const removed = await manager.call(routes.remove, { params: { id: archive.id }, body: { version } });
    expect(removed.status).toBe(200);
    await archive.until('removed');
    expect((await publicPage(one.publicUrl ?? '')).statusCode).toBe(410);
    expect((await publicPage(`/n/${office.organization.slug}/x/1.html`)).statusCode).toBe(404);
    expect((await manager.call(pressReleasesRoutes.get, { params: { id: draft.id } })).body).toMatchObject({
      title: 'دومین، ویراسته',
      deletedAt: null,
    });
    const again = await read([await uploaded('r2.zip', zip)]);
    expect((await again.items()).map(({ state }) => state)).toEqual(['found', 'found']);
    expect((await again.run()).counts).toMatchObject({ imported: 2 });
  });

  test('is stopped by its person and gone on with, and makes nothing twice', async () => {
    const pages = Array.from({ length: 60 }, (_, i) => ({
      path: `${i}.html`,
      bytes: page(`خبر ${i}`, `متن خبر شمارهٔ ${i} در ۵ آبان ۱۳۹۷ نوشته شد.`),
    }));
    const archive = await read([await uploaded('many.zip', await zipOf(pages))]);
    const { id, member } = archive;
    const started = await member.call(routes.run, {
      params: { id },
      body: { version: (await archive.state()).version },
    });
    await member.call(jobsRoutes.cancel, { params: { id: started.body.job?.id ?? '' } });
    await vi.waitFor(
      async () => expect(['importing-stopped', 'done']).toContain((await archive.state()).state),
      20_000,
    );
    const stopped = await archive.state();
    if (stopped.state === 'importing-stopped') {
      expect(stopped.allowedActions.map(({ verb }) => verb)).toEqual(['run', 'remove']);
      await archive.run();
    }
    expect((await archive.state()).counts).toMatchObject({ imported: 60, found: 0 });
    const made = await withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.pressRelease.count({ where: { archiveImportId: id } }),
    );
    expect(made).toBe(60);
  });

  test('is for those who write: nobody else begins one, another organisation finds nothing, and to publish it is the manager’s', async () => {
    const fileId = await uploaded('d.html', page('خبر', 'متن یک خبر ساده که خوانده می‌شود.'));
    const body = { fileIds: [fileId], options };
    expect((await anybody(app, office.organization).call(routes.begin, { body })).problem).toBe('not-signed-in');
    expect((await (await office.actingAs('analyst')).call(routes.begin, { body })).problem).toBe('forbidden');
    expect((await (await office.actingAs('pr-officer')).call(routes.begin, { body })).problem).toBe('forbidden');
    const elsewhere = await anOffice(app);
    const stranger = await elsewhere.actingAs('pr-manager');
    expect((await stranger.call(routes.begin, { body })).problem).toBe('archive-file-not-ready');
    const manager = await office.actingAs('pr-manager');
    expect((await manager.call(routes.begin, { body: { fileIds: [], options } as never })).status).toBe(400);
    const archive = await read([fileId]);
    expect((await stranger.call(routes.get, { params: { id: archive.id } })).problem).toBe('not-found');
    expect((await (await office.actingAs('analyst')).call(routes.items, { params: { id: archive.id } })).problem).toBe(
      'forbidden',
    );
    const { version } = await archive.state();
    expect(
      (await manager.call(routes.run, { params: { id: archive.id }, body: { version: version + 5 } })).problem,
    ).toBe('stale-version');
    expect((await manager.call(routes.read, { params: { id: archive.id }, body: { version } })).problem).toBe(
      'archive-import-not-in-state',
    );
    expect((await manager.call(routes.list)).body.items[0]).toMatchObject({
      id: archive.id,
      name: 'd.html',
      files: 1,
      state: 'ready',
    });
  });
});
