import { boilerplatesRoutes, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { approved, aReadyFilm, aReadyPicture, published } from '../../../testing/published-releases.ts';
import { unpackZip } from '../../../testing/unpack-zip.ts';
import { withoutMetadata } from './strip-metadata.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

const get = (url: string, method: 'GET' | 'HEAD' = 'GET', headers: Record<string, string> = {}) =>
  app.app.inject({ method, url, headers });

const body = {
  type: 'doc' as const,
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'متن کامل خبر برای رسانه‌ها.' }] },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'بند یک' }] }] }],
    },
  ],
};

test('a press kit has the text, Word, pictures in sizes and their captions, under Persian names, and answers from its tag', async () => {
  const { fileId } = await aReadyPicture(app, office);
  const pictures = [{ fileId, caption: 'سالن تازه', alternativeText: 'پرستاران در سالن', credit: 'مریم نادری' }];
  const { url } = await published(office, { title: 'گشایش «بخش قلب»: ۱۲ تخت', body, pictures });
  const page = await get(url);
  expect(page.body).toContain(`${encodeURI(url)}/kit.zip`);
  const answer = await get(`${url}/kit.zip`);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
  expect(answer.headers['content-disposition']).toContain(encodeURIComponent('گشایش «بخش قلب» ۱۲ تخت.zip'));
  const files = await unpackZip(answer.rawPayload);
  expect([...files.keys()]).toEqual([
    'گشایش «بخش قلب» ۱۲ تخت.txt',
    'گشایش «بخش قلب» ۱۲ تخت.docx',
    'تصویرها/تصویر ۱ - پرستاران در سالن (اصل).jpg',
    'تصویرها/تصویر ۱ - پرستاران در سالن (بزرگ).webp',
    'تصویرها/تصویر ۱ - پرستاران در سالن (کوچک).webp',
    'تصویرها/شرح تصویرها.txt',
  ]);
  // Every name says that it is UTF-8.
  for (const { flags } of files.values()) expect(flags & 0x800).toBe(0x800);
  const text = files.get('گشایش «بخش قلب» ۱۲ تخت.txt')?.bytes.toString('utf8') ?? '';
  expect(text).toContain('متن کامل خبر برای رسانه‌ها.');
  expect(text).toContain('• بند یک');
  expect(files.get('تصویرها/شرح تصویرها.txt')?.bytes.toString('utf8')).toContain('سالن تازه');
  const sizes = [...files]
    .filter(([name]) => name.endsWith('.webp') || name.endsWith('.jpg'))
    .map(async ([, { bytes }]) => (await sharp(bytes).metadata()).width);
  expect(await Promise.all(sizes)).toEqual([1600, 1280, 640]);
  const word = await unpackZip(files.get('گشایش «بخش قلب» ۱۲ تخت.docx')?.bytes ?? Buffer.alloc(0));
  expect(word.get('word/document.xml')?.bytes.toString('utf8')).toContain('متن کامل خبر برای رسانه‌ها.');
  const { etag } = answer.headers;
  expect((await get(`${url}/kit.zip`, 'GET', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  const head = await get(`${url}/kit.zip`, 'HEAD');
  expect([head.statusCode, head.headers.etag, head.rawPayload.length]).toEqual([200, etag, 0]);
});

test('the Word file of a kit has what closes the release: who is quoted, place and time, the house’s words, and its sign', async () => {
  const manager = await office.actingAs('pr-manager');
  const words = { language: 'fa' as const, title: 'دربارهٔ بیمارستان', text: 'بیمارستانی برای همهٔ شهر.' };
  const kept = (await manager.call(boilerplatesRoutes.create, { body: words })).body.items.at(-1);
  const { fileId: logoFileId } = await aReadyPicture(app, office, '#a86b00');
  const { fileId } = await aReadyFilm(app, office);
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'درمان دیر نمی‌شود.' }] };
  const release = {
    title: 'خبر با پایان کامل',
    placeLine: 'تهران، بیمارستان شفا',
    body: {
      type: 'doc' as const,
      content: [
        ...body.content,
        { type: 'quote', attrs: { speaker: 'دکتر امینی', position: 'رئیس بیمارستان' }, content: [paragraph] },
      ],
    },
    boilerplateId: kept?.id ?? null,
    occurredAt: '2026-11-20T06:00:00.000Z',
    place: { name: 'تالار همایش', address: 'خیابان انقلاب', mapUrl: null },
    events: [{ title: 'روز درهای باز', at: null, address: '', url: null }],
    media: [{ fileId, posterFileId: null, caption: 'فیلم گشایش', credit: '', transcript: 'خوش آمدید.' }],
  };
  const { url } = await published(office, release);
  const kitOf = async () => unpackZip((await get(`${url}/kit.zip`)).rawPayload);
  const wordOf = async (files: Awaited<ReturnType<typeof kitOf>>) =>
    unpackZip(files.get('خبر با پایان کامل.docx')?.bytes ?? Buffer.alloc(0));
  const files = await kitOf();
  const word = await wordOf(files);
  const text =
    word
      .get('word/document.xml')
      ?.bytes.toString('utf8')
      .replaceAll(/<[^>]+>/g, '') ?? '';
  const plain = files.get('خبر با پایان کامل.txt')?.bytes.toString('utf8') ?? '';
  for (const part of ['دکتر امینی', 'رئیس بیمارستان', 'درمان دیر نمی‌شود.', 'تهران، بیمارستان شفا']) {
    expect(text, part).toContain(part);
    expect(plain, part).toContain(part);
  }
  for (const part of ['بیمارستانی برای همهٔ شهر.', 'تالار همایش', 'روز درهای باز', 'فیلم گشایش', 'خوش آمدید.']) {
    expect(text, part).toContain(part);
    expect(plain, part).toContain(part);
  }
  const pictures = (packed: Map<string, unknown>) =>
    [...packed.keys()].filter((name) => name.startsWith('word/media/'));
  expect(pictures(word)).toEqual([]);
  const { etag } = (await get(`${url}/kit.zip`)).headers;
  await withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.organization.update({
      where: { id: office.organization.id },
      data: { letterhead: { logoFileId } },
      select: { id: true },
    }),
  );
  await expect.poll(async () => (await get(`${url}/kit.zip`)).headers.etag, { timeout: 3000 }).not.toBe(etag);
  expect(pictures(await wordOf(await kitOf()))).toHaveLength(1);
});

