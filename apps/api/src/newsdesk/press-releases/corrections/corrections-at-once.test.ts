import { correctionsRoutes as routes, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { correctionsOf, paragraph } from '../../../testing/corrections.ts';
import { published } from '../../../testing/published-releases.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

const { begun, written, step, approvedCorrection } = correctionsOf(() => office);
const get = (url: string) => app.app.inject({ method: 'GET', url });

describe('at the same moment', () => {
  test('two publish one correction: one publication, one entry in the trail', async () => {
    const correction = await approvedCorrection();
    const answers = await Promise.all([1, 2, 3].map(() => step('pr-manager', 'publish', correction, 4)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { prisma } = app.platform.databases.jobs;
    expect(await prisma.publication.count({ where: { pressReleaseId: correction.id } })).toBe(2);
    expect(await prisma.publication.count({ where: { pressReleaseId: correction.id, current: true } })).toBe(1);
    const entries = { subjectId: correction.id, event: 'press-release.corrected' };
    expect(await prisma.auditEntry.count({ where: entries })).toBe(1);
  });

  test('two begin: one does', async () => {
    const release = await published(office);
    const officer = await office.actingAs('pr-officer');
    const answers = await Promise.all(
      [1, 2, 3].map(() => officer.call(routes.begin, { params: { id: release.id }, body: {} })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  test('one publishes while another withdraws: either way no text is left that was withdrawn', async () => {
    const correction = await approvedCorrection();
    const manager = await office.actingAs('pr-manager');
    const { body: release } = await manager.call(pressReleasesRoutes.get, { params: { id: correction.id } });
    const [publishing, withdrawing] = await Promise.all([
      step('pr-manager', 'publish', correction, 4),
      manager.call(pressReleasesRoutes.withdraw, {
        params: { id: correction.id },
        body: { version: release.version, reason: 'نادرست' },
      }),
    ]);
    expect([publishing.status, withdrawing.status].sort()).toEqual([200, 409]);
    const shown = await get(correction.url);
    expect(shown.statusCode).toBe(publishing.status === 200 ? 200 : 410);
  });
});

test('no word of a correction leaves the house before it is published', async () => {
  const canary = 'قناری‌سبز';
  const correction = await begun({ title: 'خبر کنار قناری' });
  await written(correction, {
    title: `${canary} عنوان`,
    note: `${canary} یادداشت`,
    lead: canary,
    body: paragraph(canary),
  });
  await step('pr-officer', 'submit', correction, 2);
  await step('pr-manager', 'approve', correction, 3);
  const { slug } = office.organization;
  const addresses = [`/n/${slug}`, `/n/${slug}/fa`, `/n/${slug}/fa/feed.atom`, correction.url];
  for (let n = 1; n < 8; n++) addresses.push(`${correction.url}/versions/${n}`);
  for (const address of addresses) expect((await get(address)).body, address).not.toContain('قناری‌سبز');
});
