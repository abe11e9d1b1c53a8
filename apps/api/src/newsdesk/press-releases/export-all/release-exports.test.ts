import {
  boilerplatesRoutes,
  pressReleasesRoutes,
  releaseExportsRoutes as routes,
} from '@ravabet/contracts/newsdesk/press-releases';
import { jobsRoutes } from '@ravabet/contracts/office/jobs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fromBufferPromise, type Entry } from 'yauzl';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { anybody, aPressRelease, type TestMember } from '../../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { aFact, citing } from '../../../testing/figures.ts';
import { approved, aReadyFilm, aReadyPicture, published } from '../../../testing/published-releases.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  office = await anOffice(app);
});
afterAll(() => app.close());

const download = (member: TestMember, url: string) =>
  app.app.inject({
    method: 'GET',
    url: `/api/organizations/${member.organizationId}${url}`,
    headers: { cookie: member.cookie },
  });
const ninjs = async (member: TestMember, id: string) =>
  JSON.parse((await download(member, `/press-releases/${id}/export.ninjs`)).body);

async function unpacked(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const files = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve());
    zip.on('entry', (entry: Entry) => {
      void zip.openReadStreamPromise(entry).then(async (stream) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
  return files;
}
const linesOf = (text = ''): { id: string; [key: string]: unknown }[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function exported(member: TestMember, format: 'json' | 'ninjs', filters = {}) {
  const begun = await member.call(routes.begin, { body: { format, filters } });
  const { jobId } = begun.body;
  const job = async () => (await member.call(jobsRoutes.get, { params: { id: jobId } })).body;
  await vi.waitFor(async () => expect((await job()).state).toBe('done'), 20_000);
  const file = await download(member, `/release-exports/${jobId}/content`);
  return { jobId, result: (await job()).result, status: file.statusCode, files: await unpacked(file.rawPayload) };
}

describe('a release as ninjs', () => {
  test('is usable when published, with its words, subjects and pictures, and cancelled when withdrawn', async () => {
    const officer = await office.actingAs('pr-officer');
    const { fileId } = await aReadyPicture(app, office);
    const pictures = [{ fileId, caption: 'سالن', alternativeText: 'پرستاران', credit: 'مریم' }];
    const { id, version, url } = await published(office, { title: 'گشایش بخش', tags: ['قلب'], pictures });
    const document = await ninjs(officer, id);
    expect(document).toMatchObject({
      uri: `urn:uuid:${id}`,
      type: 'composite',
      pubStatus: 'usable',
      language: 'fa-IR',
      headlines: [{ role: 'main', value: 'گشایش بخش' }],
      subjects: [{ name: 'قلب', rel: 'keyword' }],
      genres: [{ name: 'خبر', literal: 'news' }],
      standard: { name: 'ninjs', version: '3.0' },
    });
    expect(document.bodies[0].wordCount).toBeGreaterThan(5);
    expect(document.associations[0]).toMatchObject({
      type: 'picture',
      by: 'مریم',
      descriptions: [{ value: 'سالن' }, { value: 'پرستاران' }],
    });
    const { pathname } = new URL(document.associations[0].renditions[0].href);
    expect((await app.app.inject({ method: 'GET', url: pathname })).statusCode).toBe(200);
    expect(document.altIds).toContainEqual({ role: 'address', value: `http://localhost:3000${encodeURI(url)}` });
    const manager = await office.actingAs('pr-manager');
    await manager.call(pressReleasesRoutes.withdraw, { params: { id }, body: { version, reason: 'نادرست' } });
    expect((await ninjs(officer, id)).pubStatus).toBe('canceled');
  });

  test('is withheld while it is a draft, and until its embargo ends, which it says', async () => {
    const officer = await office.actingAs('pr-officer');
    const draft = await aPressRelease(officer, { title: 'پیش‌نویس' });
    expect(await ninjs(officer, draft.id)).toMatchObject({ pubStatus: 'withheld', type: 'text', associations: [] });
    const embargoUntil = new Date(Date.now() + 86_400_000).toISOString();
    const held = await approved(office, { title: 'زیر تحریم', embargoUntil });
    expect(await ninjs(officer, held.id)).toMatchObject({ pubStatus: 'withheld', embargoedUntil: embargoUntil });
  });

  test('is given to nobody who may not read it', async () => {
    const draft = await aPressRelease(await office.actingAs('pr-officer'));
    const url = `/press-releases/${draft.id}/export.ninjs`;
    expect((await download(await office.actingAs('analyst'), url)).statusCode).toBe(404);
    const stranger = await (await anOffice(app)).actingAs('pr-manager');
    expect((await download(stranger, url)).statusCode).toBe(404);
    const nobody = await anybody(app, office.organization).call(routes.checkNinjs, { body: {} });
    expect(nobody.problem).toBe('not-signed-in');
  });

  test('of anybody is held to the rules, and the invalid is refused with the place of each fault', async () => {
    const officer = await office.actingAs('pr-officer');
    const check = (body: object) => officer.call(routes.checkNinjs, { body });
    const good = { uri: 'https://agency.example/1', pubStatus: 'usable', headlines: [{ value: 'x' }] };
    expect((await check(good)).body).toEqual({ uri: 'https://agency.example/1', pubStatus: 'usable' });
    const pointers = async (body: object) => {
      const answer = await check(body);
      expect(answer.problem).toBe('ninjs-invalid');
      return JSON.parse(answer.text).errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    expect(await pointers({})).toContain('/uri');
    expect(await pointers({ ...good, pubStatus: 'free' })).toEqual(['/pubStatus']);
    expect(await pointers({ ...good, pubstatus: 'usable' })).toEqual(['/pubstatus']);
    expect(await pointers({ ...good, headlines: [{ role: 'main' }] })).toEqual(['/headlines/0/value']);
    expect(await pointers({ ...good, versionCreated: 'yesterday' })).toEqual(['/versionCreated']);
    expect(await pointers({ ...good, associations: [{ uri: 'urn:x:1' }] })).toContain('/associations/0/name');
    expect(await pointers({ ...good, embargoedUntil: '2030-01-01T00:00:00Z' })).toContain('/pubStatus');
  });

  test('of an agency may be an event, planned coverage or a place on the map, by the same rules', async () => {
    const officer = await office.actingAs('pr-officer');
    const check = (body: object) => officer.call(routes.checkNinjs, { body });
    const event = {
      uri: 'urn:newsml:agency.example:event-1',
      type: 'event',
      pubStatus: 'usable',
      standard: { name: 'agency ninjs', version: '1.2' },
      eventDetails: {
        dates: { startDate: '2026-12-01T06:00:00Z', expectedEndDate: '2026-12' },
        organiser: { name: 'x' },
      },
      plannedCoverage: [{ uri: 'urn:x:1', type: 'picture', dates: { expectedStartDate: '2026-12-01' }, urgency: 4 }],
      places: [{ name: 'Isfahan', geoJSON: { type: 'Point', coordinates: [51.7, 32.7] } }],
    };
    expect((await check(event)).body).toEqual({ uri: event.uri, pubStatus: 'usable' });
    const refused = async (more: object) => (await check({ ...event, ...more })).problem;
    for (const wrong of [
      { eventDetails: { dates: {} } },
      { eventDetails: { dates: { startDate: '2026-12-01T06:00:00Z', expectedStartDate: '2026-12' } } },
      { eventDetails: { dates: { expectedStartDate: '2026-13' } } },
      { plannedCoverage: [{ headline: 'x' }] },
      { places: [{ name: 'x', geojson: event.places[0]?.geoJSON }] },
      { places: [{ name: 'x', geoJSON: { type: 'Point' } }] },
    ])
      expect(await refused(wrong), JSON.stringify(wrong)).toBe('ninjs-invalid');
  });
});

describe('what a release holds beside its text', () => {
  test('is in both exports as fields of its own: films, place, events, quotes, the house’s words and figures', async () => {
    const own = await anOffice(app);
    const officer = await own.actingAs('pr-officer');
    const manager = await own.actingAs('pr-manager');
    const words = { language: 'fa' as const, title: 'دربارهٔ ما', text: 'بیمارستانی برای همه.' };
    const kept = (await manager.call(boilerplatesRoutes.create, { body: words })).body.items.at(-1);
    const fact = await aFact(own);
    const film = await aReadyFilm(app, own);
    const sentence = citing(fact.id).content;
    const quoted = { type: 'paragraph', content: [{ type: 'text', text: 'درمان دیر نمی‌شود.' }] };
    const quote = { type: 'quote', attrs: { speaker: 'دکتر امینی', position: 'رئیس' }, content: [quoted] };
    const { id } = await published(own, {
      title: 'خبر کامل',
      body: { type: 'doc', content: [...sentence, quote] },
      boilerplateId: kept?.id ?? null,
      occurredAt: '2026-11-20T06:00:00.000Z',
      place: { name: 'تالار', address: 'خیابان انقلاب', mapUrl: 'https://map.example/1' },
      events: [{ title: 'روز درهای باز', at: '2026-12-01T06:00:00.000Z', address: 'حیاط', url: 'https://a.example/e' }],
      media: [{ fileId: film.fileId, posterFileId: null, caption: 'فیلم', credit: 'مریم', transcript: 'خوش آمدید.' }],
    });
    const all = await exported(officer, 'json');
    const [line] = linesOf(all.files.get('releases.ndjson'));
    expect(line).toMatchObject({
      occurredAt: '2026-11-20T06:00:00.000Z',
      place: { name: 'تالار', address: 'خیابان انقلاب', mapUrl: 'https://map.example/1' },
      events: [{ title: 'روز درهای باز', at: '2026-12-01T06:00:00.000Z' }],
      quotes: [{ text: 'درمان دیر نمی‌شود.', speaker: 'دکتر امینی', position: 'رئیس' }],
      boilerplate: { title: 'دربارهٔ ما', text: 'بیمارستانی برای همه.' },
      media: [{ kind: 'video', mediaType: 'video/mp4', caption: 'فیلم', transcript: 'خوش آمدید.', sizeInBytes: 5000 }],
      facts: [{ id: fact.id, name: 'تخت‌های فعال', said: '۶۵۰ تخت', value: 650 }],
    });
    const schema = JSON.parse(all.files.get('schema.json') ?? '{}') as { properties: Record<string, unknown> };
    expect(Object.keys(line ?? {}).filter((key) => !(key in schema.properties))).toEqual([]);
    const document = await ninjs(officer, id);
    expect(document).toMatchObject({
      type: 'composite',
      people: [{ name: 'دکتر امینی', rel: 'quoted' }],
      places: [
        { name: 'تالار', contactInfo: [{ address: { lines: ['خیابان انقلاب'] } }, { value: 'https://map.example/1' }] },
      ],
      events: [{ name: 'روز درهای باز', uri: 'https://a.example/e' }],
      objects: [{ name: 'تخت‌های فعال', rel: 'figure', uri: `urn:uuid:${fact.id}`, literal: '۶۵۰ تخت' }],
      associations: [{ type: 'video', by: 'مریم', bodies: [{ role: 'transcript', value: 'خوش آمدید.' }] }],
    });
    const bodies = (document.bodies as { role: string; value: string }[]).map(({ role, value }) => [role, value]);
    expect(bodies).toContainEqual(['boilerplate', 'دربارهٔ ما\nبیمارستانی برای همه.']);
    expect(bodies).toContainEqual(['quote', '«درمان دیر نمی‌شود.» — دکتر امینی — رئیس']);
    const { pathname } = new URL(document.associations[0].renditions[0].href);
    expect((await app.app.inject({ method: 'GET', url: pathname })).statusCode).toBe(200);
    expect((await officer.call(routes.checkNinjs, { body: document })).status).toBe(200);
  });
});

describe('the export of everything', () => {
  test('has each release that its person may read, complete with its versions, and nothing that they may not', async () => {
    const own = await anOffice(app);
    const [officer, analyst] = [await own.actingAs('pr-officer'), await own.actingAs('analyst')];
    const one = await published(own, { title: 'منتشرشده' });
    const draft = await aPressRelease(officer, { title: 'راز پیش‌نویس' });
    const all = await exported(officer, 'json');
    expect([all.status, [...all.files.keys()]]).toEqual([200, ['releases.ndjson', 'schema.json']]);
    const lines = linesOf(all.files.get('releases.ndjson'));
    expect(lines.map(({ id }) => id).toSorted()).toEqual([one.id, draft.id].toSorted());
    const full = lines.find(({ id }) => id === one.id);
    expect(full).toMatchObject({ schema: 'ravabet-release-1', state: 'published', title: 'منتشرشده' });
    expect((full?.['versions'] as { cause: string }[] | undefined)?.map(({ cause }) => cause)).toEqual([
      'submitted',
      'approved',
      'published',
    ]);
    expect(full?.['approvals']).toHaveLength(1);
    const few = await exported(officer, 'json', { state: 'draft' });
    expect(linesOf(few.files.get('releases.ndjson')).map(({ id }) => id)).toEqual([draft.id]);
    const public_ = await exported(analyst, 'ninjs');
    expect(public_.files.get('ninjs.ndjson')).not.toContain('راز');
    expect(linesOf(public_.files.get('ninjs.ndjson'))).toMatchObject([
      { uri: `urn:uuid:${one.id}`, pubStatus: 'usable' },
    ]);
    // The file is its person's: not a colleague's, not another organisation's.
    expect((await download(analyst, `/release-exports/${all.jobId}/content`)).statusCode).toBe(404);
    expect(
      (await download(await office.actingAs('pr-manager'), `/release-exports/${all.jobId}/content`)).statusCode,
    ).toBe(404);
  });

  test('is not begun by those who may not export, and knows only its own words', async () => {
    const administrator = await office.actingAs('administrator');
    expect((await administrator.call(routes.begin, { body: { format: 'json', filters: {} } })).problem).toBe(
      'forbidden',
    );
    const officer = await office.actingAs('pr-officer');
    expect((await officer.call(routes.begin, { body: { format: 'xml', filters: {} } as never })).status).toBe(400);
  });
});
