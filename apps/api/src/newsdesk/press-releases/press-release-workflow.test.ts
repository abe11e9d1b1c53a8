import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { plainRequests } from '../../testing/plain-requests.ts';
import { publishDuePressReleases } from './publish-due-press-releases.ts';

let t: TestApp;
let office: Office;
const base = () => `/api/organizations/${office.organization.id}/press-releases`;
const text = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

const as = async (role: Parameters<Office['actingAs']>[0], of = office) => plainRequests(await of.actingAs(role));

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

async function aDraft(kind = 'news', title = 'گشایش بخش مراقبت‌های ویژه') {
  const officer = await as('pr-officer');
  const created = await officer.post(base(), {
    kind,
    language: 'fa',
    title,
    body: text('بخش تازه با دوازده تخت آغاز به کار کرد.'),
  });
  expect(created.statusCode).toBe(201);
  return created.json() as { id: string; version: number };
}
const step = async (role: Parameters<Office['actingAs']>[0], id: string, verb: string, body: object) =>
  (await as(role)).post(`${base()}/${id}/${verb}`, body);

async function approved(kind = 'news') {
  const { id } = await aDraft(kind);
  await step('pr-officer', id, 'submit', { version: 1 });
  const answer = await step('pr-manager', id, 'approve', { version: 2 });
  expect(answer.statusCode).toBe(200);
  return { id, version: 3, release: answer.json() };
}

