import { boilerplatesRoutes, pressReleasesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { filesRoutes } from '@ravabet/contracts/office/files';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOffice, type Office } from '../../testing/acting-as.ts';
import { aPressRelease } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { approved, aReadyFilm, aReadyPicture, published } from '../../testing/published-releases.ts';

let t: TestApp;
let office: Office;
beforeAll(async () => {
  t = await buildTestApp();
  office = await anOffice(t);
});
afterAll(() => t.close());

const place = { name: 'سالن همایش', address: 'خیابان انقلاب', mapUrl: 'https://example.ir/map?at=35.7,51.4' };
const events = [
  { title: 'روز پرستار', at: '2026-12-01T08:30:00.000Z', address: 'تالار اصلی', url: 'https://example.ir/nurses' },
];
const occurredAt = '2026-11-20T06:00:00.000Z';
const publicationOf = (pressReleaseId: string) =>
  t.platform.databases.jobs.prisma.publication.findFirstOrThrow({ where: { pressReleaseId, current: true } });

async function aBoilerplate(language: 'fa' | 'en' = 'fa', of = office) {
  const manager = await of.actingAs('pr-manager');
  const body = { language, title: 'دربارهٔ ما', text: 'بیمارستان شفا از سال ۱۳۴۵ در خدمت مردم است.' };
  const before = (await manager.call(boilerplatesRoutes.list)).body.items.map(({ id }) => id);
  const { items } = (await manager.call(boilerplatesRoutes.create, { body })).body;
  const made = items.find(({ id }) => !before.includes(id));
  if (!made) throw new Error('no boilerplate');
  return made;
}

describe('place, events and the day it happened', () => {
  test('are kept with the release, its versions, its translation and its publication', async () => {
    const release = await published(office, { place, events, occurredAt });
    const officer = await office.actingAs('pr-officer');
    const read = await officer.call(routes.get, { params: { id: release.id } });
    expect(read.body).toMatchObject({ place, events });
    expect(Date.parse(read.body.occurredAt ?? '')).toBe(Date.parse(occurredAt));
    const { body } = await officer.call(routes.version, { params: { id: release.id, n: 1 } });
    expect(body.content).toMatchObject({ place, events, occurredAt });
    expect(await publicationOf(release.id)).toMatchObject({ place, events, occurredAt: new Date(occurredAt) });
    const translation = { language: 'en' as const, title: 'In English' };
    const made = await officer.call(routes.translate, { params: { id: release.id }, body: translation });
    const english = await officer.call(routes.get, { params: { id: made.body.id } });
    expect(english.body).toMatchObject({ place, events });
    expect(Date.parse(english.body.occurredAt ?? '')).toBe(Date.parse(occurredAt));
  });

  test('are taken away again, and take no address that leads elsewhere than the web', async () => {
    const officer = await office.actingAs('pr-officer');
    const { id } = await aPressRelease(officer, { place, events, occurredAt });
    const body = { version: 1, place: null, events: [], occurredAt: null };
    const emptied = await officer.call(routes.update, { params: { id }, body });
    expect(emptied.body).toMatchObject({ place: null, events: [], occurredAt: null });
    for (const mapUrl of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a b',
      'https://x"onclick=',
      '//x.ir',
      '',
    ]) {
      const wrong = await officer.call(routes.update, {
        params: { id },
        body: { version: 2, place: { ...place, mapUrl } },
      });
      expect(wrong.problem, mapUrl).toBe('invalid-input');
    }
  });
});

