import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { registerRoutes } from '@ravabet/contracts/office/register';
import { rulesFor, type Actor } from '@ravabet/permissions';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvePressRelease } from '../../newsdesk/press-releases/approve-press-release.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { anybody, anOrganization, aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { indexPending } from '../search/index-pending.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

async function submitted(title: string): Promise<string> {
  const officer = await office.actingAs('pr-officer');
  const { id } = await aPressRelease(officer, { title });
  expect((await officer.call(pressReleasesRoutes.submit, { params: { id }, body: { version: 1 } })).status).toBe(200);
  return id;
}

test('200 approvals at once give 200 consecutive numbers', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 200; n++) ids.push(await submitted(`خبر ${n}`));
  const manager = await office.actingAs('pr-manager');
  const { organizationId, personId } = manager;
  const actor: Actor = {
    organizationId,
    personId,
    roles: ['pr-manager'],
    unitId: null,
    headedUnitIds: [],
    deputyFor: [],
    selfApproval: false,
  };
  const { databases, bus } = app.platform;
  const approve = async (id: string): Promise<void> => {
    for (;;) {
      try {
        return await withOrganization(databases.app.prisma, organizationId, (tx) =>
          approvePressRelease(tx, bus, actor, rulesFor(actor), id, { version: 2 }),
        );
      } catch (error) {
        // A full pool is answered 503 and asked again, as the web app does.
        if (!/timeout|Unable to start a transaction|P2028/.test(String(error))) throw error;
      }
    }
  };
  await Promise.all(ids.map(approve));
  const { body } = await manager.call(registerRoutes.check);
  expect(body.runs).toEqual([
    expect.objectContaining({ kind: 'خ', first: 1, last: 200, count: 200, gaps: [], doubles: 0 }),
  ]);
}, 120_000);

test('an approval that fails gives its number back', async () => {
  const manager = await office.actingAs('pr-manager');
  const id = await submitted('بازگشت');
  const before = (await manager.call(registerRoutes.check)).body.runs;
  expect((await manager.call(pressReleasesRoutes.approve, { params: { id }, body: { version: 7 } })).problem).toBe(
    'stale-version',
  );
  expect((await manager.call(registerRoutes.check)).body.runs).toEqual(before);
});

test('a number is found in any digits, alone, and by words of the title', async () => {
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const id = await submitted('همایش كيفيت خدمات‌درماني');
  await manager.call(pressReleasesRoutes.approve, { params: { id }, body: { version: 2 } });
  while ((await indexPending(app.platform.databases.jobs.prisma)) > 0);
  const find = async (q: string) => (await officer.call(registerRoutes.list, { query: { q } })).body.items;
  const [entry] = await find('همایش کیفیت');
  expect(entry?.subjectId).toBe(id);
  const { year, n } = entry?.number ?? { year: 0, n: 0 };
  const persian = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
  for (const q of [persian(`${year}/خ/${n}`), persian(String(n)), `${year}/خ/0${n}`])
    expect(
      (await find(q)).map((found) => found.subjectId),
      q,
    ).toEqual([id]);
  expect(await find('سخن می‌گوید')).toEqual([]);
  expect(await find('تصویربرداری')).toEqual([]);
});

test('the register has pages, kinds and years, and is closed to those it does not concern', async () => {
  const officer = await office.actingAs('pr-officer');
  const first = await officer.call(registerRoutes.list, { query: { limit: 3, kind: 'خ' } });
  const second = await officer.call(registerRoutes.list, {
    query: { limit: 3, kind: 'خ', cursor: first.body.next as string },
  });
  const numbers = [...first.body.items, ...second.body.items].map((item) => item.number.n);
  expect(new Set(numbers).size).toBe(6);
  expect((await officer.call(registerRoutes.list, { query: { kind: 'ب' } })).body.items).toEqual([]);
  expect((await officer.call(registerRoutes.list, { query: { year: 1399 } })).body.items).toEqual([]);
  expect((await (await office.actingAs('department-head')).call(registerRoutes.list)).problem).toBe('forbidden');
  expect((await anybody(app, office.organization).call(registerRoutes.list)).problem).toBe('not-signed-in');
  const elsewhere = await anOffice(app, await anOrganization(app));
  expect((await (await elsewhere.actingAs('pr-officer')).call(registerRoutes.list)).body.items).toEqual([]);
});
