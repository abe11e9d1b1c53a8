import { plusDays } from '@ravabet/calendars';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { supportRequestsRoutes as routes } from '@ravabet/contracts/protocol/support-requests';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPngOfSize } from '../../office/files/testing/hostile-contents.ts';
import { upload } from '../../office/files/testing/upload.ts';
import { indexPending } from '../../office/search/index-pending.ts';
import { newId } from '../../platform/new-id.ts';
import { aSupportDesk, type SupportDesk, today } from '../../testing/a-support-desk.ts';
import { aMember, aPressRelease, aUnit, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';

let t: TestApp;
let desk: SupportDesk;
beforeAll(async () => {
  t = await buildTestApp();
});
afterAll(() => t.close());
beforeEach(async () => {
  desk = await aSupportDesk(t);
});

const inOffice = <T>(work: Parameters<typeof withOrganization<T>>[2]): Promise<T> =>
  withOrganization(t.platform.databases.app.prisma, desk.office.organization.id, work);

describe('a support request that is being done', () => {
  test('hands its files to who asked, and to no other unit', async () => {
    const { office, head, officer, submitted, promise } = desk;
    const id = await submitted();
    const params = { id };
    await officer.call(routes.accept, { params, body: promise(1) });
    const { id: fileId } = await upload(officer, 'album.png', aPngOfSize(8, 8));
    // As background work does once it has looked inside.
    await inOffice((tx) => tx.file.updateMany({ where: { id: fileId }, data: { state: 'ready' } }));
    const delivery = { kind: 'file' as const, fileId };
    const added = await officer.call(routes.addDelivery, { params, body: { version: 2, delivery } });
    const url = added.body.deliveries[0]?.file?.url ?? '';
    const taken = await t.app.inject({ url, headers: { cookie: head.cookie } });
    expect([taken.statusCode, taken.headers['content-type']]).toEqual([200, 'image/png']);
    const other = await aMember(t, office.organization, 'department-head', {
      unitId: await aUnit(t, office.organization, { fa: 'بخش کلیه' }),
    });
    expect((await t.app.inject({ url, headers: { cookie: other.cookie } })).statusCode).toBe(404);
  });

  test('is found by a word in any spelling, counted and exported', async () => {
    const { office, manager, officer, submitted } = desk;
    const id = await submitted({ title: 'عکاسی از كارگاه احیای قلبی' });
    while ((await indexPending(t.platform.databases.jobs.prisma)) > 0);
    const found = await officer.call(routes.list, { query: { q: 'کارگاه احياي' } });
    expect(found.body.items.map((one) => one.id)).toEqual([id]);
    expect((await officer.call(routes.count, { query: { open: true } })).body.total).toBe(1);
    const url = `/api/organizations/${office.organization.id}/support-requests/export.csv`;
    const file = await t.app.inject({ url, headers: { cookie: manager.cookie, 'accept-language': 'fa' } });
    expect(file.statusCode).toBe(200);
    expect(file.body).toContain('عکاسی از كارگاه احیای قلبی');
  });

  test('is led back to from the release that it became, for those who may read it', async () => {
    const { office, head, officer, submitted } = desk;
    const id = await submitted();
    const release = await published(office);
    const record = { type: 'PressRelease' as const, id: release.id };
    const back = async (who: TestMember) => {
      const { status, body } = await who.call(pressReleasesRoutes.get, { params: { id: release.id } });
      expect(status).toBe(200);
      return body.supportRequest;
    };
    expect(await back(officer)).toBeNull();
    const { body: asked } = await officer.call(routes.become, { params: { id }, body: { version: 1, record } });
    for (const who of [officer, head]) expect(await back(who)).toEqual({ id, title: asked.title });
    for (const role of ['spokesperson', 'department-head', 'council-member'] as const) {
      expect([role, await back(await aMember(t, office.organization, role))]).toEqual([role, null]);
    }
  });

  test('becomes a press release that both lead to, if the person may see it', async () => {
    const { head, officer, submitted } = desk;
    const id = await submitted();
    const body = (type: 'PressRelease', record: string) => ({ version: 1, record: { type, id: record } });
    const wrong = await officer.call(routes.become, { params: { id }, body: body('PressRelease', newId()) });
    expect(wrong.text).toContain('support-record-not-possible');
    const release = await aPressRelease(officer);
    const became = await officer.call(routes.become, { params: { id }, body: body('PressRelease', release.id) });
    expect(became.body.became).toMatchObject({ type: 'PressRelease', id: release.id, title: expect.any(String) });
    // The head of the department sees that it became something, and not what of a draft.
    expect((await head.call(routes.get, { params: { id } })).body.became).toMatchObject({ title: null });
  });
});

describe('the figures', () => {
  test('say per service and unit how many, how punctual and how rated', async () => {
    const { unitId, head, manager, officer, submitted, promise } = desk;
    const id = await submitted();
    const params = { id };
    await officer.call(routes.accept, { params, body: promise(1) });
    await officer.call(routes.deliver, { params, body: { version: 2, note: 'انجام شد' } });
    await head.call(routes.confirm, { params, body: { version: 3, rating: 4 } });
    const query = { from: plusDays(today(), -1), until: plusDays(today(), 1) };
    const { body } = await manager.call(routes.figures, { query });
    expect(body.byService).toMatchObject([{ count: 1, delivered: 1, onTimeShare: 1, rating: 4, ratings: 1 }]);
    expect(body.byService[0]?.leadHours).toBeLessThan(1);
    expect(body.byUnit).toMatchObject([{ id: unitId, count: 1 }]);
    const load = await manager.call(routes.load, {});
    expect(load.body.items.find((one) => one.id === officer.personId)).toMatchObject({ open: 0, overdue: 0 });
    expect((await head.call(routes.load, {})).status).toBe(403);
  });
});
