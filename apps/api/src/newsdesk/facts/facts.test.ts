import { factsRoutes as routes, type NewFact } from '@ravabet/contracts/newsdesk/facts';
import { pressReleasesRoutes as releases } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aMember, aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { approved, published } from '../../testing/published-releases.ts';
import { plainRequests } from '../../testing/plain-requests.ts';
import { newId } from '../../platform/new-id.ts';
import { tellOfExpiries } from './tell-of-expiries.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const beds = async (more: Partial<NewFact> = {}): Promise<NewFact> => ({
  names: { fa: 'تخت‌های فعال', ar: 'الأسرّة العاملة', en: 'Active beds', zh: '开放床位' },
  unit: { fa: 'تخت', ar: 'سرير', en: 'beds', zh: '张床位' },
  owner: { personId: (await office.actingAs('pr-officer')).personId },
  value: 650,
  trueAt: day(-10),
  expiresOn: day(100),
  source: 'سامانهٔ آمار بیمارستان',
  sourceUrl: '',
  sourceFileId: null,
  ...more,
});
const aFact = async (more: Partial<NewFact> = {}) => {
  const officer = await office.actingAs('pr-officer');
  const { status, body, text } = await officer.call(routes.create, { body: await beds(more) });
  expect(status, text).toBe(201);
  return body;
};
const citing = (factId: string, said = 'هر چه') => ({
  type: 'doc' as const,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'بیمارستان گسترش یافت. اکنون ' },
        { type: 'fact', attrs: { factId, text: said } },
        { type: 'text', text: ' در اختیار بیماران است. سپاس از همه.' },
      ],
    },
  ],
});
const anew = (version: number, value: number) => ({
  version,
  value,
  trueAt: day(-1),
  expiresOn: day(200),
  source: 'گزارش آبان',
  sourceUrl: '' as const,
  sourceFileId: null,
  reason: 'بخش تازه افزوده شد',
});
const release = async (id: string) =>
  (await (await office.actingAs('pr-officer')).call(releases.get, { params: { id } })).body;
const uses = async (id: string) =>
  (await (await office.actingAs('pr-officer')).call(routes.uses, { params: { id } })).body.items;

