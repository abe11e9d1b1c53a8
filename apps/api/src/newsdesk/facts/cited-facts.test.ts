import { type NewFact, factsRoutes as routes } from '@ravabet/contracts/newsdesk/facts';
import { pressReleasesRoutes as releases } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { approved, published } from '../../testing/published-releases.ts';
import { tellOfExpiries } from './tell-of-expiries.ts';
import { anew, citing, day, aFact as inLibrary } from '../../testing/figures.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const aFact = (more: Partial<NewFact> = {}) => inLibrary(office, more);
const release = async (id: string) =>
  (await (await office.actingAs('pr-officer')).call(releases.get, { params: { id } })).body;
const uses = async (id: string) =>
  (await (await office.actingAs('pr-officer')).call(routes.uses, { params: { id } })).body.items;

describe('a figure in a text', () => {
  test('says its present value in the digits and words of the release, whatever was sent', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aFact();
    const said: string[] = [];
    for (const language of ['fa', 'ar', 'en', 'zh'] as const) {
      const made = await aPressRelease(officer, { language, body: citing(id) });
      said.push(JSON.stringify((await release(made.id)).body));
    }
    expect(said[0]).toContain('"text":"۶۵۰ تخت"');
    expect(said[1]).toContain('"text":"٦٥٠ سرير"');
    expect(said[2]).toContain('"text":"650 beds"');
    expect(said[3]).toContain('"text":"650张床位"');
  });

  test('follows the figure until publication and is frozen by it', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aFact();
    const draft = await aPressRelease(officer, { body: citing(id) });
    const waiting = await approved(office, { body: citing(id) });
    const out = await published(office, { body: citing(id) });
    await officer.call(routes.setValue, { params: { id }, body: anew(1, 684) });
    expect(JSON.stringify((await release(draft.id)).body)).toContain('۶۸۴ تخت');
    expect(JSON.stringify((await release(waiting.id)).body)).toContain('۶۸۴ تخت');
    expect(JSON.stringify((await release(out.id)).body)).toContain('۶۵۰ تخت');
    const page = await t.app.inject({ url: out.url });
    expect(page.body).toContain('اکنون ۶۵۰ تخت در اختیار');
    expect((await release(draft.id)).version).toBe(draft.version);
    // The plain text, in which it is searched, follows too.
    const organizationId = office.organization.id;
    const texts = await withOrganization(t.platform.databases.app.prisma, organizationId, (tx) =>
      tx.pressRelease.findMany({
        where: { organizationId, id: { in: [draft.id, out.id] } },
        select: { bodyText: true },
      }),
    );
    expect(texts.filter(({ bodyText }) => bodyText.includes('۶۸۴ تخت'))).toHaveLength(1);
  });

  test('is listed with its sentence, the state of its release, and whether it says another value by now', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aFact();
    const out = await published(office, { body: citing(id) });
    const draft = await aPressRelease(officer, { body: citing(id) });
    await officer.call(routes.setValue, { params: { id }, body: anew(1, 684) });
    expect(await uses(id)).toMatchObject([
      { pressReleaseId: draft.id, standing: 'draft', said: '۶۸۴ تخت', outdated: false },
      {
        pressReleaseId: out.id,
        standing: 'published',
        releaseState: 'published',
        said: '۶۵۰ تخت',
        outdated: true,
        sentence: 'اکنون ۶۵۰ تخت در اختیار بیماران است.',
      },
    ]);
    const shown = await officer.call(routes.ofRelease, { params: { id: out.id } });
    expect(shown.body.items).toMatchObject([{ id, said: '۶۵۰ تخت', text: '۶۸۴ تخت', outdated: true }]);
    await officer.call(releases.update, {
      params: { id: draft.id },
      body: { version: draft.version, body: { type: 'doc', content: [] } },
    });
    expect((await uses(id)).map((use) => use.pressReleaseId)).toEqual([out.id]);
  });

  test('speaks the language of a translation from its beginning', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aFact();
    const source = await aPressRelease(officer, { body: citing(id) });
    const made = await officer.call(releases.translate, {
      params: { id: source.id },
      body: { language: 'en', title: 'More beds' },
    });
    expect(JSON.stringify((await release(made.body.id)).body)).toContain('650 beds');
    expect(await uses(id)).toHaveLength(2);
  });

  test('that names no figure of ours stays as the text it was, and a malformed one is refused', async () => {
    const officer = await office.actingAs('pr-officer');
    const made = await aPressRelease(officer, { body: citing(newId(), '۹۹ تخت') });
    const kept = JSON.stringify((await release(made.id)).body);
    expect(kept).toContain('"text":"۹۹ تخت"');
    expect(kept).not.toContain('factId');
    for (const attrs of [
      { factId: 'x', text: 'y' },
      { factId: newId(), text: '' },
      { factId: newId(), text: 'y', on: 1 },
    ]) {
      const body = { type: 'doc' as const, content: [{ type: 'paragraph', content: [{ type: 'fact', attrs }] }] };
      const refused = await officer.call(releases.create, { body: { kind: 'news', language: 'fa', title: 'x', body } });
      expect(refused.text).toContain('press-release-body-invalid');
    }
  });

  test('saved while its value changes says the new one in the end, however they meet', async () => {
    const officer = await office.actingAs('pr-officer');
    for (let round = 0; round < 4; round++) {
      const { id } = await aFact();
      const draft = await aPressRelease(officer, { body: citing(id) });
      const [saved, changed] = await Promise.all([
        officer.call(releases.update, { params: { id: draft.id }, body: { version: 1, body: citing(id) } }),
        officer.call(routes.setValue, { params: { id }, body: anew(1, 777) }),
      ]);
      expect([saved.status, changed.status]).toEqual([200, 200]);
      expect(JSON.stringify((await release(draft.id)).body)).toContain('۷۷۷ تخت');
    }
  });
});

