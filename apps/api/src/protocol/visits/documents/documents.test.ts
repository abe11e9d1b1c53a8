import { filesRoutes } from '@ravabet/contracts/office/files';
import { visitDocumentsAtMost, visitDocumentsRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepPicture } from '../../../office/files/share/keep-picture.ts';
import { newId } from '../../../platform/new-id.ts';
import { anOffice } from '../../../testing/acting-as.ts';
import { aVisitDesk, type VisitDesk } from '../../../testing/a-visit.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';

let t: TestApp;
let desk: VisitDesk;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  desk = await aVisitDesk(t);
});

const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
  withOrganization(t.platform.databases.app.prisma, desk.office.organization.id, work);
let drawn = 0;
/** A file of the files room; each with a content of its own. */
async function aFile(name = 'letter.png', by = desk.officer.personId): Promise<string> {
  drawn += 1;
  const background = { r: drawn % 256, g: 90, b: 160 };
  const bytes = await sharp({ create: { width: 40, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
  const actor = {
    organizationId: desk.office.organization.id,
    personId: by,
    roles: ['protocol-officer' as const],
    unitId: null,
    headedUnitIds: [],
    deputyFor: [],
    selfApproval: false,
  };
  const id = await keepPicture(t.platform, actor, { name, bytes });
  if (!id) throw new Error('no file');
  return id;
}
const add = (id: string, ...documents: { id?: string; fileId: string; title?: string }[]) =>
  desk.officer.call(routes.add, {
    params: { id },
    body: { documents: documents.map((one) => ({ id: newId(), ...one })) },
  });
const download = (url: string, cookie: string) => t.app.inject({ url, headers: { cookie } });

test('files become documents under their own names or a title, are renamed, downloaded and taken out', async () => {
  const id = await desk.aVisit();
  const [letter, agenda] = [await aFile('دعوت‌نامه.png'), await aFile('agenda.png')];
  const added = await add(id, { fileId: letter }, { fileId: agenda, title: 'دستور جلسه' });
  expect(added.body.items).toMatchObject([
    { fileId: letter, title: 'دعوت‌نامه.png', kind: 'picture', addedBy: { name: 'سارا تشریفات' }, version: 1 },
    { fileId: agenda, title: 'دستور جلسه', name: 'agenda.png', state: 'ready' },
  ]);
  const [first, second] = added.body.items;
  const answer = await download(second?.url ?? '', desk.officer.cookie);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toContain('attachment; filename="agenda.png"');
  expect(answer.rawPayload).toHaveLength(second?.size ?? 0);

  const params = { id, partId: first?.id ?? '' };
  const renamed = await desk.officer.call(routes.rename, { params, body: { version: 1, title: 'نامهٔ وزیر' } });
  expect(renamed.body.items[0]).toMatchObject({ title: 'نامهٔ وزیر', name: 'دعوت‌نامه.png', version: 2 });
  for (const route of [routes.rename, routes.remove] as const) {
    const body = { version: 1, ...(route === routes.rename && { title: 'x' }) };
    const late = await desk.officer.call(route as typeof routes.rename, { params, body: body as never });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('stale-version')]);
  }
  const removed = await desk.officer.call(routes.remove, { params, body: { version: 2 } });
  expect(removed.body.items.map(({ fileId }) => fileId)).toEqual([agenda]);
  expect((await desk.officer.call(routes.remove, { params, body: { version: 2 } })).status).toBe(404);
  expect((await download(first?.url ?? '', desk.officer.cookie)).statusCode).toBe(404);
  expect((await desk.officer.call(filesRoutes.get, { params: { id: letter } })).status).toBe(200);
});

test('sent twice, or as the same file under another id, it is one document', async () => {
  const [id, other] = [await desk.aVisit(), await desk.aVisit()];
  const [fileId, another] = [await aFile(), await aFile('cv.png')];
  const own = newId();
  await add(id, { id: own, fileId });
  for (const again of [await add(id, { id: own, fileId }), await add(id, { fileId }, { fileId })]) {
    expect([again.status, again.body.items.map((one) => one.id)]).toEqual([200, [own]]);
  }
  for (const taken of [await add(id, { id: own, fileId: another }), await add(other, { id: own, fileId })]) {
    expect([taken.status, taken.text]).toEqual([409, expect.stringContaining('visit-id-taken')]);
  }
  const both = await add(other, { fileId }, { fileId: another });
  expect(both.body.items).toHaveLength(2);
});

test('no document is a file that is not there, is foreign, is in the bin or was refused, and none of the others is added', async () => {
  const id = await desk.aVisit();
  const mine = await aFile();
  const own = desk;
  desk = await aVisitDesk(t);
  const foreign = await aFile();
  desk = own;
  const [binned, refused] = [await aFile(), await aFile()];
  await inOffice((tx) => tx.file.updateMany({ where: { id: binned }, data: { deletedAt: new Date() } }));
  await inOffice((tx) => tx.file.updateMany({ where: { id: refused }, data: { state: 'refused' } }));
  for (const fileId of [newId(), foreign, binned, refused]) {
    const answer = await add(id, { fileId: mine }, { fileId });
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('visit-document-not-possible')]);
  }
  expect((await desk.officer.call(routes.list, { params: { id } })).body.items).toEqual([]);
});