test('nobody gets a kit of what is not published, and none of what was withdrawn', async () => {
  const secret = await approved(office, {
    title: 'راز نهفته',
    embargoUntil: new Date(Date.now() + 86_400_000).toISOString(),
  });
  expect(secret.id).toBeTruthy();
  const slug = encodeURIComponent('n1405-1-راز-نهفته');
  for (const path of [
    `/n/${office.organization.slug}/fa/${slug}/kit.zip`,
    `/n/nobody/fa/x/kit.zip`,
    `/n/${office.organization.slug}/xx/x/kit.zip`,
  ]) {
    const answer = await get(path);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('راز نهفته');
  }
  const { id, version, url } = await published(office, { title: 'پس‌گرفتنی' });
  expect((await get(`${url}/kit.zip`)).statusCode).toBe(200);
  const manager = await office.actingAs('pr-manager');
  await manager.call(pressReleasesRoutes.withdraw, { params: { id }, body: { version, reason: 'نادرست بود' } });
  expect((await get(`${url}/kit.zip`)).statusCode).toBe(410);
});

test('an original leaves without where and by whom it was taken, upright as before', async () => {
  const taken = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#0e7c86' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'canary-of-a-camera', Orientation: '6' }, IFD3: { GPSLatitude: '35/1 41/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const marked = await sharp(taken)
    .keepMetadata()
    .withExifMerge({ IFD0: { Artist: 'canary-of-a-camera' } })
    .jpeg()
    .toBuffer();
  expect(marked.includes('canary-of-a-camera')).toBe(true);
  const clean = withoutMetadata(marked);
  expect(clean?.bytes.includes('canary-of-a-camera')).toBe(false);
  const before = await sharp(marked).metadata();
  const after = await sharp(clean?.bytes).metadata();
  expect([after.width, after.height, after.orientation ?? 1]).toEqual([
    before.width,
    before.height,
    before.orientation ?? 1,
  ]);
  expect(await sharp(clean?.bytes).raw().toBuffer()).toEqual(await sharp(marked).raw().toBuffer());
  const png = await sharp(taken)
    .png()
    .withExif({ IFD0: { Artist: 'canary-of-a-camera' } })
    .toBuffer();
  expect(withoutMetadata(png)?.bytes.includes('canary-of-a-camera')).toBe(false);
  expect(withoutMetadata(Buffer.from('not a picture'))).toBeNull();
  expect(withoutMetadata(marked.subarray(0, 300))).toBeNull();
});
