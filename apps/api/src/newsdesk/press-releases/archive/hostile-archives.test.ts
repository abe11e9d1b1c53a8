import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { hostileAddresses, hostileMarkup } from '../hostile-markup.ts';
import { renderBody } from '../render-body.ts';
import { findDate } from './find-date.ts';
import { guessLanguage } from './guess-language.ts';
import { type ArchiveFile, openArchive } from './open-archive.ts';
import { readPart } from './recognize-part.ts';
import { openZip } from './read-zip.ts';
import { docxOf, encrypted, page, post, renamed, wordPress, zipOf } from './testing/make-archive.ts';
import { Unreadable } from './unreadable.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ravabet-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const limits = { entries: 100, entryBytes: 8 * 1024 ** 2, totalBytes: 16 * 1024 ** 2 };

/** What a reader says of one file: its title, or why it was not read. */
async function said(bytes: Buffer | string, path: string): Promise<string> {
  try {
    return (await readPart(Buffer.from(bytes as string), path)).title;
  } catch (error) {
    if (error instanceof Unreadable) return error.reason;
    throw error;
  }
}

/** Every part of an archive with what became of it. */
async function listed(name: string, bytes: Buffer | string): Promise<[string, string][]> {
  const path = join(folder, 'source');
  writeFileSync(path, bytes as string);
  const storage = { read: async () => Readable.from([Buffer.from(bytes as string)]) };
  const file: ArchiveFile = { id: 'f', name, storageKey: 'k', isPicture: false };
  const archive = await openArchive({ storage, config: { DATA_DIR: folder } } as never, [file]);
  const found: [string, string][] = [];
  try {
    for await (const part of archive.parts()) {
      const became =
        part.refused ??
        (await part.read().then(
          ({ text }) => text.title,
          (error: Unreadable) => error.reason,
        ));
      found.push([part.path, became]);
    }
  } finally {
    await archive.close();
  }
  return found;
}

