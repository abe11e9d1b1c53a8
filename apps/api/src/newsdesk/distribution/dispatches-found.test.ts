import { dispatchesRoutes as routes } from '@ravabet/contracts/newsdesk/distribution';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { searchRoutes } from '@ravabet/contracts/office/search';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexPending } from '../../office/search/index-pending.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aPressRelease, type TestMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { published } from '../../testing/published-releases.ts';

let test: TestApp;
let office: Office;
let officer: TestMember;
beforeAll(async () => {
  test = await buildTestApp();
  office = await anOffice(test);
  officer = await office.actingAs('pr-officer');
});
afterAll(() => test.close());

async function found(q: string, who = officer) {
  while ((await indexPending(test.platform.databases.jobs.prisma)) > 0);
  const { body } = await who.call(searchRoutes.search, { query: { q, type: 'Dispatch' } });
  return body.items;
}
const idsOf = (hits: { subjectId: string }[]) => hits.map(({ subjectId }) => subjectId);

describe('a dispatch', () => {
  it('is found by the title of its release and by its own subject, in any spelling, with its state', async () => {
    const { id: pressReleaseId } = await published(office, { title: 'گشایش كلينيك تازه' });
    const subjects = { fa: 'دعوت به نشست ویژه', ar: '', en: 'Special briefing', zh: '' };
    const body = { pressReleaseId, purpose: 'release' as const, subjects };
    const { id } = (await officer.call(routes.prepare, { body })).body;
    for (const q of ['کلینیک', 'نشست ويژه', 'briefing']) expect(idsOf(await found(q)), q).toEqual([id]);
    const [hit] = await found('نشست');
    expect(hit).toMatchObject({ subjectType: 'Dispatch', title: 'گشایش كلينيك تازه', state: 'draft', language: 'fa' });
    expect(hit?.excerptRanges.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['نشست']);
  });

  it('is found by the new title of its release, and no more when it was thrown away', async () => {
    const release = await aPressRelease(officer, { title: 'نام نخستین' });
    const body = { pressReleaseId: release.id, purpose: 'release' as const };
    const { id, version } = (await officer.call(routes.prepare, { body })).body;
    expect(idsOf(await found('نخستین'))).toEqual([id]);
    await officer.call(pressReleasesRoutes.update, {
      params: { id: release.id },
      body: { version: release.version, title: 'نام دومین' },
    });
    expect([await found('نخستین'), idsOf(await found('دومین'))]).toEqual([[], [id]]);
    await officer.call(routes.remove, { params: { id }, query: { version } });
    expect(await found('دومین')).toEqual([]);
  });

  it('is found by nobody who may not read it, and not in another organisation', async () => {
    const { id: pressReleaseId } = await published(office, { title: 'قناری ارسال' });
    await officer.call(routes.prepare, { body: { pressReleaseId, purpose: 'release' } });
    expect(await found('قناری')).toHaveLength(1);
    for (const role of ['spokesperson', 'department-head', 'analyst'] as const)
      expect(await found('قناری', await office.actingAs(role)), role).toEqual([]);
    const elsewhere = await anOffice(test);
    expect(await found('قناری', await elsewhere.actingAs('pr-manager'))).toEqual([]);
  });
});