describe('the text about the organisation', () => {
  test('is written by managers and read by those who write', async () => {
    const body = { language: 'fa' as const, title: 'دربارهٔ ما', text: 'متن' };
    for (const role of ['pr-officer', 'head', 'auditor'] as const) {
      const person = await office.actingAs(role);
      expect((await person.call(boilerplatesRoutes.create, { body })).problem).toBe('forbidden');
      expect((await person.call(boilerplatesRoutes.list)).status).toBe(200);
    }
    expect((await (await office.actingAs('analyst')).call(boilerplatesRoutes.list)).problem).toBe('forbidden');
    const { id } = await aBoilerplate();
    const stranger = await (await anOffice(t)).actingAs('pr-manager');
    const change = { params: { id }, body: { version: 1, title: 'ما', text: 'متن تازه' } };
    expect((await stranger.call(boilerplatesRoutes.update, change)).problem).toBe('not-found');
    const manager = await office.actingAs('pr-manager');
    expect((await manager.call(boilerplatesRoutes.update, change)).status).toBe(200);
    expect((await manager.call(boilerplatesRoutes.update, change)).problem).toBe('stale-version');
  });

  test('is copied at publication, so that later words do not change what was published', async () => {
    const boilerplate = await aBoilerplate();
    const release = await published(office, { boilerplateId: boilerplate.id });
    const manager = await office.actingAs('pr-manager');
    await manager.call(boilerplatesRoutes.update, {
      params: { id: boilerplate.id },
      body: { version: 1, title: 'ما', text: 'سخن دیگر' },
    });
    const copied = { title: boilerplate.title, text: boilerplate.text };
    expect((await publicationOf(release.id)).boilerplate).toEqual(copied);
    const { body } = await manager.call(routes.version, { params: { id: release.id, n: 1 } });
    expect(body.content.boilerplate).toEqual(copied);
  });

  test('is one of the organisation, in the language of the release, and offered', async () => {
    const officer = await office.actingAs('pr-officer');
    const manager = await office.actingAs('pr-manager');
    const archived = await aBoilerplate();
    const kept = await aPressRelease(officer, { boilerplateId: archived.id });
    await manager.call(boilerplatesRoutes.archive, { params: { id: archived.id }, body: { version: 1 } });
    const english = await aBoilerplate('en');
    const foreign = await aBoilerplate('fa', await anOffice(t));
    for (const { id } of [archived, english, foreign]) {
      const body = { kind: 'news' as const, language: 'fa' as const, title: 'خبر', boilerplateId: id };
      expect((await officer.call(routes.create, { body })).problem).toBe('press-release-boilerplate-unknown');
    }
    const same = { params: { id: kept.id }, body: { version: 1, boilerplateId: archived.id } };
    expect((await officer.call(routes.update, same)).status).toBe(200);
    await manager.call(boilerplatesRoutes.restore, { params: { id: archived.id }, body: { version: 2 } });
    await aPressRelease(officer, { boilerplateId: archived.id });
  });
});

describe('films and sounds', () => {
  const medium = (fileId: string, posterFileId: string | null = null) => ({
    fileId,
    posterFileId,
    caption: 'گفت‌وگو با رئیس بیمارستان',
    credit: 'روابط عمومی',
    transcript: 'سلام.\nخوش آمدید.',
  });

  test('stand in the release in their order and go into the publication with their words', async () => {
    const film = await aReadyFilm(t, office);
    const sound = await aReadyFilm(t, office, 'audio/mpeg');
    const poster = await aReadyPicture(t, office);
    const release = await approved(office, { media: [medium(sound.fileId), medium(film.fileId, poster.fileId)] });
    const manager = await office.actingAs('pr-manager');
    const read = await manager.call(routes.get, { params: { id: release.id } });
    expect(read.body.media).toMatchObject([
      { fileId: sound.fileId, posterUrl: null, file: { kind: 'audio' } },
      { fileId: film.fileId, file: { kind: 'video', mediaType: 'video/mp4' } },
    ]);
    const uses = await manager.call(filesRoutes.uses, { params: { id: poster.fileId } });
    expect(uses.body.items.map(({ subjectId }) => subjectId)).toEqual([release.id]);
    await manager.call(routes.publish, { params: { id: release.id }, body: { version: release.version } });
    const { media } = await publicationOf(release.id);
    expect(media).toMatchObject([
      { sha256: sound.sha256, kind: 'audio', poster: null, transcript: 'سلام.\nخوش آمدید.' },
      { sha256: film.sha256, kind: 'video', size: 5000, poster: { sha256: poster.sha256 } },
    ]);
  });

  test('are files of the organisation that browsers play', async () => {
    const officer = await office.actingAs('pr-officer');
    const picture = await aReadyPicture(t, office);
    const heavy = await aReadyFilm(t, office, 'video/x-matroska');
    const film = await aReadyFilm(t, office);
    const foreign = await aReadyFilm(t, await anOffice(t));
    const wrong = [
      medium(picture.fileId),
      medium(heavy.fileId),
      medium(foreign.fileId),
      medium(film.fileId, film.fileId),
    ];
    for (const one of wrong) {
      const body = { kind: 'news' as const, language: 'fa' as const, title: 'فیلم', media: [one] };
      expect((await officer.call(routes.create, { body })).problem).toBe('press-release-medium-not-ready');
    }
  });
});
