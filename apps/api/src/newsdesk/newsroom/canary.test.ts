import { pressEventsRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import {
  boilerplatesRoutes,
  correctionsRoutes,
  type NewPressRelease,
  pressReleasesRoutes as routes,
} from '@ravabet/contracts/newsdesk/press-releases';
import { commentsRoutes } from '@ravabet/contracts/office/comments';
import { withOrganization } from '@ravabet/db/with-organization';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { newsroomReader } from '../../testing/newsroom-reader.ts';
import { aReadyFilm, aReadyPicture, approved, published } from '../../testing/published-releases.ts';
import { unpackZip } from '../../testing/unpack-zip.ts';
import { rememberRedirects } from './share/remember-redirects.ts';

// In latin letters, so that it is the same in addresses, XML, JSON and the depths of a Word file.
const canary = 'canaryxq';
/** Stands in every text that holds the canary, so that a search can be for it without saying the canary itself. */
const beside = 'کنارقناری';
const none = { fa: '', ar: '', en: '', zh: '' };
const said = { ...none, fa: `${canary} ${beside}` };

let t: TestApp;
let office: Office;
let reader: ReturnType<typeof newsroomReader>;
let hidden: { draft: string; file: string; film: string; event: string };
let shown: Awaited<ReturnType<typeof published>>;
let cardBefore: string;
const inOffice: <T>(work: Parameters<typeof withOrganization<T>>[2]) => Promise<T> = (work) =>
  withOrganization(t.platform.databases.app.prisma, office.organization.id, work);

const text = `${canary} ${beside}`;
const words = (fileId: string, filmId: string, boilerplateId: string): NewPressRelease => ({
  kind: 'news',
  language: 'fa',
  overTitle: text,
  title: text,
  subTitle: text,
  lead: text,
  placeLine: canary,
  tags: [canary],
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text }] },
      {
        type: 'quote',
        attrs: { speaker: canary, position: canary },
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      },
    ],
  },
  pictures: [{ fileId, caption: text, alternativeText: text, credit: canary }],
  media: [{ fileId: filmId, posterFileId: null, caption: text, credit: canary, transcript: text }],
  place: { name: canary, address: canary, mapUrl: `https://map.example/${canary}` },
  events: [{ title: text, at: null, address: canary, url: `https://event.example/${canary}` }],
  boilerplateId,
});

beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
  reader = newsroomReader(t, office);
  const officer = await office.actingAs('pr-officer');
  const manager = await office.actingAs('pr-manager');
  const picture = await aReadyPicture(t, office);
  const film = await aReadyFilm(t, office);
  const kept = await manager.call(boilerplatesRoutes.create, { body: { language: 'fa', title: canary, text } });
  const secret = words(picture.fileId, film.fileId, kept.body.items.at(-1)?.id ?? '');
  const open = await aReadyPicture(t, office, '#a86b00');
  const pictures = [{ fileId: open.fileId, caption: 'زیرنویس', alternativeText: 'نما', credit: '' }];
  shown = await published(office, { title: 'خبر کنار راز', pictures });
  cardBefore = cardIn((await reader.get(shown.url)).body);

  const draft = await aPressRelease(officer, secret);
  await approved(office, { ...secret, embargoUntil: '2099-01-01T00:00:00.000Z' });
  await approved(office, secret);
  const later = await approved(office, secret);
  const scheduled = { version: later.version, scheduledFor: '2099-01-01T00:00:00.000Z' };
  expect((await manager.call(routes.schedule, { params: { id: later.id }, body: scheduled })).status).toBe(200);
  const english = await officer.call(routes.translate, {
    params: { id: shown.id },
    body: { language: 'en', title: canary },
  });
  expect(english.status).toBe(201);
  const binned = await aPressRelease(officer, secret);
  expect(
    (await officer.call(routes.remove, { params: { id: binned.id }, query: { version: binned.version } })).status,
  ).toBe(204);
  for (const subjectId of [shown.id, draft.id]) {
    await officer.call(commentsRoutes.add, { body: { subjectType: 'PressRelease', subjectId, text } });
  }
  // A correction of what is published is a secret until it is published itself.
  const begun = await officer.call(correctionsRoutes.begin, { params: { id: shown.id }, body: {} });
  const correction = { id: shown.id, correctionId: begun.body.id };
  const change = { version: 1, note: text, title: text, lead: text, tags: [canary] };
  expect((await officer.call(correctionsRoutes.update, { params: correction, body: change })).status).toBe(200);
  const event = await officer.call(pressEventsRoutes.create, {
    body: {
      titles: said,
      descriptions: said,
      places: said,
      directions: said,
      startsAt: '2099-01-05T06:30:00.000Z',
      endsAt: '2099-01-05T08:00:00.000Z',
      contactId: null,
    },
  });
  await inOffice(async (tx) => {
    const organizationId = office.organization.id;
    await tx.pressContact.createMany({
      data: [{ organizationId, id: newId(), names: said, jobTitles: said, subjects: said, phone: '021' }],
    });
    await rememberRedirects(tx, organizationId, [{ address: '/old/secret', pressReleaseId: draft.id }]);
  });
  hidden = { draft: draft.id, file: picture.sha256, film: film.sha256, event: event.body.id };
  await reader.indexed();
}, 120_000);
afterAll(() => t.close());

