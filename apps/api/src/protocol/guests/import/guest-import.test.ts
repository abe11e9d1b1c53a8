import { guestImportRoutes as routes, guestsRoutes, refusalsRoutes } from '@ravabet/contracts/protocol/guests';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import type { TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let office: Office;
let officer: TestMember;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  office = await anOffice(t);
  officer = await office.actingAs('protocol-officer');
});

const base64 = (bytes: Buffer | string): string => Buffer.from(bytes).toString('base64');
async function preview(body: { text?: string; file?: string; fileName?: string }) {
  const answer = await officer.call(routes.preview, { body });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.rows;
}
const refusalOf = async (body: object) => (await officer.call(routes.preview, { body: body as never })).problem;
async function workbook(rows: unknown[][]): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('هیئت');
  for (const row of rows) sheet.addRow(row);
  return base64(Buffer.from(await book.xlsx.writeBuffer()));
}
const nobody = { titles: {}, workplaces: {}, country: '', email: '', phone: '', dietNote: '', accessNeeds: '' };
const names = (persian: string, latin = '', chinese = '') => ({ persian, latin, chinese });

test('a workbook gives names, titles and countries by their script and their headings; every bad row is named with its field', async () => {
  const file = await workbook([
    ['نام فارسی', 'Name', '姓名', 'Title', 'کشور', 'Phone'],
    ['لی وی', 'Li Wei', '李伟', 'Minister', 'چین', '+86 10 1234'],
    ['', '', '', 'Adviser', 'China', ''],
    ['مریم', '', '', '', 'ناکجا', ''],
    ['لی وی', 'Li Wei', '李伟', '', '中国', ''],
    ['الف'.repeat(300), '', '', '', '', ''],
    [{ formula: 'A2&"x"', result: 'لی ویx' }, '', '', '', '', ''],
    ['=HYPERLINK("http://x")', '', '', '', '', ''],
    ['أحمد الجبوري', '', '', 'مدير عام', 'العراق', ''],
  ]);
  const rows = await preview({ file, fileName: 'delegation.xlsx' });
  expect(rows.map(({ n, faults, sameAs }) => [n, faults.map(({ field, code }) => `${field} ${code}`), sameAs])).toEqual(
    [
      [2, [], null],
      [3, ['names missing'], null],
      [4, ['country unknown-country'], null],
      [5, ['names double'], 2],
      [6, ['names too-long'], null],
      [7, ['names formula'], null],
      [8, ['names formula'], null],
      [9, [], null],
    ],
  );
  expect(rows[0]).toMatchObject({ names: names('لی وی', 'Li Wei', '李伟'), titles: { en: 'Minister' }, country: 'CN' });
  expect(rows[7]).toMatchObject({ names: names('أحمد الجبوري'), titles: { fa: 'مدير عام' }, country: 'IQ' });
  expect((await officer.call(guestsRoutes.list)).body.items).toEqual([]);
});

test('cards of version 3 and 4 are read with folds, escapes, groups and languages; others are named', async () => {
  const cards = [
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN;LANGUAGE=zh:王小明\r\nFN;LANGUAGE=en:Wang Xiao\r\n ming\r\nTITLE:Head\\, cardiology',
    'item1.ORG;PREF=1:Friendship Hospital;Cardiology\r\nADR;TYPE="work,postal":;;Road 1;Beijing;;;China',
    'TEL;VALUE=uri;TYPE="voice":tel:+86-10-1\r\nEMAIL:wang@example.cn\r\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:3.0\nN:رضایی;محمدرضا;;دکتر;\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:2.1\nFN:Old Card\nEND:VCARD',
    'BEGIN:VCARD\nVERSION:4.0\nFN:Never Ended',
  ].join('\n');
  const rows = await preview({ file: base64(cards), fileName: 'people.vcf' });
  expect(rows[0]).toMatchObject({
    names: names('', 'Wang Xiaoming', '王小明'),
    titles: { en: 'Head, cardiology' },
    workplaces: { en: 'Friendship Hospital، Cardiology' },
    country: 'CN',
    phone: '+86-10-1',
    email: 'wang@example.cn',
    faults: [],
  });
  expect(rows[1]).toMatchObject({ names: names('محمدرضا رضایی'), faults: [] });
  expect(rows.slice(2).map(({ n, faults }) => [n, faults])).toEqual([
    [3, [{ field: 'card', code: 'card-version' }]],
    [4, [{ field: 'card', code: 'card-unfinished' }]],
  ]);
});

