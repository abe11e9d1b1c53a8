import { filesRoutes } from '@ravabet/contracts/office/files';
import { visitFeedbackRoutes, visitReportRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepPicture } from '../../../office/files/share/keep-picture.ts';
import { newId } from '../../../platform/new-id.ts';
import { closeTypst } from '../../../platform/typst.ts';
import { anOffice } from '../../../testing/acting-as.ts';
import { aVisitDesk, type VisitDesk } from '../../../testing/a-visit.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { textOfPdf } from '../../../testing/text-of-pdf.ts';
import { unpackZip } from '../../../testing/unpack-zip.ts';

let t: TestApp;
let desk: VisitDesk;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(async () => {
  await closeTypst();
  await t.close();
});
beforeEach(async () => {
  desk = await aVisitDesk(t);
});

const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
  withOrganization(t.platform.databases.app.prisma, desk.office.organization.id, work);
let drawn = 0;
/** A picture of the files room; each of another colour, so that each is a file of its own. */
async function aPicture(): Promise<string> {
  drawn += 1;
  const background = { r: (drawn * 23) % 256, g: 120, b: 140 };
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const actor = {
    organizationId: desk.office.organization.id,
    personId: desk.officer.personId,
    roles: ['protocol-officer' as const],
    unitId: null,
    headedUnitIds: [],
    deputyFor: [],
    selfApproval: false,
  };
  const id = await keepPicture(t.platform, actor, { name: `نما ${drawn}.jpg`, bytes });
  if (!id) throw new Error('no picture');
  return id;
}
const of = (fileId: string, alternativeText = 'دست‌دادن', caption = 'در آستانهٔ در') => ({
  fileId,
  alternativeText,
  caption,
});
const words = (text: string) => text.replaceAll(/<[^>]+>/g, '').replaceAll(/[\s\u200c\u2066-\u2069]+/g, '');

test('a report has its text and its pictures in their order, and a picture in it is not removed from the files', async () => {
  const id = await desk.aVisit();
  const params = { id };
  const [one, two] = [await aPicture(), await aPicture()];
  const body = { version: 1, text: 'دیدار خوب بود.', pictures: [of(two, 'دوم'), of(one)] };
  const written = await desk.officer.call(routes.write, { params, body });
  expect(written.body).toMatchObject({
    version: 2,
    text: 'دیدار خوب بود.',
    pictures: [{ fileId: two }, { fileId: one }],
  });
  const { previewUrl = '' } = written.body.pictures[0] ?? {};
  const picture = await t.app.inject({ url: previewUrl, headers: { cookie: desk.officer.cookie } });
  expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/webp']);
  const uses = await desk.officer.call(filesRoutes.uses, { params: { id: one } });
  expect(uses.body.items).toMatchObject([{ subjectType: 'Visit', subjectId: id }]);
  const file = (await desk.officer.call(filesRoutes.get, { params: { id: one } })).body;
  expect(file.uses).toBe(1);
  const removal = await desk.officer.call(filesRoutes.remove, {
    params: { id: one },
    query: { version: file.version },
  });
  expect([removal.status, removal.text]).toEqual([409, expect.stringContaining('file-in-use')]);
  const late = await desk.officer.call(routes.write, { params, body });
  expect([late.status, late.text]).toEqual([409, expect.stringContaining('stale-version')]);
  await desk.officer.call(routes.write, { params, body: { version: 2, text: '', pictures: [] } });
  expect((await desk.officer.call(filesRoutes.uses, { params: { id: one } })).body.items).toEqual([]);
});

test('no picture stands in a report that is not there, is foreign, stands there already, or whose consent was taken back', async () => {
  const id = await desk.aVisit();
  const params = { id };
  const mine = await aPicture();
  const own = desk;
  desk = await aVisitDesk(t);
  const foreign = await aPicture();
  desk = own;
  const withdrawn = await aPicture();
  await inOffice((tx) => tx.file.updateMany({ where: { id: withdrawn }, data: { consent: 'withdrawn' } }));
  for (const pictures of [[of(newId())], [of(foreign)], [of(withdrawn)], [of(mine), of(mine)]]) {
    const answer = await desk.officer.call(routes.write, { params, body: { version: 1, text: 'x', pictures } });
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('visit-picture-not-possible')]);
  }
  expect((await desk.officer.call(routes.get, { params })).body).toMatchObject({ version: 1, text: '', pictures: [] });
});

