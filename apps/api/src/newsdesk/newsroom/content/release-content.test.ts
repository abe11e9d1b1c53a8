import { afterAll, beforeAll, expect, test } from 'vitest';
import { boilerplatesRoutes, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { approved, aReadyFilm, aReadyPicture, published } from '../../../testing/published-releases.ts';

let t: TestApp;
let office: Office;
const get = (url: string, headers: Record<string, string> = {}) =>
  t.app.inject({ url: encodeURI(decodeURI(url)), headers });

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const mediumOf = (fileId: string, posterFileId: string | null = null) => ({
  fileId,
  posterFileId,
  caption: 'گفت‌وگو <با> رئیس',
  credit: 'روابط عمومی',
  transcript: 'سلام.\n\nخوش آمدید & بفرمایید.',
});

test('the page shows a quote with its speaker, the place, the event and the words about the house, all as text', async () => {
  const manager = await office.actingAs('pr-manager');
  const about = { language: 'fa' as const, title: 'دربارهٔ <ما>', text: 'خط یک\nخط "دو"' };
  const { items } = (await manager.call(boilerplatesRoutes.create, { body: about })).body;
  const quote = {
    type: 'quote',
    attrs: { speaker: 'دکتر <رضایی>', position: 'رئیس "بیمارستان"' },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'سپاس از همه' }] }],
  };
  const { url } = await published(office, {
    body: { type: 'doc', content: [quote] },
    place: { name: 'تالار <الف>', address: 'انقلاب', mapUrl: 'https://example.ir/m?a=1&b=2' },
    events: [{ title: 'روز <پرستار>', at: '2026-12-01T08:30:00.000Z', address: '', url: null }],
    occurredAt: '2026-11-20T06:00:00.000Z',
    boilerplateId: items[0]?.id ?? null,
  });
  const { body } = await get(url);
  expect(body).toContain('<figure class="quote"><blockquote><p dir="auto">سپاس از همه</p></blockquote>');
  expect(body).toContain('<cite>دکتر &lt;رضایی&gt;</cite> <span class="position">رئیس "بیمارستان"</span>');
  expect(body).toContain('تالار &lt;الف&gt;');
  expect(body).toContain('href="https://example.ir/m?a=1&amp;b=2"');
  expect(body).toContain('روز &lt;پرستار&gt;');
  expect(body).toContain('datetime="2026-11-20T06:00:00.000Z"');
  expect(body).toMatch(
    /class="boilerplate".*دربارهٔ &lt;ما&gt;.*<p dir="auto">خط یک<\/p><p dir="auto">خط &quot;دو&quot;<\/p>/s,
  );
});

test('a film is played in ranges from an address by its content, with its words, and only while it is published', async () => {
  const film = await aReadyFilm(t, office);
  const poster = await aReadyPicture(t, office);
  const release = await approved(office, { media: [mediumOf(film.fileId, poster.fileId)] });
  const address = `/n/${office.organization.slug}/media/${film.sha256}`;
  expect((await get(address)).statusCode).toBe(404);
  const manager = await office.actingAs('pr-manager');
  const body = { version: release.version };
  const out = await manager.call(pressReleasesRoutes.publish, { params: { id: release.id }, body });
  const page = await get(out.body.publicUrl ?? '');
  expect(page.headers['content-security-policy']).toContain("media-src 'self'");
  expect(page.body).toContain(`<source src="${address}" type="video/mp4">`);
  expect(page.body).toContain(`poster="/n/${office.organization.slug}/media/${poster.sha256}/w1280.webp"`);
  expect(page.body).toContain('گفت‌وگو &lt;با&gt; رئیس');
  expect(page.body).toContain('خوش آمدید &amp; بفرمایید.');
  expect((await get(`/n/${office.organization.slug}/media/${poster.sha256}/w640.webp`)).statusCode).toBe(200);

  const whole = await get(address);
  expect(whole.rawPayload.equals(film.content)).toBe(true);
  expect(whole.headers).toMatchObject({ 'content-type': 'video/mp4', 'accept-ranges': 'bytes' });
  const part = await get(address, { range: 'bytes=1000-1999' });
  expect(part.statusCode).toBe(206);
  expect(part.headers['content-range']).toBe('bytes 1000-1999/5000');
  expect(part.rawPayload.equals(film.content.subarray(1000, 2000))).toBe(true);
  const last = await get(address, { range: 'bytes=-100' });
  expect(last.rawPayload.equals(film.content.subarray(4900))).toBe(true);
  const etag = String(whole.headers.etag);
  expect((await get(address, { 'if-none-match': etag })).statusCode).toBe(304);

  const elsewhere = await anOffice(t);
  expect((await get(`/n/${elsewhere.organization.slug}/media/${film.sha256}`)).statusCode).toBe(404);
  // The picture before the film is shown in sizes of its own, never as it was uploaded.
  expect((await get(`/n/${office.organization.slug}/media/${poster.sha256}`)).statusCode).toBe(404);
  const reason = { version: out.body.version, reason: 'اشتباه' };
  await manager.call(pressReleasesRoutes.withdraw, { params: { id: release.id }, body: reason });
  expect((await get(address)).statusCode).toBe(404);
});

test('a sound has its player too, and a file that nobody published is absent', async () => {
  const sound = await aReadyFilm(t, office, 'audio/mpeg');
  const hidden = await aReadyFilm(t, office);
  const { url } = await published(office, { media: [mediumOf(sound.fileId)] });
  expect((await get(url)).body).toMatch(
    /<audio controls preload="none" aria-label="[^"]+"><source src="[^"]+" type="audio\/mpeg">/,
  );
  expect((await get(`/n/${office.organization.slug}/media/${hidden.sha256}`)).statusCode).toBe(404);
  expect((await get(`/n/${office.organization.slug}/media/${'z'.repeat(64)}`)).statusCode).toBe(404);
});
