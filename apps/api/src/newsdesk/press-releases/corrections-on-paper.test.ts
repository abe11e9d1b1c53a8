import { formatDate } from '@ravabet/calendars';
import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { type Language, speak } from '@ravabet/i18n';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeTypst } from '../../platform/typst.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { correctionsOf, noteToReaders, paragraph } from '../../testing/corrections.ts';
import { newsroomReader } from '../../testing/newsroom-reader.ts';
import { published } from '../../testing/published-releases.ts';
import { textOfPdf } from '../../testing/text-of-pdf.ts';
import { unpackZip } from '../../testing/unpack-zip.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(async () => {
  await closeTypst();
  await app.close();
});

const { approvedCorrection, step } = correctionsOf(() => office);

/** Lines, tags and half-spaces are the paper's affair: only the words are compared. */
const words = (text: string) => text.replaceAll(/<[^>]+>/g, '').replaceAll(/[\s\u200c\u2066-\u2069]+/g, '');
const wordText = async (docx: Buffer) =>
  words((await unpackZip(docx)).get('word/document.xml')?.bytes.toString('utf8') ?? '');

async function papers(id: string) {
  const { cookie } = await office.actingAs('pr-officer');
  const file = async (kind: string) => {
    const url = `/api/organizations/${office.organization.id}/press-releases/${id}/export.${kind}`;
    return (await app.app.inject({ method: 'GET', url, headers: { cookie } })).rawPayload;
  };
  return { pdf: words(textOfPdf(await file('pdf'))), docx: await wordText(await file('docx')) };
}

async function corrected(language: Language, before: string, after: string, note: string) {
  const correction = await approvedCorrection(
    { language, title: `Paper ${language}`, body: paragraph(before) },
    { body: paragraph(after), note },
  );
  await step('pr-manager', 'publish', correction, 4);
  const { id } = correction.params;
  const { body } = await (await office.actingAs('pr-manager')).call(routes.get, { params: { id } });
  const day = new Date(body.publications[0]?.publishedAt ?? '');
  const on = formatDate(day, { locale: language, timeZone: 'Asia/Tehran', style: 'datetime' });
  const say = (key: string) => speak(language, 'newsroom', `correction.${key}`);
  return { ...correction, id, on: `${say('on')} ${on}`, say };
}

/** In the order in which they are read. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let at = -1;
  for (const part of parts) {
    const found = text.indexOf(words(part), at + 1);
    expect(found, `${part} in ${text}`).toBeGreaterThan(at);
    at = found;
  }
}

const cases: [Language, string, string, string][] = [
  ['fa', 'بخش تازه با دوازده تخت آغاز شد.', 'بخش تازه با ده تخت آغاز شد.', noteToReaders],
  ['ar', 'افتتح القسم باثني سرير.', 'افتتح القسم بعشرة سرير.', 'كان عدد المقاعد خطأ.'],
  ['en', 'The ward opened with twelve beds.', 'The ward opened with ten beds.', 'The number of beds was wrong.'],
  ['zh', '新病区有十二张床位。', '新病区有八张床位。', '床位数有误。'],
];
const changed = {
  fa: ['دوازده', 'ده'],
  ar: ['باثني', 'بعشرة'],
  en: ['twelve', 'ten'],
  zh: ['十二', '八'],
};

test.each(cases)('a corrected release tells of it on paper, in %s', async (language, before, after, note) => {
  const { id, url, on, say } = await corrected(language, before, after, note);
  const [went = '', came = ''] = changed[language];
  const told = [
    say('title'),
    on,
    note,
    say('changes'),
    say('fields.body'),
    `${say('removed')} ${went}`,
    `${say('added')} ${came}`,
  ];
  const { pdf, docx } = await papers(id);
  // It is told before the text begins.
  expectInOrder(docx, [...told, after]);
  // Signs above Arabic letters are drawn apart from them, and come out so.
  const readable = [...told, on.slice(say('on').length)].filter((part) => !/\p{M}/u.test(part));
  expect(readable.length).toBeGreaterThan(3);
  for (const part of readable) expect(pdf).toContain(words(part));
  expect(pdf.indexOf(words(after))).toBeGreaterThan(pdf.indexOf(words(note)));

  const reader = newsroomReader(app, office);
  await reader.soon(url, ({ body }) => body.includes(note));
  const kit = await unpackZip((await app.app.inject({ method: 'GET', url: `${url}/kit.zip` })).rawPayload);
  expectInOrder(await wordText(kit.get(`Paper ${language}.docx`)?.bytes ?? Buffer.alloc(0)), [...told, after]);
  expectInOrder(words(kit.get(`Paper ${language}.txt`)?.bytes.toString('utf8') ?? ''), [...told, after]);
});

test('a release that was never corrected tells of no correction', async () => {
  const { id } = await published(office, { title: 'بی‌اصلاح' });
  const { pdf, docx } = await papers(id);
  const heading = words(speak('fa', 'newsroom', 'correction.title'));
  expect(pdf).toContain(words('بی‌اصلاح'));
  expect([pdf.includes(heading), docx.includes(heading)]).toEqual([false, false]);
});
