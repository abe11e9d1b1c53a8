import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';

let test: TestApp;
let office: Office;
beforeAll(async () => {
  test = await buildTestApp();
  office = await anOffice(test);
});
afterAll(() => test.close());

it('a long list goes out in portions, each release once, and no portion is larger than another', async () => {
  const officer = await office.actingAs('pr-officer');
  const { id } = await aPressRelease(officer);
  const organizationId = office.organization.id;
  await withOrganization(test.platform.databases.app.prisma, organizationId, async (tx) => {
    const { place: _place, ...rest } = await tx.pressRelease.findUniqueOrThrow({
      where: { organizationId_id: { organizationId, id } },
    });
    // All of one moment: the pages must not lose or repeat what stands beside their edge.
    await tx.pressRelease.createMany({
      data: Array.from({ length: 1100 }, (_, n) => ({
        ...rest,
        body: rest.body as object,
        events: rest.events as object,
        approvalPlan: rest.approvalPlan as object,
        id: newId(),
        storyId: newId(),
        title: `خبر ${n}`,
      })),
    });
  });
  const rows = vi.spyOn(test.platform.databases.reader, 'rows');
  const url = `/api/organizations/${organizationId}/press-releases/export.csv`;
  const answer = await test.app.inject({ url, headers: { cookie: officer.cookie } });
  const lines = answer.body.split('\r\n').slice(1).filter(Boolean);
  expect(lines).toHaveLength(1101);
  expect(new Set(lines).size).toBe(1101);
  const portions = await Promise.all(
    rows.mock.calls.flatMap(([, { name }], n) =>
      name.startsWith('export_press_releases') ? [rows.mock.results[n]?.value as Promise<unknown[]>] : [],
    ),
  );
  expect(portions.map(({ length }) => length)).toEqual([500, 500, 101]);
});
