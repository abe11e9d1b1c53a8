import { mkdirSync, writeFileSync } from 'node:fs';
import { arrangementsRoutes, type VisitPaper, visitPapers } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Language } from '@ravabet/i18n';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../../platform/new-id.ts';
import { closeTypst } from '../../../platform/typst.ts';
import { aHost, aRank, aVisitOf } from '../../../testing/a-delegation.ts';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { aMember, anOrganization } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { textOfPdf } from '../../../testing/text-of-pdf.ts';
import { unpackZip } from '../../../testing/unpack-zip.ts';

let t: TestApp;
let office: Office;
let visit: { id: string; participantIds: string[] };
/** where to leave the files, to look at them */
const shelf = process.env['EXPORTS_TO_LOOK_AT'];

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t, await anOrganization(t, { fa: 'بیمارستان امام علی' }));
  const minister = await aRank(t, office, { fa: 'وزیر', en: 'Minister', classNumber: 1 });
  visit = await aVisitOf(
    t,
    office,
    [
      {
        persian: 'دکتر صالح الحسناوی',
        latin: 'Saleh Al-Hasnawi',
        chinese: '萨利赫',
        titles: { fa: 'وزیر بهداشت عراق', en: 'Minister of Health of Iraq' },
        rankId: minister,
      },
      { persian: 'لیلا کریم', latin: 'Layla Karim', titles: { fa: 'مشاور', en: 'Adviser' } },
      { persian: 'هادی مترجم', latin: 'Hadi the Interpreter', role: 'interpreter' },
    ],
    { title: 'بازدید وزیر بهداشت عراق' },
  );
  const head = await aMember(t, office.organization, 'head', { name: 'دکتر سارا امینی' });
  await aHost(t, office, visit.id, head.personId, { isPrincipalHost: true });
  const officer = await office.actingAs('protocol-officer');
  const set = (title: string, shape: 'rectangular' | 'cars', seats: number[]) =>
    officer.call(arrangementsRoutes.create, { params: { id: visit.id }, body: { title, shape, seats } });
  await set('ناهار رسمی', 'rectangular', [8]);
  await set('از فرودگاه', 'cars', [3, 3]);
  const { id: organizationId } = office.organization;
  const at = (time: string) => new Date(`2026-12-05T${time}:00+03:30`);
  const line = { organizationId, visitId: visit.id };
  await withOrganization(t.platform.databases.app.prisma, organizationId, (tx) =>
    tx.visitItem.createMany({
      data: [
        { ...line, id: newId(), startsAt: at('09:00'), endsAt: at('09:20'), title: 'پیشواز', place: 'در اصلی' },
        {
          ...line,
          id: newId(),
          startsAt: at('09:30'),
          endsAt: at('10:45'),
          title: 'گفت‌وگوی رسمی',
          speaker: 'Prof. Meyer',
        },
      ],
    }),
  );
});
afterAll(async () => {
  await closeTypst();
  await t.close();
});

type Role = Parameters<Office['actingAs']>[0];
async function download(paper: VisitPaper, form: 'pdf' | 'docx', query: string, role: Role = 'protocol-officer') {
  const { cookie } = await office.actingAs(role);
  const url = `/api/organizations/${office.organization.id}/visits/${visit.id}/papers/${paper}/${form}?${query}`;
  const answer = await t.app.inject({ method: 'GET', url, headers: { cookie } });
  if (shelf && answer.statusCode === 200) {
    mkdirSync(shelf, { recursive: true });
    writeFileSync(`${shelf}/${paper}-${query.replaceAll(/[^a-z]+/g, '-')}.${form}`, answer.rawPayload);
  }
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload, text: answer.payload };
}

