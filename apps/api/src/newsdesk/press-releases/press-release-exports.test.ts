import { mkdirSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { boilerplatesRoutes, pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeTypst } from '../../platform/typst.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anOrganization, aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aReadyFilm, aReadyPicture, published } from '../../testing/published-releases.ts';

let app: TestApp;
let office: Office;
/** where to leave the files, to look at them */
const shelf = process.env['EXPORTS_TO_LOOK_AT'];
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app, await anOrganization(app, { fa: 'بیمارستان امام علی (ع)' }));
  const { id } = office.organization;
  const logo = await aReadyPicture(app, office, '#2c7a4b');
  const letterhead = {
    lines: { fa: ['دانشگاه علوم پزشکی تهران', 'روابط عمومی'], en: ['Tehran University of Medical Sciences'] },
    address: { fa: 'تهران، خیابان انقلاب، پلاک ۱۲', en: '12 Enghelab Street, Tehran' },
    phone: '021-88776655',
    logoFileId: logo.fileId,
  };
  await withOrganization(app.platform.databases.app.prisma, id, (tx) =>
    tx.organization.update({ where: { id }, data: { letterhead }, select: { id: true } }),
  );
});
afterAll(async () => {
  await closeTypst();
  await app.close();
});

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const item = (words: string) => ({ type: 'listItem', content: [paragraph(text(words))] });
const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] });
const bodyOf = (words: string, other: string) => ({
  type: 'doc' as const,
  content: [
    paragraph(text(words), text(' #set page(fill: red) \\ $x$ *no*', 'bold')),
    { type: 'heading', attrs: { level: 2 }, content: [text('بخش ۲ — Section 2')] },
    { type: 'orderedList', attrs: { start: 1, type: null }, content: [item(words.slice(0, 40)), item('۷:۳۰ تا ۲۰')] },
    { type: 'bulletList', content: [item('نخست'), item('Second')] },
    { type: 'blockquote', content: [paragraph(text(words, 'italic'))] },
    paragraph(text(other)),
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'ستون ۱'), cell('tableHeader', 'Column 2')] },
        { type: 'tableRow', content: [cell('tableCell', 'یک'), cell('tableCell', 'Two')] },
      ],
    },
    {
      type: 'paragraph',
      content: [{ ...text('example.ir'), marks: [{ type: 'link', attrs: { href: 'https://example.ir/a' } }] }],
    },
    ...Array.from({ length: 12 }, () => paragraph(text(words))),
  ],
});
const persian =
  'به گزارش روابط عمومی، دکتر سارا امینی، رئیس بیمارستان، گفت: «از این پس بیماران استان می‌توانند در کمتر از ۴۸ ساعت پاسخ بگیرند.» دستگاه‌های Siemens Magnetom (مدل ۲۰۲۶) پس از ۳ ماه آزمایش به بهره‌برداری رسیده‌اند.';
const english =
  'Dr Sara Amini, head of the hospital, said that patients of the province no longer have to travel and will have their results in less than 48 hours.';

async function download(url: string, role: Parameters<Office['actingAs']>[0] = 'pr-officer', language = 'fa') {
  const { cookie } = await office.actingAs(role);
  const path = `/api/organizations/${office.organization.id}/press-releases${url}`;
  const answer = await app.app.inject({ method: 'GET', url: path, headers: { cookie, 'accept-language': language } });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
}
function keep(name: string, bytes: Buffer): void {
  if (!shelf) return;
  mkdirSync(shelf, { recursive: true });
  writeFileSync(`${shelf}/${name}`, bytes);
}

