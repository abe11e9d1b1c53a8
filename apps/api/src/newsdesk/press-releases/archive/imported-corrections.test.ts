import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { correctionsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { noteToReaders, paragraph } from '../../../testing/corrections.ts';
import { newsroomReader } from '../../../testing/newsroom-reader.ts';
import { readBy, uploadedTo } from '../../../testing/read-archives.ts';
import { page, zipOf } from './testing/make-archive.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp({ work: true });
  office = await anOffice(app);
});
afterAll(() => app.close());

test('a release that an archive brought without a number is corrected openly at its own address, and withdrawn', async () => {
  const zip = await zipOf([
    { path: 'news/7.html', bytes: page('گشایش درمانگاه', 'درمانگاه با دوازده تخت در ۵ آبان ۱۳۹۷ گشوده شد.') },
  ]);
  const archive = await readBy(office, [await uploadedTo(app, office, 'old.zip', zip)]);
  await archive.run();
  const id = (await archive.items())[0]?.pressReleaseId ?? '';
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const release = async () => (await manager.call(pressReleasesRoutes.get, { params: { id } })).body;
  const before = await release();
  expect([before.state, before.officeNumber]).toEqual(['published', null]);
  const first = before.publicUrl ?? '';

  const begun = await officer.call(routes.begin, { params: { id }, body: {} });
  expect(begun.status).toBe(201);
  const params = { id, correctionId: begun.body.id };
  const body = paragraph('درمانگاه با ده تخت در ۵ آبان ۱۳۹۷ گشوده شد.');
  const change = { version: 1, note: noteToReaders, title: 'گشایش درمانگاه با ده تخت', body };
  await officer.call(routes.update, { params, body: change });
  await officer.call(routes.submit, { params, body: { version: 2 } });
  await manager.call(routes.approve, { params, body: { version: 3 } });
  const published = await manager.call(routes.publish, { params, body: { version: 4 } });
  expect([published.status, published.text.slice(0, 200)]).toEqual([200, expect.any(String)]);

  const after = await release();
  expect([after.state, after.title, after.officeNumber, after.publishedAt]).toEqual([
    'published',
    'گشایش درمانگاه با ده تخت',
    null,
    before.publishedAt,
  ]);
  const beginning = /archive-\d+-\d\d-\d\d-[0-9a-f]{6}/;
  expect(beginning.exec(after.publicUrl ?? '')?.[0]).toBe(beginning.exec(first)?.[0]);
  const reader = newsroomReader(app, office);
  const shown = await reader.soon(after.publicUrl ?? '', ({ body: text }) => text.includes('ده تخت'));
  expect(shown.body).toContain(noteToReaders);
  // It was published in Aban 1397 and stays there, however late the mistake was seen.
  expect((await reader.get('/fa/archive/1397/08')).body).toContain('گشایش درمانگاه با ده تخت');
  expect((await reader.get('/fa/archive')).body.match(/\/fa\/archive\/\d{4}"/g)).toHaveLength(1);
  const sentOn = await reader.get(first);
  expect([sentOn.statusCode, decodeURI(String(sentOn.headers.location))]).toEqual([
    301,
    decodeURI(after.publicUrl ?? ''),
  ]);
  const old = await reader.get('/news/7.html');
  expect([old.statusCode, decodeURI(String(old.headers.location))]).toEqual([301, decodeURI(after.publicUrl ?? '')]);
  await reader.indexed();
  expect((await reader.get('/fa/search?q=null')).body).not.toContain('گشایش درمانگاه');

  const withdrawn = await manager.call(pressReleasesRoutes.withdraw, {
    params: { id },
    body: { version: after.version, reason: 'از پایه نادرست بود', publicNote: 'این خبر نادرست بود.' },
  });
  expect(withdrawn.status).toBe(200);
  const gone = await reader.soon(after.publicUrl ?? '', ({ statusCode }) => statusCode === 410);
  expect([gone.statusCode, gone.body.includes('این خبر نادرست بود.')]).toEqual([410, true]);
});