/** Lines and half-spaces are the paper's affair. */
const words = (text: string) => text.replaceAll(/<[^>]+>/g, '').replaceAll(/[\s\u200c\u2066-\u2069]+/g, '');
async function readPdf(paper: VisitPaper, query: string): Promise<string> {
  const { status, bytes, text } = await download(paper, 'pdf', query);
  expect(status, text.slice(0, 300)).toBe(200);
  return words(textOfPdf(bytes));
}
async function readDocx(paper: VisitPaper, query: string) {
  const { status, bytes, text } = await download(paper, 'docx', query);
  expect(status, text.slice(0, 300)).toBe(200);
  const files = await unpackZip(bytes);
  const xml = files.get('word/document.xml')?.bytes.toString('utf8') ?? '';
  return { xml, words: words(xml), files };
}
function expectInOrder(text: string, parts: readonly string[]): void {
  let at = -1;
  for (const part of parts) {
    const found = text.indexOf(words(part), at + 1);
    expect(found, `${part} in ${text}`).toBeGreaterThan(at);
    at = found;
  }
}

test.each(
  visitPapers.flatMap((paper) => (['fa', 'ar', 'en', 'zh'] as const).map((language) => [paper, language] as const)),
)(
  '%s is made in %s, as PDF and as Word, with the name in the letters of the language',
  async (paper, language: Language) => {
    const name = { fa: 'دکتر صالح الحسناوی', ar: 'دکتر صالح الحسناوی', en: 'Saleh Al-Hasnawi', zh: '萨利赫' }[language];
    const pdf = await download(paper, 'pdf', `language=${language}`);
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(pdf.bytes.includes(`/Lang (${language}`)).toBe(true);
    const { words: docx, xml } = await readDocx(paper, `language=${language}`);
    if (paper !== 'programme') {
      expect(docx).toContain(words(name));
      // The reader knows the letters of the fonts that are shipped; Chinese ones are the machine's.
      if (language !== 'zh') expect(words(textOfPdf(pdf.bytes))).toContain(words(name));
    }
    if (language === 'fa' || language === 'ar') expect(xml).toContain('<w:bidi/>');
  },
  60_000,
);

test('the programme reads in the order of the day, with Persian digits and the Jalali date', async () => {
  const parts = [
    'کارت برنامه',
    'شنبه ۱۴ آذر ۱۴۰۵',
    '۰۹:۰۰ تا ۰۹:۲۰',
    'پیشواز',
    'در اصلی',
    '۰۹:۳۰ تا ۱۰:۴۵',
    'گفت‌وگوی رسمی',
    'Prof. Meyer',
  ];
  const pdf = await readPdf('programme', 'language=fa');
  expectInOrder(pdf, parts);
  expect(pdf.replaceAll('Prof.Meyer', '')).not.toMatch(/[0-9]/);
  expectInOrder((await readDocx('programme', 'language=fa')).words, parts);
});

test('the list of guests stands in the order of precedence, the one with a rank first', async () => {
  const parts = [
    'میهمانان',
    '۱',
    'دکتر صالح الحسناوی',
    'وزیر بهداشت عراق',
    'عراق',
    'وزیر',
    '۲',
    'لیلا کریم',
    'میزبانان',
    'دکتر سارا امینی',
  ];
  expectInOrder(await readPdf('guest-list', 'language=fa'), parts);
  expectInOrder((await readDocx('guest-list', 'language=fa')).words, parts);
});

test('an invitation has two languages side by side, each in its own direction, calendar and digits', async () => {
  const query = `language=fa&beside=en&participantId=${visit.participantIds[0]}`;
  const pdf = await readPdf('invitation', query);
  for (const part of [
    'دکتر صالح الحسناوی گرامی',
    '۱۴ آذر ۱۴۰۵',
    'Dear Saleh Al-Hasnawi,',
    '5 December 2026',
    '۰۹:۰۰',
  ]) {
    expect(pdf).toContain(words(part));
  }
  expect(pdf).not.toContain(words('لیلا کریم'));
  const { xml } = await readDocx('invitation', query);
  expect(xml).toContain('<w:bidiVisual');
  expect(words(xml)).toContain(words('Minister of Health of Iraq'));
  expect(xml).toMatch(/<w:rtl w:val="false"\/>(?:(?!<\/w:r>).)*Minister of Health of Iraq/);
});

