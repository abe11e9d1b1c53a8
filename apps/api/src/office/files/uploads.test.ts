import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesRoutes } from '@ravabet/contracts/office/files';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../platform/check-files.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody, aMember, anOrganization } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aPhoto, aPngOfSize, aWordBomb, aZip } from './testing/hostile-contents.ts';
import { askUpload, beginUpload, judged, sendPart, upload } from './testing/upload.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp({ work: true, settings: { UPLOAD_LIMIT_MB: '5' } });
  office = await anOffice(app);
});
afterAll(() => app.close());

describe('who may upload', () => {
  test('nobody without a session, no auditor, and nobody into another organisation', async () => {
    const { id } = office.organization;
    expect((await beginUpload(anybody(app), id, 'a.jpg', 10)).problem).toBe('not-signed-in');
    expect((await beginUpload(await office.actingAs('auditor'), id, 'a.jpg', 10)).problem).toBe('forbidden');
    const elsewhere = await aMember(app, await anOrganization(app), 'pr-manager');
    expect((await beginUpload(elsewhere, id, 'a.jpg', 10)).problem).toBe('not-found');
  });

  test('an upload is open to nobody but the person who began it', async () => {
    const officer = await office.actingAs('pr-officer');
    const manager = await office.actingAs('pr-manager');
    const begun = await beginUpload(officer, office.organization.id, 'a.txt', 10);
    const url = String(begun.headers['location']);
    expect((await askUpload(manager, url)).status).toBe(404);
    expect((await sendPart(manager, url, 0, Buffer.from('0123456789'))).problem).toBe('upload-not-found');
    expect((await sendPart(officer, url, 0, Buffer.from('0123456789'))).status).toBe(204);
  });
});

describe('a good upload', () => {
  test('a photo becomes a file in upright sizes that say nothing of place, camera or person', async () => {
    const officer = await office.actingAs('pr-officer');
    const photo = await aPhoto(1000, 700, 6);
    expect(photo.includes('CAMERA-OF-MARYAM')).toBe(true);
    const { answer, id } = await upload(officer, 'عکس گشایش بخش.jpg', photo);
    expect(answer.status).toBe(204);
    const file = await judged(officer, id);
    expect(file).toMatchObject({
      state: 'ready',
      kind: 'picture',
      width: 700,
      height: 1000,
      name: 'عکس گشایش بخش.jpg',
    });
    expect(file.variants.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['w320.avif', 320, 457],
      ['w320.webp', 320, 457],
      ['w640.avif', 640, 914],
      ['w640.webp', 640, 914],
      ['w1280.avif', 700, 1000],
      ['w1280.webp', 700, 1000],
    ]);
    for (const { url, mediaType } of file.variants) {
      const answer = await app.app.inject({ url, headers: { cookie: officer.cookie } });
      expect(answer.headers['content-type']).toBe(mediaType);
      const { exif, xmp, iptc, format } = await sharp(answer.rawPayload).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      expect(format).toBe(mediaType === 'image/avif' ? 'heif' : 'webp');
      expect(answer.rawPayload.includes('CAMERA-OF-MARYAM')).toBe(false);
    }
  });

  test('an upload goes on where it broke off, and asking twice makes one file', async () => {
    const officer = await office.actingAs('pr-officer');
    const content = Buffer.from('سند پیوست، بخش نخست. '.repeat(2000));
    const begun = await beginUpload(officer, office.organization.id, 'پیوست.txt', content.length);
    const url = String(begun.headers['location']);
    await sendPart(officer, url, 0, content.subarray(0, 20_000));
    const asked = await askUpload(officer, url);
    expect(asked.headers['upload-offset']).toBe('20000');
    expect((await sendPart(officer, url, 0, content)).problem).toBe('upload-out-of-step');
    expect((await sendPart(officer, url, 20_000, content.subarray(20_000))).status).toBe(204);
    // The answer was lost: the client asks again and hears that everything is there.
    const again = await askUpload(officer, url);
    expect([again.status, again.headers['upload-offset']]).toEqual([200, String(content.length)]);
    const list = await officer.call(filesRoutes.list, { query: { q: 'پیوست' } });
    expect(list.body.items).toHaveLength(1);
  });

  test('the same content twice is two files and one copy', async () => {
    const officer = await office.actingAs('pr-officer');
    const photo = await aPhoto(50, 40);
    const first = await upload(officer, 'یک.jpg', photo);
    const second = await upload(officer, 'دو.jpg', photo);
    const [one, two] = [await judged(officer, first.id), await judged(officer, second.id)];
    expect(one.sha256).toBe(two.sha256);
    const folder = join(app.dataDir, 'files', office.organization.id, one.sha256.slice(0, 2));
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith(one.sha256))
        .sort(),
    ).toEqual([one.sha256, `${one.sha256}.w320.avif`, `${one.sha256}.w320.webp`]);
  });
});