describe('who must know', () => {
  const noticesOf = (personId: string, kind: string, subjectId: string) => {
    const organizationId = office.organization.id;
    return withOrganization(t.platform.databases.app.prisma, organizationId, (tx) =>
      tx.notification.count({ where: { organizationId, personId, kind, subjectId } }),
    );
  };

  test('the writers of what says a figure are told once when it changes', async () => {
    const [officer, analyst] = [await office.actingAs('pr-officer'), await office.actingAs('analyst')];
    const { id } = await aFact();
    await published(office, { body: citing(id) });
    await aPressRelease(officer, { body: citing(id) });
    await analyst.call(routes.setValue, { params: { id }, body: anew(1, 684) });
    expect(await noticesOf(officer.personId, 'fact-changed', id)).toBe(1);
    expect(await noticesOf(analyst.personId, 'fact-changed', id)).toBe(0);
  });

  test('owner and writers are told once that it has expired, and the owner once that it is about to', async () => {
    const officer = await office.actingAs('pr-officer');
    const owner = await aMember(t, office.organization, 'spokesperson');
    const owned = { owner: { personId: owner.personId }, trueAt: day(-90) };
    const { id: expired } = await aFact({ ...owned, expiresOn: day(-3) });
    const { id: soon } = await aFact({ ...owned, expiresOn: day(3) });
    await aPressRelease(officer, { body: citing(expired) });
    await aPressRelease(officer, { body: citing(soon) });
    await Promise.all([tellOfExpiries(t.platform), tellOfExpiries(t.platform)]);
    expect(await tellOfExpiries(t.platform)).toBe(0);
    expect(await noticesOf(owner.personId, 'fact-expired', expired)).toBe(1);
    expect(await noticesOf(officer.personId, 'fact-expired', expired)).toBe(1);
    expect(await noticesOf(owner.personId, 'fact-due-soon', soon)).toBe(1);
    expect(await noticesOf(officer.personId, 'fact-due-soon', soon)).toBe(0);
  });
});