test('documents are for those who see the names; who may change nothing still reads them, also without the files room', async () => {
  const hidden = await desk.aVisit({ namesSeenBy: 'named' });
  const { items } = (await add(hidden, { fileId: await aFile(), title: 'نامه به دکتر جبار' })).body;
  const url = items[0]?.url ?? '';
  expect((await desk.manager.call(routes.list, { params: { id: hidden } })).body).toEqual({ items: [] });
  const codes = async (address: string) => {
    const people = [desk.officer, desk.manager, desk.unitHead];
    return Promise.all(people.map(async ({ cookie }) => (await download(address, cookie)).statusCode));
  };
  expect(await codes(url)).toEqual([200, 404, 404]);

  const open = await desk.aVisit();
  await desk.added(open, '10:00', '11:00', { responsibleUnitId: desk.unitId });
  const fileId = await aFile();
  const shown = (await add(open, { fileId })).body.items[0];
  expect(await codes(shown?.url ?? '')).toEqual([200, 200, 200]);
  expect((await desk.unitHead.call(filesRoutes.get, { params: { id: fileId } })).status).toBe(404);
  const params = { id: open, partId: shown?.id ?? '' };
  const documents = [{ id: newId(), fileId }];
  for (const answer of [
    await desk.unitHead.call(routes.add, { params, body: { documents } }),
    await desk.unitHead.call(routes.rename, { params, body: { version: 1, title: 'x' } }),
    await desk.unitHead.call(routes.remove, { params, body: { version: 1 } }),
  ]) {
    expect(answer.status).toBe(403);
  }
});

test('who keeps visits but does not see these names changes no document of it', async () => {
  const id = await desk.aVisit({ namesSeenBy: 'named' });
  const [document] = (await add(id, { fileId: await aFile() })).body.items;
  const colleague = await desk.office.actingAs('protocol-officer');
  const params = { id, partId: document?.id ?? '' };
  const documents = [{ id: newId(), fileId: await aFile() }];
  for (const answer of [
    await colleague.call(routes.add, { params, body: { documents } }),
    await colleague.call(routes.rename, { params, body: { version: 1, title: 'x' } }),
    await colleague.call(routes.remove, { params, body: { version: 1 } }),
  ]) {
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('visit-names-hidden')]);
  }
});

test('another organisation finds none, and a closed file takes no more', async () => {
  const id = await desk.aVisit();
  const [document] = (await add(id, { fileId: await aFile() })).body.items;
  const stranger = await (await anOffice(t)).actingAs('protocol-officer');
  const params = { id, partId: document?.id ?? '' };
  const documents = [{ id: newId(), fileId: await aFile() }];
  for (const answer of [
    await stranger.call(routes.list, { params }),
    await stranger.call(routes.add, { params, body: { documents } }),
    await stranger.call(routes.rename, { params, body: { version: 1, title: 'x' } }),
    await stranger.call(routes.remove, { params, body: { version: 1 } }),
  ]) {
    expect(answer.status).toBe(404);
  }
  expect((await download(document?.url ?? '', stranger.cookie)).statusCode).toBeGreaterThanOrEqual(400);
  await inOffice((tx) => tx.visit.updateMany({ where: { id }, data: { state: 'closed' } }));
  const late = await desk.officer.call(routes.add, { params, body: { documents } });
  expect([late.status, late.text]).toEqual([409, expect.stringContaining('visit-not-in-state')]);
  expect((await download(document?.url ?? '', desk.officer.cookie)).statusCode).toBe(200);
});

test('fifty documents and no more; a file that is one is not removed from the files; the trail names no title', async () => {
  const id = await desk.aVisit();
  const fileIds: string[] = [];
  for (let nth = 0; nth <= visitDocumentsAtMost; nth++) fileIds.push(await aFile(`${nth}.png`));
  const [last = '', ...first] = fileIds.reverse();
  await add(id, ...first.map((fileId) => ({ fileId, title: 'رزومهٔ دکتر جبار' })));
  const full = await add(id, { fileId: last });
  expect([full.status, full.text]).toEqual([422, expect.stringContaining('visit-documents-full')]);
  const again = await add(id, { fileId: first[0] ?? '' });
  expect([again.status, again.body.items.length]).toEqual([200, visitDocumentsAtMost]);

  const file = (await desk.officer.call(filesRoutes.get, { params: { id: first[0] ?? '' } })).body;
  expect(file.uses).toBe(1);
  const uses = await desk.officer.call(filesRoutes.uses, { params: { id: file.id } });
  expect(uses.body.items).toMatchObject([{ subjectType: 'Visit', subjectId: id }]);
  const { version } = file;
  const removal = await desk.officer.call(filesRoutes.remove, { params: { id: file.id }, query: { version } });
  expect([removal.status, removal.text]).toEqual([409, expect.stringContaining('file-in-use')]);

  const trail = await inOffice((tx) =>
    tx.auditEntry.findMany({ where: { subjectId: id, event: 'visit.document-added' } }),
  );
  expect(trail).toHaveLength(visitDocumentsAtMost);
  expect(JSON.stringify(trail.map(({ after }) => after))).not.toContain('جبار');
}, 60_000);