describe('contents that are not let in', () => {
  const refused: [string, string, () => Buffer | Promise<Buffer>, string][] = [
    ['a PNG of 30000 × 30000', 'نقشه.png', () => aPngOfSize(30_000, 30_000), 'file-too-many-pixels'],
    ['a picture of 200 megapixels', 'دویست.png', () => aPngOfSize(20_000, 10_000), 'file-too-many-pixels'],
    ['a Word document that unpacks to 300 MB', 'بمب.docx', () => aWordBomb(300 * 1024 ** 2), 'file-unpacks-too-large'],
    [
      'a ZIP whose directory promises 4 GB',
      'بمب.zip',
      () => aZip([{ name: 'a', content: Buffer.alloc(10), promised: 0xfffffff0 }]),
      'file-unpacks-too-large',
    ],
    ['a program', 'عکس.jpg', () => Buffer.from(`7f454c4602010100${'00'.repeat(600)}`, 'hex'), 'file-type-refused'],
    ['noise', 'noise.jpg', () => Buffer.from('00ff00fe'.repeat(50), 'hex'), 'file-type-refused'],
    ['a JPEG that ends in its header', 'نیمه.jpg', async () => (await aPhoto()).subarray(0, 300), 'file-damaged'],
  ];
  for (const [what, name, content, slug] of refused) {
    test(`${what}: ${slug}, and nothing of it stays`, async () => {
      const officer = await office.actingAs('pr-officer');
      const { answer, id, url } = await upload(officer, name, await content());
      expect(answer.problem).toBe(slug);
      expect((await officer.call(filesRoutes.get, { params: { id } })).problem).toBe('not-found');
      expect((await askUpload(officer, String(url))).status).toBe(404);
      expect(readdirSync(join(app.dataDir, 'uploads')).filter((entry) => entry.startsWith(id))).toEqual([]);
    });
  }

  test('a JPEG cut off in the middle is refused when its sizes are made, and its content goes', async () => {
    const officer = await office.actingAs('pr-officer');
    const noisy = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 128, sigma: 50 },
      },
    })
      .jpeg()
      .toBuffer();
    const { answer, id } = await upload(officer, 'بریده.jpg', noisy.subarray(0, noisy.length >> 1));
    expect(answer.status).toBe(204);
    expect(await judged(officer, id)).toMatchObject({ state: 'refused', refusal: 'file-damaged', previewUrl: null });
    expect((await officer.call(filesRoutes.content, { params: { id } })).problem).toBe('not-found');
  });

  test('names with NUL, direction controls, slashes or nothing at all', async () => {
    const officer = await office.actingAs('pr-officer');
    for (const name of ['a\0.jpg', 'report\u202Egpj.exe', '../../etc/passwd', 'a\\b.jpg', ' ', '', 'ن'.repeat(201)]) {
      expect((await beginUpload(officer, office.organization.id, name, 10)).problem).toBe('file-name-refused');
    }
  });

  test('what is empty, and what is larger than the limit', async () => {
    const officer = await office.actingAs('pr-officer');
    expect((await beginUpload(officer, office.organization.id, 'a.txt', 0)).problem).toBe('file-empty');
    expect((await beginUpload(officer, office.organization.id, 'a.txt', 6 * 1024 ** 2)).problem).toBe('too-large');
  });
});

test('after all of this the storage holds what the rows say and nothing else', async () => {
  expect(await checkFiles(app.platform)).toMatchObject({ faults: [] });
});