/** Files of a zip, by the central directory at its end. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const content = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), content.toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

test('a release goes out as a tagged PDF on letterhead, in its own direction, and the export is recorded', async () => {
  const picture = await aReadyPicture(app, office);
  const pictures = [{ fileId: picture.fileId, caption: 'نمای بخش تازه', alternativeText: 'بخش', credit: 'سارا امینی' }];
  const title = 'بخش تازهٔ تصویربرداری بیمارستان گشایش یافت';
  const words = {
    title,
    overTitle: 'روتیتر',
    subTitle: 'زیرتیتر',
    placeLine: 'تهران',
    tags: ['سلامت', 'MRI'],
    pictures,
  };
  const { id } = await published(office, { ...words, body: bodyOf(persian, english) });
  const { status, headers, bytes } = await download(`/${id}/export.pdf`);
  expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(headers['content-disposition']).toBe(
    `attachment; filename="press-release.pdf"; filename*=UTF-8''${encodeURIComponent(title)}.pdf`,
  );
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.includes('/StructTreeRoot')).toBe(true);
  expect(bytes.includes('/Lang (fa)')).toBe(true);
  keep('fa.pdf', bytes);
  const en = await published(office, {
    language: 'en',
    title: 'New imaging department opens',
    lead: english,
    body: bodyOf(english, persian),
  });
  keep('en.pdf', (await download(`/${en.id}/export.pdf`)).bytes);
  keep('en.docx', (await download(`/${en.id}/export.docx`)).bytes);
  const recorded = await withOrganization(app.platform.databases.app.prisma, office.organization.id, (tx) =>
    tx.auditEntry.count({ where: { subjectId: id, event: 'press-release.exported' } }),
  );
  expect(recorded).toBe(1);
});

test('a draft says on paper that it is one', async () => {
  const { id } = await aPressRelease(await office.actingAs('pr-officer'), {
    title: 'پیش‌نویس',
    embargoUntil: '2099-01-01T00:00:00.000Z',
  });
  const { status, bytes } = await download(`/${id}/export.pdf`);
  expect(status).toBe(200);
  keep('draft.pdf', bytes);
  const word = unzip((await download(`/${id}/export.docx`)).bytes).get('word/document.xml') ?? '';
  expect(word).toContain('نسخهٔ منتشرنشده — وضعیت: پیش‌نویس');
  expect(word).toContain('منتشر نشود');
});

test('a release goes out as a Word document whose paragraphs, tables and Latin runs are turned rightly', async () => {
  const { id } = await published(office, { title: 'خبر برای ورد', body: bodyOf(persian, english) });
  const { status, bytes } = await download(`/${id}/export.docx`);
  expect(status).toBe(200);
  keep('fa.docx', bytes);
  const files = unzip(bytes);
  const document = files.get('word/document.xml') ?? '';
  expect(document).toContain('<w:bidi/>');
  expect(document).toContain('<w:bidiVisual/>');
  expect(document).toMatch(/<w:rtl w:val="false"\/>(?:(?!<\/w:r>).)*Siemens Magnetom<\/w:t>/);
  expect(document).toContain('w:val="Heading2"');
  expect(document).toContain('w:numPr');
  expect([...files.values()].join('')).toContain('https://example.ir/a');
  const headers = [...files].filter(([name]) => /word\/header/.test(name)).map(([, xml]) => xml);
  expect(headers.join('')).toContain('بیمارستان امام علی');
});

test('on paper too a quote has its speaker, and films, place, event and the words about the house close the text', async () => {
  const film = await aReadyFilm(app, office);
  const manager = await office.actingAs('pr-manager');
  const about = { language: 'fa' as const, title: 'دربارهٔ بیمارستان', text: 'از سال ۱۳۴۵ در خدمت مردم.' };
  const { items } = (await manager.call(boilerplatesRoutes.create, { body: about })).body;
  const quote = {
    type: 'quote',
    attrs: { speaker: 'دکتر سارا امینی', position: 'رئیس بیمارستان' },
    content: [paragraph(text('از همهٔ همکاران سپاسگزاریم.'))],
  };
  const { id } = await published(office, {
    title: 'خبر با نقل قول',
    body: {
      type: 'doc',
      content: [paragraph(text(persian)), quote, { ...quote, attrs: { speaker: '', position: '' } }],
    },
    media: [
      {
        fileId: film.fileId,
        posterFileId: null,
        caption: 'گشایش بخش',
        credit: 'پایگاه خبری',
        transcript: 'سلام.\nخوش آمدید.',
      },
    ],
    place: { name: 'تالار همایش', address: 'خیابان انقلاب', mapUrl: 'https://example.ir/map' },
    events: [{ title: 'روز پرستار', at: '2026-12-01T08:30:00.000Z', address: '', url: null }],
    occurredAt: '2026-11-20T06:00:00.000Z',
    boilerplateId: items[0]?.id ?? null,
  });
  const pdf = await download(`/${id}/export.pdf`);
  expect(pdf.status).toBe(200);
  keep('content.pdf', pdf.bytes);
  const docx = await download(`/${id}/export.docx`);
  keep('content.docx', docx.bytes);
  const document = (unzip(docx.bytes).get('word/document.xml') ?? '').replaceAll(/<[^>]+>/g, '');
  for (const words of [
    'از همهٔ همکاران سپاسگزاریم.',
    'دکتر سارا امینی · رئیس بیمارستان',
    'فیلم و صدا',
    'گشایش بخش',
    'خوش آمدید.',
    'تالار همایش — خیابان انقلاب',
    'روز پرستار — ۱۰ آذر ۱۴۰۵',
    'دربارهٔ بیمارستان',
    'از سال ۱۳۴۵ در خدمت مردم.',
  ])
    expect(document, words).toContain(words);
});

test('the list goes out as Excel from right to left, with real dates and without formulas', async () => {
  await aPressRelease(await office.actingAs('pr-officer'), {
    title: '=HYPERLINK("http://evil","x")',
    lead: '+1',
    tags: ['@x'],
  });
  const { status, headers, bytes } = await download('/export.xlsx');
  expect(status).toBe(200);
  expect(headers['content-disposition']).toContain(encodeURIComponent('فهرست خبرها.xlsx'));
  keep('list.xlsx', bytes);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const [sheet] = book.worksheets;
  expect(sheet?.name).toBe('خبرها');
  expect(sheet?.views[0]).toMatchObject({ rightToLeft: true, state: 'frozen', ySplit: 1 });
  expect(sheet?.autoFilter).toBeTruthy();
  const first = sheet?.getRow(2);
  expect(first?.getCell(5).value).toBe(`'=HYPERLINK("http://evil","x")`);
  expect(first?.getCell(6).value).toBe("'+1");
  expect(first?.getCell(9).value).toMatch(/^۱۴[۰-۹]{2}\/[۰-۹]{2}\/[۰-۹]{2}$/);
  expect(first?.getCell(10).value).toBeInstanceOf(Date);
});

test('the list goes out as CSV that Excel reads as Persian, filtered like the list', async () => {
  const { headers, bytes } = await download('/export.csv?state=draft');
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  const lines = bytes.toString('utf8').split('\r\n');
  expect(lines[0]?.startsWith('\ufeffشمارهٔ ثبت,نوع,وضعیت')).toBe(true);
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil"",""x"")",'+1`);
  expect(
    lines
      .slice(1)
      .filter(Boolean)
      .every((line) => line.includes('پیش‌نویس')),
  ).toBe(true);
});

test('who may not export is refused, and what one may not see is absent', async () => {
  const { id } = await aPressRelease(await office.actingAs('pr-officer'), { title: 'نادیدنی' });
  expect((await download(`/${id}/export.pdf`, 'department-head')).status).toBe(404);
  expect((await download('/export.csv', 'administrator')).status).toBe(403);
  const { bytes, status } = await download('/export.csv', 'department-head');
  expect(status).toBe(200);
  expect(bytes.toString('utf8')).not.toContain('نادیدنی');
  expect((await download('/export.csv?secret=1')).status).toBe(400);
  const stranger = await anOffice(app);
  const officer = await stranger.actingAs('pr-officer');
  expect((await officer.call(routes.exportDocx, { params: { id } })).problem).toBe('not-found');
});