test('a file that is not what its name says, is empty, broken, too long or holds a name of megabytes gets a clear answer', async () => {
  const sheet = await workbook([['نام'], ['لی وی']]);
  const csv = base64('نام,کشور\nلی وی,چین\n');
  expect(await refusalOf({ file: sheet, fileName: 'a.csv' })).toBe('guest-import-not-its-name');
  expect(await refusalOf({ file: csv, fileName: 'a.xlsx' })).toBe('guest-import-not-its-name');
  expect(await refusalOf({ file: csv, fileName: 'a.vcf' })).toBe('guest-import-not-its-name');
  expect(await refusalOf({ file: csv, fileName: 'a.pdf' })).toBe('guest-import-not-its-name');
  const picture = base64(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  expect(await refusalOf({ file: picture, fileName: 'a.csv' })).toBe('guest-import-unreadable');
  const broken = base64(Buffer.from(sheet, 'base64').subarray(0, 600));
  expect(await refusalOf({ file: broken, fileName: 'a.xlsx' })).toBe('guest-import-unreadable');
  expect(await refusalOf({ text: ' \n ' })).toBe('guest-import-empty');
  expect(await refusalOf({ text: 'نام' })).toBe('guest-import-empty');
  expect(await refusalOf({ text: 'کسی\n'.repeat(600) })).toBe('guest-import-too-long');
  const long = await preview({ file: base64(`نام\n${'x'.repeat(1_200_000)}\n`), fileName: 'a.csv' });
  expect(long).toMatchObject([{ n: 2, faults: [{ field: 'names', code: 'too-long' }] }]);
  expect(long[0]?.names.latin.length).toBe(200);
  const huge = await officer.call(guestsRoutes.create, { body: { names: names('x'.repeat(5_000_000)) } });
  expect([400, 413]).toContain(huge.status);
  expect(huge.problem).not.toBe('internal-error');
});

test('who is known is offered by any spelling, and joined without anything being written over', async () => {
  const body = { names: names('محمدرضا رضایی'), country: 'IR', titles: { fa: 'استاد' } };
  const { id } = (await officer.call(guestsRoutes.create, { body })).body;
  const [row] = await preview({ text: 'name,title,country\nMohammad Reza Rezaee,Professor,Iraq' });
  expect(row?.known).toMatchObject([{ id, names: { persian: 'محمدرضا رضایی' } }]);
  const { faults: _faults, sameAs: _sameAs, known: _known, ...said } = row ?? ({} as never);
  const done = await officer.call(routes.run, { body: { rows: [{ ...said, joins: id }] } });
  expect(done.body.guests).toEqual([{ n: 2, id, isNew: false }]);
  const { body: guest } = await officer.call(guestsRoutes.get, { params: { id } });
  expect(guest).toMatchObject({
    names: names('محمدرضا رضایی', 'Mohammad Reza Rezaee'),
    titles: { fa: 'استاد', en: 'Professor' },
    country: 'IR',
    version: 2,
  });
});

test('the confirmed rows come in together or not at all, and who is like the refusal list is named', async () => {
  await officer.call(refusalsRoutes.create, { body: { names: ['حسن کریمی'], reason: 'حراست' } });
  const stranger = await (await anOffice(t)).actingAs('pr-manager');
  const foreign = (await stranger.call(guestsRoutes.create, { body: { names: names('بیگانه') } })).body.id;
  const rows = [
    { n: 2, ...nobody, names: names('لی وی'), joins: null },
    { n: 3, ...nobody, names: names('', 'Hasan Karimi'), joins: null },
  ];
  for (const wrong of [
    { n: 4, ...nobody, names: names(' '), joins: null },
    { n: 3, ...nobody, names: names('دوباره'), joins: null },
    { n: 4, ...nobody, names: names('کسی'), joins: foreign },
  ]) {
    const answer = await officer.call(routes.run, { body: { rows: [...rows, wrong] } });
    expect(answer.problem).toBe('guest-import-row');
    expect(answer.text).toContain('/rows/2/');
  }
  expect((await officer.call(guestsRoutes.list)).body.items).toEqual([]);
  const head = await office.actingAs('head');
  expect((await head.call(routes.run, { body: { rows } })).problem).toBe('forbidden');
  expect((await head.call(routes.preview, { body: { text: 'x' } })).problem).toBe('forbidden');
  const { body } = await officer.call(routes.run, { body: { rows } });
  expect(body.guests.map(({ n, isNew }) => [n, isNew])).toEqual([
    [2, true],
    [3, true],
  ]);
  expect(body.awaitDecision).toEqual([body.guests[1]?.id]);
});