const cardIn = (page: string): string => /\/cards\/[^"]+\.png/.exec(page)?.[0] ?? '';

/** Every address that the route of a page has for what is hidden, and for what is shown beside it. */
function addressesOf(route: string): string[] {
  const slug = decodeURI(shown.url).split('/').at(-1) ?? '';
  const number = /^n\d+-/.exec(slug)?.[0] ?? '';
  const month = new Date().toISOString().slice(0, 7);
  const values: Record<string, string[]> = {
    organization: [office.organization.slug],
    language: ['fa', 'ar', 'en', 'zh'],
    slug: [slug, hidden.draft, canary, ...Array.from({ length: 8 }, (_, n) => `${number}${n + 1}-x`)],
    topic: ['health', canary],
    year: ['1405', '2026', '1477', '2099'],
    month: ['1', '9', '10', '11', '12'],
    n: ['1', '2', '3'],
    sha256: [hidden.file, hidden.film],
    variant: ['w320.webp', 'w640.webp', 'w1280.avif'],
    name: [`${hidden.draft}-0123456789abcdef.png`, cardBefore.split('/').at(-1) ?? ''],
    file: [`${hidden.event}.ics`, 'release.txt'],
    token: ['0123456789abcdef0123456789abcdef'],
    code: ['ABCD-EFGH'],
    asset: ['newsroom.css'],
    colour: ['0e7c86'],
    part: ['1'],
  };
  const fill = (url: string): string[] => {
    const found = /:(\w+)/.exec(url);
    if (!found) return [url];
    const [whole, name = ''] = found;
    return (values[name] ?? ['1']).flatMap((value) => fill(url.replace(whole, () => encodeURIComponent(value))));
  };
  const plain = route.replaceAll(/\(.*?\)/g, '').replaceAll('*', month);
  return [...new Set(fill(plain))];
}

const queries: [RegExp, string[]][] = [
  [
    /\/search$/,
    [`q=${encodeURIComponent(beside)}`, `q=${encodeURIComponent(beside)}&kind=news`, 'kind=news', 'from=1400'],
  ],
  [/\/ask$/, [`about=${canary}`, 'about=x']],
  [/\/pictures$/, [`topic=${canary}`]],
  [/\/subscribe$/, [`topic=${canary}`]],
];

/** All that an answer says: its heads, its text, and the files in it. */
async function saying(url: string): Promise<string> {
  const answer = await t.app.inject({ method: 'GET', url, headers: { 'accept-language': 'fa' } });
  const type = String(answer.headers['content-type']);
  const inside: string[] = [];
  if (type === 'application/zip') {
    for (const [name, { bytes }] of await unpackZip(answer.rawPayload)) {
      inside.push(name, bytes.toString('utf8'));
      if (!name.endsWith('.docx')) continue;
      for (const [part, { bytes: xml }] of await unpackZip(bytes)) inside.push(part, xml.toString('utf8'));
    }
  }
  return [JSON.stringify(answer.headers), answer.body, ...inside].join('\n');
}

test('no public address says a word of a draft, an embargoed, scheduled or deleted release, of a correction, a comment, a hidden contact or an unannounced event', async () => {
  const month = new Date().toISOString().slice(0, 7);
  const extra = [`sitemap-${month}-1.xml`, 'sitemap-news.xml', 'sitemap-rooms.xml', 'sitemap.xml', 'old/secret'].map(
    (path) => `${reader.room}/${path}`,
  );
  const pages = t.publicPages.filter((route) => !route.includes('/embargo/'));
  expect(pages.length).toBeGreaterThan(30);
  const faults: string[] = [];
  let complete = 0;
  for (const route of [...pages, ...extra, '/robots.txt']) {
    for (const url of addressesOf(route)) {
      const asked = [
        url,
        ...queries.flatMap(([of, more]) => (of.test(route) ? more.map((one) => `${url}?${one}`) : [])),
      ];
      for (const one of asked) {
        const answer = await saying(one);
        // What the reader wrote may be said back to them.
        const own = decodeURIComponent(one).includes(canary);
        if (!own && answer.includes(canary)) faults.push(one);
        if (answer.includes('خبر کنار راز')) complete++;
      }
    }
  }
  expect(faults).toEqual([]);
  // That nothing was found is worth something only where the release beside it was.
  expect(complete).toBeGreaterThan(12);
}, 240_000);

test('what the reader writes is said back as their own words only', async () => {
  for (const rest of [`/fa/search?q=${canary}`, `/fa/${canary}`, `/fa/topics/${canary}`]) {
    const { body } = await reader.get(rest);
    expect(body, rest).not.toContain(beside);
  }
});

test('the card of a link says what is published, whatever is being written over it', async () => {
  expect(cardBefore).toMatch(/^\/cards\//);
  expect(cardIn((await reader.get(shown.url)).body)).toBe(cardBefore);
  expect((await reader.get(`/cards/${hidden.draft}-0123456789abcdef.png`)).statusCode).toBe(404);
});

test('pictures, films and files of what is hidden are absent', async () => {
  for (const rest of [
    `/media/${hidden.file}/w640.webp`,
    `/media/${hidden.film}`,
    `/fa/${encodeURIComponent(shown.url.split('/').at(-1) ?? '')}/pictures/${hidden.file}/w640.webp`,
    `/fa/events/${hidden.event}.ics`,
  ]) {
    expect((await reader.get(rest)).statusCode, rest).toBe(404);
  }
});
