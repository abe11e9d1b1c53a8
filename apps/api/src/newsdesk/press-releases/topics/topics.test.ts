import { pressReleasesRoutes, topicsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { anybody, aPressRelease } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { approved } from '../../../testing/published-releases.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const names = (fa: string) => ({ fa, ar: '', en: '', zh: '' });
/** A topic, as it stands in the list. */
async function aTopic(slug: string, of = office) {
  const { body } = await (await of.actingAs('pr-manager')).call(routes.create, { body: { slug, names: names(slug) } });
  const topic = body.items.find((one) => one.slug === slug);
  if (!topic) throw new Error(JSON.stringify(body));
  return topic;
}

describe('topics', () => {
  test('are seen by everybody of the organisation and decided by its managers', async () => {
    const body = { slug: 'health', names: names('سلامت') };
    const anonymous = anybody(t, office.organization);
    expect((await anonymous.call(routes.list)).problem).toBe('not-signed-in');
    for (const role of ['pr-officer', 'administrator', 'head', 'auditor'] as const)
      expect((await (await office.actingAs(role)).call(routes.create, { body })).problem, role).toBe('forbidden');
    const manager = await office.actingAs('pr-manager');
    for (const slug of ['', 'Health', 'سلامت', 'a--b', '-a', 'a/b', 'x'.repeat(61)])
      expect((await manager.call(routes.create, { body: { ...body, slug } })).problem, slug).toBe('invalid-input');
    expect((await manager.call(routes.create, { body })).status).toBe(201);
    expect((await manager.call(routes.create, { body })).problem).toBe('topic-slug-taken');
    const reader = await office.actingAs('department-head');
    expect((await reader.call(routes.list)).body.items).toMatchObject([{ ...body, position: 0, archivedAt: null }]);
    const elsewhere = await (await anOffice(t)).actingAs('pr-manager');
    expect((await elsewhere.call(routes.list)).body.items).toEqual([]);
  });

  test('change their names but never their address, and who saw an older version is told', async () => {
    const { id, version } = await aTopic('surgery');
    const manager = await office.actingAs('pr-manager');
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    const change = { params: { id }, body: { version, names: names('جراحی قلب') } };
    expect((await stranger.call(routes.update, change)).problem).toBe('not-found');
    const changed = (await manager.call(routes.update, change)).body.items.find((one) => one.id === id);
    expect(changed).toMatchObject({ slug: 'surgery', names: { fa: 'جراحی قلب' }, version: 2 });
    expect((await manager.call(routes.update, change)).problem).toBe('stale-version');
  });

  test('are put into an order as a whole, and a list that lacks a new one is refused', async () => {
    const manager = await office.actingAs('pr-manager');
    await aTopic('first');
    await aTopic('second');
    const { items } = (await manager.call(routes.list)).body;
    const ids = items.map(({ id }) => id).toReversed();
    const reordered = (await manager.call(routes.reorder, { body: { ids } })).body.items;
    expect(reordered.map(({ id }) => id)).toEqual(ids);
    for (const wrong of [ids.slice(1), [...ids.slice(1), office.organization.id]])
      expect((await manager.call(routes.reorder, { body: { ids: wrong } })).problem).toBe('topic-order-outdated');
    const officer = await office.actingAs('pr-officer');
    expect((await officer.call(routes.reorder, { body: { ids } })).problem).toBe('forbidden');
  });
});

describe('a release', () => {
  test('stands under the topics its writer chose, and is found by them', async () => {
    const [one, other] = [await aTopic('research'), await aTopic('education')];
    const officer = await office.actingAs('pr-officer');
    const release = await aPressRelease(officer, { topicIds: [other.id, one.id] });
    await aPressRelease(officer, { topicIds: [one.id] });
    const read = await officer.call(pressReleasesRoutes.get, { params: { id: release.id } });
    expect(read.body.topicIds).toEqual([other.id, one.id]);
    const found = await officer.call(pressReleasesRoutes.list, { query: { topicId: other.id } });
    expect(found.body.items.map(({ id }) => id)).toEqual([release.id]);
    const changed = { version: 1, topicIds: [one.id] };
    const after = await officer.call(pressReleasesRoutes.update, { params: { id: release.id }, body: changed });
    expect(after.body.topicIds).toEqual([one.id]);
  });

  test('takes no topic that is archived, foreign or absent, but keeps one that was archived since', async () => {
    const topic = await aTopic('history');
    const officer = await office.actingAs('pr-officer');
    const manager = await office.actingAs('pr-manager');
    const release = await aPressRelease(officer, { topicIds: [topic.id] });
    const archive = { params: { id: topic.id }, body: { version: topic.version } };
    expect((await officer.call(routes.archive, archive)).problem).toBe('forbidden');
    await manager.call(routes.archive, archive);
    expect((await manager.call(routes.archive, archive)).problem).toBe('stale-version');
    const foreign = await aTopic('foreign', await anOffice(t));
    const begin = (topicIds: string[]) =>
      officer.call(pressReleasesRoutes.create, { body: { kind: 'news', language: 'fa', title: 'خبر', topicIds } });
    for (const id of [topic.id, foreign.id, office.organization.id])
      expect((await begin([id])).problem).toBe('press-release-topic-unknown');
    const kept = { params: { id: release.id }, body: { version: 1, topicIds: [topic.id] } };
    expect((await officer.call(pressReleasesRoutes.update, kept)).status).toBe(200);
    const restored = await manager.call(routes.restore, { params: { id: topic.id }, body: { version: 2 } });
    expect(restored.body.items.find(({ id }) => id === topic.id)?.archivedAt).toBeNull();
    expect((await begin([topic.id])).status).toBe(201);
  });

  test('is published with its topics, which the public may read by name', async () => {
    const topic = await aTopic('prevention');
    const release = await approved(office, { topicIds: [topic.id] });
    const manager = await office.actingAs('pr-manager');
    await manager.call(pressReleasesRoutes.publish, { params: { id: release.id }, body: { version: release.version } });
    const published = await t.platform.databases.jobs.prisma.publication.findFirst({
      where: { pressReleaseId: release.id },
      select: { topicIds: true },
    });
    expect(published?.topicIds).toEqual([topic.id]);
    const kept = await manager.call(pressReleasesRoutes.version, { params: { id: release.id, n: 1 } });
    expect(kept.body.content.topicIds).toEqual([topic.id]);
    const translated = await manager.call(pressReleasesRoutes.translate, {
      params: { id: release.id },
      body: { language: 'en', title: 'Prevention' },
    });
    const english = await manager.call(pressReleasesRoutes.get, { params: { id: translated.body.id } });
    expect(english.body.topicIds).toEqual([topic.id]);
    const seen = await t.platform.databases.publicReader.rows<{ slug: string }>(
      office.organization.id,
      { name: 'topics_of_test', text: 'SELECT slug FROM topic WHERE organization_id = $1::uuid AND id = $2::uuid' },
      [office.organization.id, topic.id],
    );
    expect(seen).toEqual([{ slug: 'prevention' }]);
  });
});