describe('a release on its way', () => {
  test('goes from draft to the newsroom and takes its office number when it is approved', async () => {
    const { id, release } = await approved();
    expect(release.state).toBe('approved');
    expect(release.officeNumber).toMatchObject({ kind: 'خ', n: expect.any(Number) });
    const published = await step('pr-manager', id, 'publish', { version: 3 });
    expect(published.json()).toMatchObject({ state: 'published', officeNumber: release.officeNumber });
    expect(published.json().publicUrl).toContain(`/n/${office.organization.slug}/fa/n`);
  });

  test('a returned release can be submitted again by its owner', async () => {
    const { id } = await aDraft();
    await step('pr-officer', id, 'submit', { version: 1 });
    const returned = await step('pr-manager', id, 'request-changes', { version: 2, reason: 'شمار تخت‌ها را بنویسید' });
    expect(returned.json().state).toBe('changes-requested');
    const again = await step('pr-officer', id, 'submit', { version: 3 });
    expect(again.json()).toMatchObject({ state: 'in-review', waitsForRole: 'pr-manager' });
  });

  test('a return without a reason is refused', async () => {
    const { id } = await aDraft();
    await step('pr-officer', id, 'submit', { version: 1 });
    const refused = await step('pr-manager', id, 'request-changes', { version: 2, reason: '' });
    expect(refused.statusCode).toBe(400);
    expect(refused.json().errors[0].pointer).toBe('/reason');
  });

  test('a statement needs the manager and then the head', async () => {
    const { id } = await aDraft('statement');
    await step('pr-officer', id, 'submit', { version: 1 });
    const early = await step('head', id, 'approve', { version: 2 });
    expect(early.statusCode).toBe(403);
    const first = await step('pr-manager', id, 'approve', { version: 2 });
    expect(first.json()).toMatchObject({ state: 'in-review', waitsForRole: 'head', officeNumber: null });
    const second = await step('head', id, 'approve', { version: 3 });
    expect(second.json()).toMatchObject({ state: 'approved', officeNumber: { kind: 'ب', n: 1 } });
  });

  test('nobody approves what they wrote themselves', async () => {
    const manager = await as('pr-manager');
    const created = await manager.post(base(), { kind: 'news', language: 'fa', title: 'خبر مدیر', body: text('متن') });
    const { id } = created.json();
    await manager.post(`${base()}/${id}/submit`, { version: 1 });
    const refused = await manager.post(`${base()}/${id}/approve`, { version: 2 });
    expect(refused.statusCode).toBe(403);
    expect(refused.json().code).toBe('not-own-work');
    const shown = (await manager.get(`${base()}/${id}`)).json().allowedActions;
    expect(shown).toContainEqual({ verb: 'approve', disabledReason: 'not-own-work' });
  });

  test('of four who press submit at once one succeeds and three are told, with one entry in the audit trail', async () => {
    const { id } = await aDraft();
    const answers = await Promise.all([1, 2, 3, 4].map(() => step('pr-officer', id, 'submit', { version: 1 })));
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409, 409, 409]);
    const entries = await t.platform.databases.jobs.prisma.auditEntry.count({
      where: { subjectId: id, event: 'press-release.submitted' },
    });
    expect(entries).toBe(1);
  });

  test('an empty text is not handed in, and the answer names what is missing', async () => {
    const officer = await as('pr-officer');
    const { id } = (await officer.post(base(), { kind: 'news', language: 'fa', title: 'بی‌متن' })).json();
    const refused = await officer.post(`${base()}/${id}/submit`, { version: 1 });
    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors.map((error: { pointer: string }) => error.pointer)).toEqual(['/body']);
  });

  test('nothing is published before its embargo ends', async () => {
    const officer = await as('pr-officer');
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const created = await officer.post(base(), {
      kind: 'news',
      language: 'fa',
      title: 'محرمانه تا فردا',
      body: text('متن'),
      embargoUntil,
    });
    const { id } = created.json();
    await step('pr-officer', id, 'submit', { version: 1 });
    await step('pr-manager', id, 'approve', { version: 2 });
    const refused = await step('pr-manager', id, 'publish', { version: 3 });
    expect(refused.json().code).toBe('press-release-embargo-running');
    const early = await step('pr-manager', id, 'schedule', {
      version: 3,
      scheduledFor: new Date(Date.now() + 60_000).toISOString(),
    });
    expect(early.json().code).toBe('press-release-schedule-before-embargo');
  });

  test('a scheduled release is published once when its time has come, also when two processes try', async () => {
    const { id } = await approved();
    const soon = new Date(Date.now() + 1200).toISOString();
    expect((await step('pr-manager', id, 'schedule', { version: 3, scheduledFor: soon })).json().state).toBe(
      'scheduled',
    );
    expect(await publishDuePressReleases(t.platform)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await Promise.all([publishDuePressReleases(t.platform), publishDuePressReleases(t.platform)]);
    const reader = await as('head');
    expect((await reader.get(`${base()}/${id}`)).json().state).toBe('published');
    const publications = await t.platform.databases.jobs.prisma.publication.count({ where: { pressReleaseId: id } });
    expect(publications).toBe(1);
  });

  test('a published version never changes, not even by hand', async () => {
    const { id } = await approved();
    await step('pr-manager', id, 'publish', { version: 3 });
    const { prisma } = t.platform.databases.app;
    await expect(
      prisma.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT set_config('app.organization_id', ${office.organization.id}, true)`;
        await tx.$executeRaw`UPDATE publication SET title = 'دیگر' WHERE press_release_id = ${id}::uuid`;
      }),
    ).rejects.toThrow(/permission denied/);
  });

  test('a withdrawn release keeps its number and says why in its trail', async () => {
    const { id } = await approved();
    await step('pr-manager', id, 'publish', { version: 3 });
    const withdrawn = await step('pr-manager', id, 'withdraw', { version: 4, reason: 'نشانی نادرست' });
    expect(withdrawn.json()).toMatchObject({ state: 'withdrawn', officeNumber: { kind: 'خ' } });
  });
});

describe('two people, two tabs', () => {
  test('whoever changes an older version is refused and nothing is overwritten', async () => {
    const { id } = await aDraft();
    const officer = await as('pr-officer');
    expect((await officer.patch(`${base()}/${id}`, { version: 1, lead: 'نخست' })).statusCode).toBe(200);
    const stale = await officer.patch(`${base()}/${id}`, { version: 1, lead: 'دوم' });
    expect(stale.statusCode).toBe(409);
    expect(stale.json()).toMatchObject({ code: 'stale-version', params: { version: 2 } });
    expect((await officer.get(`${base()}/${id}`)).json().lead).toBe('نخست');
  });

  test('a repeated request with the same key is answered alike and done once', async () => {
    const officer = await as('pr-officer');
    const headers = { 'idempotency-key': '01890000-0000-7000-8000-0000000000aa' };
    const body = { kind: 'news', language: 'fa', title: 'یک بار', body: text('متن') };
    const answers = await Promise.all([1, 2, 3].map(() => officer.post(base(), body, { headers })));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    const other = await officer.post(base(), { ...body, title: 'چیز دیگر' }, { headers });
    expect(other.json().code).toBe('idempotency-key-reused');
  });

  test('a deleted draft waits in the bin and comes back', async () => {
    const { id } = await aDraft();
    const officer = await as('pr-officer');
    expect((await officer.delete(`${base()}/${id}?version=1`)).statusCode).toBe(204);
    expect((await officer.post(`${base()}/${id}/submit`, { version: 2 })).statusCode).toBe(404);
    const restored = await officer.post(`${base()}/${id}/restore`, { version: 2 });
    expect(restored.json()).toMatchObject({ state: 'draft', deletedAt: null });
  });

  test('a language version is behind when its source moved on', async () => {
    const { id } = await aDraft();
    const officer = await as('pr-officer');
    const { id: english } = (
      await officer.post(`${base()}/${id}/translations`, { language: 'en', title: 'A new ICU' })
    ).json();
    await officer.patch(`${base()}/${id}`, { version: 1, lead: 'تازه' });
    const { languages } = (await officer.get(`${base()}/${english}`)).json();
    expect(languages).toMatchObject([
      { language: 'en', behind: true },
      { language: 'fa', behind: false },
    ]);
    const twice = await officer.post(`${base()}/${id}/translations`, { language: 'en', title: 'Again' });
    expect(twice.json().code).toBe('press-release-language-exists');
  });
});