test('words and pictures are for those who see the names', async () => {
  const id = await desk.aVisit({ namesSeenBy: 'named' });
  const params = { id };
  const fileId = await aPicture();
  await desk.officer.call(routes.write, {
    params,
    body: { version: 1, text: 'دکتر جبار آمد.', pictures: [of(fileId)] },
  });
  const blind = await desk.manager.call(routes.get, { params });
  expect(blind.body).toEqual({ version: 2, text: '', pictures: [] });
  const url = `/api/organizations/${desk.office.organization.id}/visits/${id}/report/pictures/${fileId}`;
  const seen = async (cookie: string) => (await t.app.inject({ url, headers: { cookie } })).statusCode;
  expect([await seen(desk.officer.cookie), await seen(desk.manager.cookie), await seen(desk.unitHead.cookie)]).toEqual([
    200, 404, 404,
  ]);
  const stranger = await (await anOffice(t)).actingAs('pr-manager');
  expect((await stranger.call(routes.get, { params })).status).toBe(404);
});

test('the report on paper holds the text, costs against the budget, what guests said on average, and its pictures', async () => {
  const id = await desk.aVisit({ budgetRial: 500_000_000 });
  const params = { id };
  const [guest = ''] = await desk.withGuests(id, 1);
  const { id: organizationId } = desk.office.organization;
  await inOffice((tx) =>
    tx.visitService.createMany({
      data: [
        {
          organizationId,
          id: newId(),
          visitId: id,
          kind: 'meal',
          title: 'ناهار',
          plannedRial: 90_000_000n,
          spentRial: 80_000_000n,
        },
      ],
    }),
  );
  await inOffice((tx) => tx.visit.updateMany({ where: { id }, data: { state: 'in-progress' } }));
  const asked = await desk.officer.call(visitFeedbackRoutes.ask, {
    params,
    body: { participantId: guest, language: 'fa', byMail: false },
  });
  const payload = 'welcome=4&text=fine';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await t.app.inject({ method: 'POST', url: new URL(asked.body.address).pathname, headers, payload });
  const [shown, withdrawn] = [await aPicture(), await aPicture()];
  const pictures = [of(shown, 'دست‌دادن', 'دیدار در تالار'), of(withdrawn, 'پنهان', 'دیگر نه')];
  await desk.officer.call(routes.write, { params, body: { version: 1, text: 'خط یکم\nخط دوم', pictures } });
  await inOffice((tx) => tx.file.updateMany({ where: { id: withdrawn }, data: { consent: 'withdrawn' } }));
  const download = async (form: 'pdf' | 'docx') => {
    const url = `/api/organizations/${organizationId}/visits/${id}/papers/report/${form}?language=fa`;
    const answer = await t.app.inject({ url, headers: { cookie: desk.officer.cookie } });
    expect(answer.statusCode, answer.payload.slice(0, 300)).toBe(200);
    return answer.rawPayload;
  };
  const parts = [
    'خط یکم',
    'خط دوم',
    'میهمان پنهان',
    '۵۰۰٬۰۰۰٬۰۰۰',
    '۹۰٬۰۰۰٬۰۰۰',
    '۸۰٬۰۰۰٬۰۰۰',
    'پیشواز',
    '۴',
    'دیدار در تالار',
  ];
  const pdf = await download('pdf');
  const text = words(textOfPdf(pdf));
  for (const part of parts) expect(text, part).toContain(words(part));
  expect(text).not.toContain(words('دیگر نه'));
  expect(pdf.toString('latin1').match(/\/Subtype\s*\/Image/g)).toHaveLength(1);
  const files = await unpackZip(await download('docx'));
  const xml = files.get('word/document.xml')?.bytes.toString('utf8') ?? '';
  for (const part of parts) expect(words(xml), part).toContain(words(part));
  expect(xml).toContain('descr="دست‌دادن"');
  expect([...files.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
}, 60_000);
