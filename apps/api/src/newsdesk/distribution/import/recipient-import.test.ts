import {
  recipientImportRoutes as routes,
  recipientListsRoutes as lists,
  recipientsRoutes,
  suppressionsRoutes,
} from '@ravabet/contracts/newsdesk/distribution';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { anybody, type TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let app: TestApp;
let office: Office;
let officer: TestMember;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  office = await anOffice(app);
  officer = await office.actingAs('pr-officer');
});

const preview = async (body: { text?: string; file?: string }) =>
  (await officer.call(routes.preview, { body })).body.rows;
const rest = { language: 'fa' as const, kind: 'journalist' as const, source: 'همایش آذر', listIds: [] };

test('pasted lines are each told what they are taken for, or why they are not', async () => {
  await officer.call(recipientsRoutes.create, { body: { name: 'سارا', mail: 'sara@example.ir' } });
  const text = [
    'نام\tرایانامه\tرسانه\tزبان',
    'سارا محمدی\tSARA@example.ir\tخبرگزاری\tفارسی',
    'آرش کریمی\t\u200Farash۲@example.ir\tروزنامه\t',
    'تحریریه\tdesk@خبر.ایران\tروزنامه\tانگلیسی',
    'بی‌نشانی\t\tروزنامه\t',
    'دوباره\tarash2@EXAMPLE.ir\tروزنامه\t',
    '"بد\nBcc: all@example.ir"\tbad@example.ir\tروزنامه\t',
    'نادرست\tno-at.example.ir\tروزنامه\t',
  ].join('\n');
  const rows = await preview({ text });
  expect(rows.map(({ n, fault, sameAs }) => [n, fault, sameAs])).toEqual([
    [2, null, null],
    [3, null, null],
    [4, null, null],
    [5, 'missing', null],
    [6, 'double', 3],
    [7, 'name-injection', null],
    [9, 'no-at', null],
  ]);
  expect(rows[0]).toMatchObject({ name: 'سارا محمدی', language: 'fa', known: { name: 'سارا', archived: false } });
  expect(rows[1]).toMatchObject({ mail: 'arash2@example.ir', mended: true });
  expect(rows[2]).toMatchObject({ mail: 'desk@xn--ngblk.xn--mgba3a4f16a', language: 'en' });
  expect(rows[5]?.name).not.toMatch(/[\r\n]/);
  expect((await officer.call(recipientsRoutes.count)).body.total).toBe(1);
});

test('lines without headings are read as a mail program copies them', async () => {
  const rows = await preview({ text: 'سارا محمدی <sara@example.ir>; خبرگزاری\ndesk@example.ir;روزنامهٔ نمونه' });
  expect(rows).toMatchObject([
    { name: 'سارا محمدی', mail: 'sara@example.ir', outlet: 'خبرگزاری' },
    { name: 'روزنامهٔ نمونه', mail: 'desk@example.ir' },
  ]);
});

test('a workbook is read by its headings; what is none, or unpacks to too much, is refused', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('رسانه‌ها');
  sheet.addRow(['Outlet', 'Name', 'E-mail']);
  sheet.addRow(['Daily', 'Li Wei', { text: 'li@example.cn', hyperlink: 'mailto:li@example.cn' }]);
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  expect(await preview({ file: bytes.toString('base64') })).toMatchObject([
    { n: 2, name: 'Li Wei', mail: 'li@example.cn', outlet: 'Daily', fault: null },
  ]);
  const broken = { file: bytes.subarray(0, 400).toString('base64') };
  expect((await officer.call(routes.preview, { body: broken })).problem).toBe('recipient-import-unreadable');
  expect((await officer.call(routes.preview, { body: { text: ' \n ' } })).problem).toBe('recipient-import-empty');
  const many = { text: Array.from({ length: 2005 }, (_, i) => `p${i}@example.ir`).join('\n') };
  expect((await officer.call(routes.preview, { body: many })).problem).toBe('recipient-import-too-long');
});

test('confirmed rows are added, known ones merged as asked, all put on the list, and the rest is named', async () => {
  const known = await officer.call(recipientsRoutes.create, { body: { name: 'سارا', mail: 'sara@example.ir' } });
  const { id: listId } = (await officer.call(lists.create, { body: { name: 'رسانه‌ها' } })).body;
  const rows = [
    { name: 'سارا محمدی', mail: 'Sara@example.ir', outlet: 'خبرگزاری' },
    { name: 'آرش', mail: 'arash@example.ir', outlet: '' },
    { name: 'دوباره', mail: 'ARASH@example.ir', outlet: '' },
    { name: 'نادرست', mail: 'x@localhost', outlet: '' },
  ];
  const body = { ...rest, rows, listIds: [listId], known: 'fill' as const };
  expect((await anybody(app, office.organization).call(routes.run, { body })).problem).toBe('not-signed-in');
  expect((await (await office.actingAs('head')).call(routes.run, { body })).problem).toBe('forbidden');
  expect((await (await office.actingAs('head')).call(routes.preview, { body: { text: 'x' } })).problem).toBe(
    'forbidden',
  );
  expect((await officer.call(routes.run, { body })).body).toEqual({
    added: 1,
    merged: 1,
    unchanged: 0,
    refused: [
      { mail: 'ARASH@example.ir', fault: 'double' },
      { mail: 'x@localhost', fault: 'domain' },
    ],
  });
  const params = { id: known.body.id };
  const filled = await officer.call(recipientsRoutes.get, { params });
  expect(filled.body).toMatchObject({ name: 'سارا', outlet: 'خبرگزاری', lists: [{ id: listId }] });
  await officer.call(routes.run, { body: { ...body, known: 'replace' } });
  expect((await officer.call(recipientsRoutes.get, { params })).body.name).toBe('سارا محمدی');
  expect((await officer.call(lists.get, { params: { id: listId } })).body.members).toBe(2);
});

test('a row whose address is suppressed is named with that reason, and is not taken', async () => {
  const manager = await office.actingAs('pr-manager');
  const add = (mail: string) => manager.call(suppressionsRoutes.add, { body: { mail, detail: 'تلفنی خواست' } });
  expect((await add('No-Mail@example.ir')).status).toBe(201);
  const { id } = (await add('again@example.ir')).body;
  await manager.call(suppressionsRoutes.lift, { params: { id }, body: { reason: 'خودش خواست' } });
  const text = 'یک;no-mail@EXAMPLE.ir\nدو;again@example.ir\nسه;new@example.ir\nچهار;no-mail@example.ir';
  expect((await preview({ text })).map(({ n, fault, sameAs }) => [n, fault, sameAs])).toEqual([
    [1, 'suppressed', null],
    [2, null, null],
    [3, null, null],
    [4, 'double', 1],
  ]);
  const rows = ['no-mail', 'again', 'new'].map((name) => ({ name, mail: `${name}@example.ir`, outlet: '' }));
  const { body } = await officer.call(routes.run, { body: { ...rest, rows, known: 'fill' } });
  expect(body).toMatchObject({ added: 2, refused: [{ mail: 'no-mail@example.ir', fault: 'suppressed' }] });
  const elsewhere = await anOffice(app);
  const foreign = await (await elsewhere.actingAs('pr-officer')).call(routes.preview, { body: { text } });
  expect(foreign.body.rows[0]?.fault).toBeNull();
});