test('a seating plan names each chair, the host’s first, and draws the table for Word too', async () => {
  const parts = ['ناهار رسمی', '۱', 'دکتر سارا امینی', '۲', 'دکتر صالح الحسناوی'];
  const pdf = await readPdf('seating-plan', 'language=fa');
  expect(pdf).toContain(words('پشت سر دکتر صالح الحسناوی'));
  const { words: docx, files } = await readDocx('seating-plan', 'language=fa');
  expectInOrder(docx, parts);
  const pictures = [...files.keys()].filter((name) => /word\/media\/.+\.png/.test(name));
  expect(pictures).toHaveLength(1);
});

test('the list of cars has the guest of honour at the rear right and the host at the left', async () => {
  const parts = [
    'خودرو ۱',
    'عقب راست',
    'دکتر صالح الحسناوی',
    'عقب چپ',
    'دکتر سارا امینی',
    'کنار راننده',
    'هادی مترجم',
    'خودرو ۲',
    'لیلا کریم',
  ];
  expectInOrder(await readPdf('car-list', 'language=fa'), parts);
});

test('the code on a badge is the token that the door knows', async () => {
  const { files } = await readDocx('badges', `language=fa&participantId=${visit.participantIds[0]}`);
  const picture = [...files].find(([name]) => /word\/media\/.+\.png/.test(name))?.[1].bytes;
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(decodeQR({ data: new Uint8ClampedArray(data), width: info.width, height: info.height })).toBe(
    `badge-${visit.participantIds[0]}`,
  );
});

test('a paper is recorded, refused to whom the names are not, and hidden from other houses', async () => {
  const recorded = () =>
    withOrganization(t.platform.databases.app.prisma, office.organization.id, (tx) =>
      tx.auditEntry.count({ where: { subjectId: visit.id, event: 'visit.paper-exported' } }),
    );
  const before = await recorded();
  await download('car-list', 'pdf', 'language=en');
  expect(await recorded()).toBe(before + 1);
  const whole = visit;
  visit = await aVisitOf(t, office, [{ persian: 'محرمانه' }], { namesSeenBy: 'named' });
  expect((await download('guest-list', 'pdf', 'language=fa', 'auditor')).text).toContain('visit-names-hidden');
  expect((await download('programme', 'pdf', 'language=fa', 'auditor')).status).toBe(200);
  expect((await download('guest-list', 'docx', 'language=fa', 'department-head')).status).toBe(404);
  expect((await download('invitation', 'pdf', `language=fa&participantId=${newId()}`)).status).toBe(404);
  expect((await download('invitation', 'pdf', 'language=xx')).status).toBe(400);
  visit = whole;
  const stranger = await (await anOffice(t)).actingAs('protocol-officer');
  const url = `/api/organizations/${office.organization.id}/visits/${visit.id}/papers/badges/pdf?language=fa`;
  expect((await t.app.inject({ method: 'GET', url, headers: { cookie: stranger.cookie } })).statusCode).toBe(404);
});

test('a paper of a visit without guests, tables and lines says so', async () => {
  const whole = visit;
  visit = await aVisitOf(t, office, []);
  const said = {
    'guest-list': 'هنوز کسی در این بازدید نیست.',
    'seating-plan': 'هنوز میزی چیده نشده است.',
    'car-list': 'هنوز خودرویی تعیین نشده است.',
    programme: 'هنوز بندی در برنامه نیست.',
    invitation: 'هنوز کسی در این بازدید نیست.',
    badges: 'هنوز کسی در این بازدید نیست.',
  } as const;
  for (const [paper, text] of Object.entries(said)) {
    expect(await readPdf(paper as VisitPaper, 'language=fa')).toContain(words(text));
  }
  visit = whole;
});