describe('the library', () => {
  test('is closed to who is not signed in, and to roles without figures', async () => {
    const anonymous = await t.app.inject({ url: `/api/organizations/${office.organization.id}/facts` });
    expect(anonymous.statusCode).toBe(401);
    const member = await office.actingAs('council-member');
    expect((await member.call(routes.list, {})).status).toBe(403);
    expect((await member.call(routes.create, { body: await beds() })).status).toBe(403);
  });

  test('shows nothing of another organisation', async () => {
    const { id } = await aFact();
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    const asked = await stranger.call(routes.get, { params: { organizationId: office.organization.id, id } });
    expect(asked.status).toBe(404);
    expect((await stranger.call(routes.get, { params: { id } })).status).toBe(404);
  });

  test('refuses what cannot be: true tomorrow, expired before it is true, owned by nobody of ours', async () => {
    const officer = await office.actingAs('pr-officer');
    const create = async (more: Partial<NewFact>) => officer.call(routes.create, { body: await beds(more) });
    expect((await create({ trueAt: day(2) })).text).toContain('/trueAt');
    expect((await create({ expiresOn: day(-20) })).text).toContain('/expiresOn');
    expect((await create({ owner: { unitId: newId() } })).text).toContain('fact-owner-not-possible');
    expect((await create({ sourceFileId: newId() })).text).toContain('fact-file-not-ready');
    const requests = plainRequests(officer);
    const wrong = await requests.post(`/api/organizations/${office.organization.id}/facts`, {
      ...(await beds()),
      x: 1,
    });
    expect(wrong.statusCode).toBe(400);
  });

  test('keeps every value with who, when and why, and overwrites none', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aFact();
    const changed = await officer.call(routes.setValue, { params: { id }, body: anew(1, 684) });
    expect(changed.body).toMatchObject({ value: 684, version: 2, source: 'گزارش آبان' });
    const { value: _value, ...confirmation } = anew(2, 0);
    const confirmed = await officer.call(routes.confirm, { params: { id }, body: confirmation });
    expect(confirmed.body.history.map(({ cause, value }) => [cause, value])).toEqual([
      ['confirmed', 684],
      ['changed', 684],
      ['created', 650],
    ]);
    expect(confirmed.body.history[1]).toMatchObject({
      reason: 'بخش تازه افزوده شد',
      createdBy: { id: officer.personId },
    });
    const organizationId = office.organization.id;
    const overwrite = withOrganization(t.platform.databases.app.prisma, organizationId, (tx) =>
      tx.factValue.updateMany({ where: { organizationId, factId: id }, data: { value: 1 } }),
    );
    await expect(overwrite).rejects.toThrow();
  });

  test('the database decides between two who change the value at once', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aFact();
    const answers = await Promise.all(
      [700, 701, 702].map((value) => officer.call(routes.setValue, { params: { id }, body: anew(1, value) })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  test('a figure is current, due soon or expired by its dates, and retired by a manager who says why', async () => {
    const [officer, manager] = [await office.actingAs('pr-officer'), await office.actingAs('pr-manager')];
    const state = async (expiresOn: string | null) => {
      const { id } = await aFact({ expiresOn, trueAt: day(-90) });
      return (await officer.call(routes.get, { params: { id } })).body.state;
    };
    expect(await state(null)).toBe('current');
    expect(await state(day(60))).toBe('current');
    expect(await state(day(5))).toBe('due-soon');
    expect(await state(day(-2))).toBe('expired');
    const { id } = await aFact();
    const asked = { params: { id }, body: { version: 1, reason: 'دیگر شمرده نمی‌شود' } };
    expect((await officer.call(routes.retire, asked)).status).toBe(403);
    const retired = await manager.call(routes.retire, asked);
    expect(retired.body).toMatchObject({ state: 'retired', allowedActions: [{ verb: 'reinstate' }] });
    const late = await officer.call(routes.setValue, { params: { id }, body: anew(2, 1) });
    expect(late.text).toContain('fact-not-in-state');
    const back = await manager.call(routes.reinstate, { params: { id }, body: { version: 2 } });
    expect(back.body.state).toBe('current');
  });

  test('the head of a unit keeps the figures of the unit and sees no others', async () => {
    const head = await office.actingAs('department-head');
    const { id } = await aFact({ owner: { personId: head.personId } });
    const { id: other } = await aFact();
    const confirmed = await head.call(routes.setValue, { params: { id }, body: anew(1, 3) });
    expect(confirmed.status, confirmed.text).toBe(200);
    expect((await head.call(routes.get, { params: { id: other } })).status).toBe(404);
    const listed = await head.call(routes.list, {});
    expect(listed.body.items.map((item) => item.id)).toEqual([id]);
  });

  test('the list is filtered, sorted and paged, and leaves the house as a file', async () => {
    const analyst = await office.actingAs('analyst');
    const page = await analyst.call(routes.list, { query: { limit: 2, sort: 'expiresOn' } });
    expect(page.body.items).toHaveLength(2);
    const next = await analyst.call(routes.list, {
      query: { limit: 2, sort: 'expiresOn', cursor: page.body.next ?? '' },
    });
    expect(next.body.items[0]?.id).not.toBe(page.body.items[0]?.id);
    const expired = await analyst.call(routes.list, { query: { state: 'expired' } });
    expect(expired.body.items.every(({ state }) => state === 'expired')).toBe(true);
    const counted = await analyst.call(routes.count, { query: { state: 'expired' } });
    expect(counted.body.total).toBe(expired.body.items.length);
    const file = await analyst.inject({
      method: 'GET',
      url: `/api/organizations/${office.organization.id}/facts/export.csv?state=expired`,
    });
    expect(file.text).toContain('تخت‌های فعال');
  });
});

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