describe('a hostile ZIP', () => {
  test('that would unpack to far more than it is stops at the entry, and the others are read', async () => {
    const zeros = Buffer.alloc(7 * 1024 ** 2);
    const zip = await openZip(
      await zipOf([
        { path: 'bomb.html', bytes: zeros },
        { path: 'good.html', bytes: page('الف', 'متن') },
      ]),
      limits,
    );
    expect(zip.parts.map(({ path, refused }) => [path, refused])).toEqual([
      ['bomb.html', 'packed-too-densely'],
      ['good.html', null],
    ]);
    expect((await zip.parts[1]?.read())?.length).toBeGreaterThan(10);
  });

  test('that lies about its sizes is not believed while it is unpacked', async () => {
    const bytes = await zipOf([{ path: 'a.html', bytes: Buffer.alloc(3 * 1024 ** 2, 'x') }]);
    // Both headers of the entry say that it is ten bytes long.
    const lying = Buffer.from(bytes);
    const directory = lying.lastIndexOf(Buffer.from('504b0102', 'hex'));
    lying.writeUInt32LE(10, directory + 24);
    lying.writeUInt32LE(10, 22);
    const zip = await openZip(lying, limits);
    await expect(zip.parts[0]?.read()).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('with more entries or more in all than an archive has is refused as a whole', async () => {
    const many = await zipOf(Array.from({ length: 101 }, (_, i) => ({ path: `${i}.html`, bytes: 'x' })));
    await expect(openZip(many, limits)).rejects.toMatchObject({ reason: 'too-large' });
    const random = () => randomBytes(6 * 1024 ** 2);
    const large = await openZip(await zipOf([1, 2, 3].map((i) => ({ path: `${i}.html`, bytes: random() }))), {
      ...limits,
      totalBytes: 13 * 1024 ** 2,
    });
    await large.parts[0]?.read().catch(() => undefined);
    await large.parts[0]?.read();
    await large.parts[1]?.read();
    await expect(large.parts[2]?.read()).rejects.toMatchObject({ reason: 'too-large' });
  });

  test('with paths that lead outside, links, passwords, archives in archives and empty files is told file by file', async () => {
    const inner = await zipOf([{ path: 'x.html', bytes: 'x' }]);
    const zip = await zipOf([
      { path: 'aa/aa/passwd.html', bytes: page('یک', 'متن یک') },
      { path: 'Zroot.html', bytes: page('دو', 'متن دو') },
      { path: 'C_/x.html', bytes: page('سه', 'متن سه') },
      { path: 'link.html', bytes: '/etc/passwd', mode: 0o120777 },
      { path: 'inner.zip', bytes: inner },
      { path: 'empty.html', bytes: '' },
      { path: 'good.html', bytes: page('خوب', 'متن خوبی که خوانده می‌شود') },
      { path: '__MACOSX/._good.html', bytes: 'x' },
    ]);
    const hostile = renamed(renamed(renamed(zip, 'aa/aa/passwd', '../../passwd'), 'Zroot', '/root'), 'C_/x', 'C:/x');
    expect(await listed('h.zip', hostile)).toEqual([
      ['../../passwd.html', 'path-refused'],
      ['/root.html', 'path-refused'],
      ['C:/x.html', 'path-refused'],
      ['link.html', 'symbolic-link'],
      ['inner.zip', 'archive-in-archive'],
      ['empty.html', 'empty'],
      ['good.html', 'خوب'],
    ]);
  });

  test('with a password is refused file by file with its own reason, and nothing of it is unpacked', async () => {
    const zip = await zipOf([
      { path: 'a.html', bytes: page('راز', 'متن رمزدار') },
      { path: 'b.html', bytes: page('راز دو', 'متن رمزدار دیگر') },
    ]);
    expect(await listed('e.zip', encrypted(zip))).toEqual([
      ['a.html', 'encrypted'],
      ['b.html', 'encrypted'],
    ]);
  });

  test('that is cut off, or no ZIP at all, is said to be damaged', async () => {
    const zip = await zipOf([{ path: 'a.html', bytes: page('الف', 'متن') }]);
    await expect(openZip(zip.subarray(0, zip.length - 30), limits)).rejects.toMatchObject({ reason: 'damaged' });
    await expect(openZip(Buffer.from('PK\u0003\u0004 nothing'), limits)).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('with Persian names of old Windows, without the mark of UTF-8, has them right', async () => {
    const zip = await zipOf([{ path: 'aaa.html', bytes: page('خبر', 'متن') }]);
    // «خبر» in windows-1256
    const named = renamed(zip, 'aaa', Buffer.from([0xce, 0xc8, 0xd1]).toString('latin1'));
    for (const signature of ['504b0304', '504b0102']) {
      const at = named.indexOf(Buffer.from(signature, 'hex'));
      const flags = at + (signature === '504b0304' ? 6 : 8);
      named.writeUInt16LE(named.readUInt16LE(flags) & ~0x800, flags);
    }
    expect((await openZip(named, limits)).parts[0]?.path).toBe('خبر.html');
  });
});

describe('a hostile document', () => {
  test('of Word with macros, external entities, a billion laughs, a bomb or a part twice is refused with its reason', async () => {
    const good = ['عنوان', 'متن این سند در ۱ مهر ۱۳۹۸ نوشته شد.'];
    expect(await said(await docxOf(good), 'a.docx')).toBe('عنوان');
    expect(await said(await docxOf(good, { parts: [{ path: 'word/vbaProject.bin', bytes: 'x' }] }), 'a.docx')).toBe(
      'macros',
    );
    expect(await said(await docxOf(good), 'a.docm')).toBe('macros');
    expect(
      await said(await docxOf(good, { types: 'application/vnd.ms-word.document.macroEnabled.main+xml' }), 'a.docx'),
    ).toBe('macros');
    const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="x">&b;</w:document>`;
    expect(await said(await docxOf([], { document: laughs }), 'a.docx')).toBe('xml-doctype');
    const external = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x">&e;</w:document>`;
    expect(await said(await docxOf([], { document: external }), 'a.docx')).toBe('xml-doctype');
    const hidden = Buffer.from(`\ufeff${external}`, 'utf16le').toString('latin1');
    expect(await said(await docxOf([], { document: hidden }), 'a.docx')).toBe('xml-doctype');
    expect(
      await said(
        await docxOf(good, { parts: [{ path: 'word/media/a.xml', bytes: Buffer.alloc(30 * 1024 ** 2) }] }),
        'a.docx',
      ),
    ).toBe('packed-too-densely');
    expect(await said(await docxOf(good, { parts: [{ path: 'word/document.xml', bytes: '<x/>' }] }), 'a.docx')).toBe(
      'damaged',
    );
  });

  test('with the wrong name is known by what it is, and what is no text is told', async () => {
    const word = await docxOf(['عنوان', 'متن این سند همین است و بس.']);
    expect((await readPart(word, 'a.html')).doubts).toContain('wrong-extension');
    expect((await readPart(Buffer.from(page('خ', 'متن')), 'a.docx')).doubts).toContain('wrong-extension');
    expect(await said('%PDF-1.7 …', 'a.docx')).toBe('damaged');
    expect(await said('%PDF-1.7 …', 'a.pdf')).toBe('not-a-text');
    expect(await said(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.doc')).toBe('old-word');
    expect(await said(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.docx')).toBe('encrypted');
    expect(await said('', 'a.html')).toBe('empty');
    expect(await said('<html><body><script>x</script></body></html>', 'a.html')).toBe('no-text');
    expect(await said(deflateRawSync('x'.repeat(100)), 'a.html')).toBe('not-a-text');
  });

  test('of HTML leaves nothing that runs, whatever it tries, and no address that leads elsewhere than it says', async () => {
    for (const markup of [...hostileMarkup, ...hostileAddresses.map((href) => `<a href="${href}">x</a>`)]) {
      const html = `<html><body><p>متن پیش از آن که همیشه می‌ماند.</p>${markup}<p>پس</p></body></html>`;
      // Text with control characters in it is no text at all.
      if (/[\0-\u0008]/.test(html)) continue;
      const { body } = await readPart(Buffer.from(html), 'a.html');
      expect(renderBody(body), markup).not.toMatch(
        /<(script|img|svg|iframe|style|form|input|object|embed|link|meta|base|[^>]*\son\w+=)|(href|src)="?\s*(javascript|data|vbscript|file|blob):/i,
      );
    }
  });

  test('that nests without end or holds more than a release can is told, and takes no stack with it', async () => {
    const deep = `<html><body><h1>عنوان</h1>${'<div>'.repeat(60_000)}متن ژرف${'</div>'.repeat(60_000)}</body></html>`;
    expect(await said(deep, 'a.html')).toBe('عنوان');
    const lists = `<html><body><h1>فهرست</h1>${'<ul><li>'.repeat(500)}x</body></html>`;
    expect(await said(lists, 'a.html')).toBe('فهرست');
    expect(await said(`<html><body>${'<p>x</p>'.repeat(2500)}</body></html>`, 'a.html')).toBe('too-complex');
  });

  test('of WordPress with a document type is refused before an entity is read; one that breaks off gives what was whole', async () => {
    const doctype = '<!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    expect(await listed('w.xml', wordPress([post(1, '&e;', '&e;')], doctype))).toEqual([['w.xml', 'xml-doctype']]);
    const whole = wordPress([post(1, 'نخست', 'متن نخست کامل است'), post(2, 'دوم', 'متن دوم')]);
    const cut = whole.slice(0, whole.indexOf('متن دوم'));
    expect((await listed('w.xml', cut)).map(([, became]) => became)).toEqual(['نخست', 'damaged']);
    const untidy = whole.replace('متن نخست کامل است', 'متن&nbsp;نخست \u0003 است & بس');
    expect((await listed('w.xml', untidy)).map(([, became]) => became)).toEqual(['نخست', 'دوم']);
  });
});

describe('what older systems wrote', () => {
  test('is read in the encoding in which it was written: windows-1256 with and without saying so, UTF-16, and UTF-8 that says otherwise', async () => {
    const cp1256 = (text: string): Buffer => {
      const table = new Map(
        Array.from({ length: 256 }, (_, i) => [new TextDecoder('windows-1256').decode(Buffer.from([i])), i]),
      );
      return Buffer.from([...text].map((letter) => table.get(letter) ?? 0x3f));
    };
    const html = (charset: string) =>
      `<html><head>${charset}<title>خبر پزشکي</title></head><body><p>اين متن در سال هشتاد نوشته شد</p></body></html>`;
    const told = await readPart(
      cp1256(html('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">')),
      'a.htm',
    );
    expect([told.title, told.bodyText, told.doubts.includes('encoding-guessed')]).toEqual([
      'خبر پزشکي',
      'اين متن در سال هشتاد نوشته شد',
      false,
    ]);
    const guessed = await readPart(cp1256(html('')), 'a.htm');
    expect([guessed.title, guessed.doubts.includes('encoding-guessed')]).toEqual(['خبر پزشکي', true]);
    expect((await readPart(Buffer.from(html('<meta charset="windows-1256">')), 'a.htm')).title).toBe('خبر پزشکي');
    expect((await readPart(Buffer.from(`\ufeff${html('')}`, 'utf16le'), 'a.htm')).title).toBe('خبر پزشکي');
  });

  test('names its day in many ways, and the ambiguous is said to be so', () => {
    const sure = (day: string) => ({ jalali: day, gregorian: day });
    expect(findDate('تهران، ۱۲ مرداد ۱۳۹۹')).toEqual(sure('2020-08-02'));
    expect(findDate('دوازدهم؛ ١٣٩٩/٠٥/١٢')).toEqual(sure('2020-08-02'));
    expect(findDate('news-13990512-a')).toEqual(sure('2020-08-02'));
    expect(findDate('1399-05-12')).toEqual(sure('2020-08-02'));
    expect(findDate('August 2, 2020')).toEqual(sure('2020-08-02'));
    expect(findDate('2 أغسطس 2020')).toEqual(sure('2020-08-02'));
    expect(findDate('2020年8月2日')).toEqual(sure('2020-08-02'));
    expect(findDate('02/08/2020')).toEqual(sure('2020-08-02'));
    expect(findDate('99/05/12')).toEqual({ jalali: '2020-08-02', gregorian: '2020-08-02' });
    expect(findDate('05/06/07')).toEqual({ jalali: '2026-08-29', gregorian: '2007-06-05' });
    expect(findDate('۳۱ مهر ۱۳۹۹ و ۱۰۰ درصد')).toBeNull();
    expect(findDate('شمارهٔ ۱۲/۵ از ۳۰ تخت')).toBeNull();
  });

  test('is known by its language, also Persian typed on an Arabic keyboard', () => {
    expect(guessLanguage('به گزارش روابط عمومي، اين بخش با حضور رييس بيمارستان آغاز به كار كرد')).toBe('fa');
    expect(guessLanguage('أعلنت إدارة المستشفى عن افتتاح القسم الجديد في المدينة على يد الوزير')).toBe('ar');
    expect(guessLanguage('The hospital has opened its new department')).toBe('en');
    expect(guessLanguage('医院今天宣布开设新的影像科室并欢迎社会各界人士前来参观指导')).toBe('zh');
    expect(guessLanguage('۱۲۳')).toBeNull();
  });
});
