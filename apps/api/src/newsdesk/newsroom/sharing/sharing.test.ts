import sharp from 'sharp';
import { pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, type Office } from '../../../testing/acting-as.ts';
import { buildTestApp, type TestApp } from '../../../testing/build-test-app.ts';
import { correctionsOf, noteToReaders } from '../../../testing/corrections.ts';
import { published } from '../../../testing/published-releases.ts';
import { keptCards, TooManyCards } from './kept-cards.ts';
import type { ShareCard } from './share-card.ts';

let app: TestApp;
let office: Office;
beforeAll(async () => {
  app = await buildTestApp();
  office = await anOffice(app);
});
afterAll(() => app.close());

const site = 'http://localhost:3000';
const get = (url: string) => app.app.inject({ method: 'GET', url });
const cardIn = (body: string) =>
  /<meta property="og:image" content="http:\/\/localhost:3000([^"]+)">/.exec(body)?.[1] ?? '';

test('a shared link shows a picture of its title, drawn once and kept for ever', async () => {
  const { url, id } = await published(office, { title: 'گشایش بخش «قلب» با ۲۴ تخت' });
  const { body } = await get(url);
  const address = cardIn(body);
  expect(address).toMatch(new RegExp(`^/n/${office.organization.slug}/cards/${id}-[0-9a-f]{16}\\.png$`));
  expect(body).toContain('<meta name="twitter:card" content="summary_large_image">');
  const picture = await get(address);
  expect([picture.statusCode, picture.headers['content-type'], picture.headers['cache-control']]).toEqual([
    200,
    'image/png',
    'public, max-age=31536000, immutable',
  ]);
  const { width, height, format } = await sharp(picture.rawPayload).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  // Dark letters on paper: something was drawn.
  const { channels } = await sharp(picture.rawPayload).flatten().greyscale().stats();
  expect(channels[0]?.min).toBeLessThan(60);
  expect((await get(address)).rawPayload.equals(picture.rawPayload)).toBe(true);
  // Of an earlier title.
  const old = await get(address.replace(/-[0-9a-f]{16}\.png/, '-0123456789abcdef.png'));
  expect([old.statusCode, old.headers.location]).toEqual([302, address]);
});

test('a card of what is withdrawn, not published or another’s is absent', async () => {
  const { url, id, version } = await published(office, { title: 'کارت پس‌گرفته' });
  const address = cardIn((await get(url)).body);
  const elsewhere = await anOffice(app);
  expect((await get(address.replace(office.organization.slug, elsewhere.organization.slug))).statusCode).toBe(404);
  const manager = await office.actingAs('pr-manager');
  await manager.call(routes.withdraw, { params: { id }, body: { version, reason: 'نادرست' } });
  expect((await get(address)).statusCode).toBe(404);
});

test('search engines are told what it is, and no title ends the data early', async () => {
  const title = 'بیانیه </script><script>alert(1)</script>';
  const { url } = await published(office, { title, kind: 'statement', tags: ['الف'] });
  const { body, headers } = await get(url);
  expect(headers['content-security-policy']).toContain("script-src 'none'");
  const [, text = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(body) ?? [];
  const data = JSON.parse(text) as Record<string, unknown>;
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: 'fa',
    keywords: ['الف'],
    url: encodeURI(site + url),
  });
  expect((data.publisher as Record<string, unknown>)['@type']).toBe('Organization');
  expect(data.datePublished).toBe(data.dateModified);
  expect(data.correction).toBeUndefined();
});

test('after a correction search engines are told when and what was put right', async () => {
  const { approvedCorrection, step } = correctionsOf(() => office);
  const correction = await approvedCorrection({ title: 'خبری که درست می‌شود' });
  expect((await step('pr-manager', 'publish', correction, 4)).status).toBe(200);
  await expect.poll(async () => (await get(correction.url)).body, { timeout: 3000 }).toContain('CorrectionComment');
  const [, text = ''] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec((await get(correction.url)).body) ?? [];
  const data = JSON.parse(text) as Record<string, string>;
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    correction: { '@type': 'CorrectionComment', text: noteToReaders, datePublished: data['dateModified'] },
  });
  expect(Date.parse(data['dateModified'] ?? '')).toBeGreaterThan(Date.parse(data['datePublished'] ?? ''));
});

test('many who ask for one card wait for one drawing, and a crowd of cards is sent away', async () => {
  const card = (title: string): ShareCard => ({
    language: 'fa',
    rtl: true,
    titleRtl: true,
    colour: '#0e7c86',
    organization: 'و',
    kind: 'خبر',
    title,
    date: 'د',
    host: 'h',
  });
  const cards = keptCards(app.platform);
  const own = office.organization.id;
  const [one, other] = await Promise.all([cards.get(own, card('یک')), cards.get(own, card('یک'))]);
  expect(one).toBe(other);
  const crowd = Array.from({ length: 30 }, (_, n) =>
    cards.get(own, card(`کارت ${n}`)).then(
      () => 'drawn',
      (error: unknown) => (error instanceof TooManyCards ? 'sent away' : 'failed'),
    ),
  );
  const ends = await Promise.all(crowd);
  expect([ends.filter((end) => end === 'drawn').length, ends.filter((end) => end === 'sent away').length]).toEqual([
    20, 10,
  ]);
}, 30_000);
