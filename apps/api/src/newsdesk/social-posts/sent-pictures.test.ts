import { createHash } from 'node:crypto';
import { socialPostsRoutes as routes } from '@ravabet/contracts/newsdesk/social-posts';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { filesRoutes } from '@ravabet/contracts/office/files';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDeskOfPosts } from '../../testing/a-desk-of-posts.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { aMember, aPressRelease } from '../../testing/builders.ts';
import { approved, published } from '../../testing/published-releases.ts';
import { pictureAddress } from './pictures/picture-address.ts';

let app: TestApp;
type Desk = Awaited<ReturnType<typeof aDeskOfPosts>>;
let { office, officer, manager, far, sql, aPost, aPicture, aChannel, approvedPost, publish, get, round } = {} as Desk;
beforeAll(async () => {
  app = await buildTestApp({ settings: { OUTGOING_ALLOW: '127.0.0.1' } });
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ office, officer, manager, far, sql, aPost, aPicture, aChannel, approvedPost, publish, get, round } =
    await aDeskOfPosts(app));
  return () => far.close();
});

const shows = (...ids: string[]) => ({
  pictures: ids.map((fileId, index) => ({ fileId, alternativeText: `نمای ${index + 1}` })),
});
const raw = (url: string, cookie?: string) => app.app.inject({ method: 'GET', url, headers: cookie ? { cookie } : {} });
const losesRights = (fileId: string, data: object) =>
  sql((tx) => tx.file.updateMany({ where: { organizationId: office.organization.id, id: fileId }, data }));

describe('a webhook', () => {
  const anAddress = async (more: object = {}) => {
    const fileId = await aPicture();
    const channel = { kind: 'webhook' as const, apiUrl: `${far.url}/hook`, secret: 'signing-key' };
    const post = await approvedPost(await aChannel(channel), 'متن', { ...shows(fileId), ...more });
    await publish(post);
    await round();
    const { data } = JSON.parse(far.heard.at(-1)?.body ?? '') as {
      data: { pictures: { url: string; sha256: string; alternativeText: string; mediaType: string }[] };
    };
    const [picture] = data.pictures;
    return { post, fileId, picture: picture!, path: picture!.url.replace('http://localhost:3000', '') };
  };

  test('is told where to fetch each picture, what it shows and the hash of what comes', async () => {
    const { picture, path } = await anAddress();
    expect(picture).toMatchObject({ alternativeText: 'نمای 1', mediaType: 'image/webp', width: 1280, height: 800 });
    const answer = await raw(path);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/webp']);
    expect(answer.headers['cache-control']).toContain('no-store');
    expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(picture.sha256);
  });

  test('the address cannot be guessed, ends, and is taken back with the rights', async () => {
    const { post, fileId, path } = await anAddress();
    const { SECRET_KEY } = app.platform.config;
    const place = { organizationId: office.organization.id, postId: post.id, handedOver: 1, fileId };
    const signed = (until: number, key = SECRET_KEY) => pictureAddress(key, '', { ...place, until });
    const now = Math.floor(Date.now() / 1000);
    expect((await raw(signed(now + 60))).statusCode).toBe(200);
    expect((await raw(signed(now - 1))).statusCode).toBe(404);
    expect((await raw(signed(now + 60, 'another'))).statusCode).toBe(404);
    expect((await raw(path.replace(/until=\d+/, `until=${now + 9_999_999}`))).statusCode).toBe(404);
    expect((await raw(path.replace(/\?.*/, ''))).statusCode).toBe(404);
    await losesRights(fileId, { consent: 'withdrawn' });
    expect((await raw(path)).statusCode).toBe(404);
  });

  test('of a release gets nothing before it is published and nothing after it was withdrawn; the newsroom shows nothing more', async () => {
    const held = await aPicture();
    const release = await approved(office);
    const channel = { kind: 'webhook' as const, apiUrl: `${far.url}/hook`, secret: 'signing-key' };
    const waiting = await approvedPost(await aChannel(channel), 'متن', {
      ...shows(held),
      pressReleaseId: release.id,
    });
    const body = { version: waiting.version, withRelease: true as const };
    await manager.call(routes.schedule, { params: { id: waiting.id }, body });
    await round();
    expect(far.heard).toHaveLength(0);
    const place = { organizationId: office.organization.id, postId: waiting.id, fileId: held };
    const until = Math.floor(Date.now() / 1000) + 60;
    const early = pictureAddress(app.platform.config.SECRET_KEY, '', { ...place, handedOver: 0, until });
    expect((await raw(early)).statusCode).toBe(404);
    const [file] = (await sql((tx) => tx.file.findMany({ where: { id: held } }))) as { sha256: string }[];
    const media = `/n/${office.organization.slug}/media/${file?.sha256}/w1280.webp`;
    expect((await raw(media)).statusCode).toBe(404);

    const out = await published(office);
    const { path } = await anAddress({ pressReleaseId: out.id });
    expect((await raw(path)).statusCode).toBe(200);
    await manager.call(pressReleasesRoutes.withdraw, {
      params: { id: out.id },
      body: { version: out.version, reason: 'نادرست' },
    });
    expect((await raw(path)).statusCode).toBe(404);
    expect((await raw(media)).statusCode).toBe(404);
  });
});

test('who posts by hand sees the pictures at the task and takes them along as JPEG; others do not', async () => {
  const worker = await aMember(app, office.organization, 'department-head');
  const channel = {
    kind: 'manual' as const,
    apiUrl: '',
    chatId: '',
    ownerPersonId: worker.personId,
    secret: undefined,
  };
  const { secret: _none, ...rest } = channel;
  const post = await approvedPost(await aChannel({ ...rest }), 'پوستر', shows(await aPicture(), await aPicture()));
  const params = { id: post.id };
  expect((await worker.call(routes.pictures, { params })).status).toBe(404);
  await publish(post);
  await round();
  const { taskId } = await get(post.id);
  const task = (await worker.call(tasksRoutes.get, { params: { id: taskId ?? '' } })).body;
  expect(task.description).toContain('تصویرهای زیر');
  const { items } = (await worker.call(routes.pictures, { params })).body;
  expect(items.map(({ alternativeText }) => alternativeText)).toEqual(['نمای 1', 'نمای 2']);
  const preview = await raw(items[0]!.previewUrl, worker.cookie);
  expect([preview.statusCode, preview.headers['content-type']]).toEqual([200, 'image/webp']);
  const file = await raw(items[0]!.downloadUrl ?? '', worker.cookie);
  expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'image/jpeg']);
  expect(String(file.headers['content-disposition'])).toMatch(/^attachment/);
  expect((await sharp(file.rawPayload).metadata()).format).toBe('jpeg');
  const stranger = await aMember(app, office.organization, 'spokesperson');
  expect((await raw(items[0]!.previewUrl, stranger.cookie)).statusCode).toBe(404);
  expect((await stranger.call(routes.pictures, { params })).status).toBe(404);
});

test('the pictures of its release are offered with what they show in the language of the post', async () => {
  const [free, closed] = [await aPicture(), await aPicture({ licence: '' })];
  const picture = { caption: 'شرح', alternativeText: '', credit: '' };
  const pictures = [
    { ...picture, fileId: free },
    { ...picture, fileId: closed, alternativeText: 'سالن انتظار' },
  ];
  const release = await aPressRelease(officer, { pictures });
  const offered = async (language: 'fa' | 'en') =>
    (await officer.call(routes.offeredPictures, { query: { pressReleaseId: release.id, language } })).body.items;
  expect(await offered('fa')).toMatchObject([
    { fileId: free, alternativeText: 'شرح', refusal: null },
    { fileId: closed, alternativeText: 'سالن انتظار', refusal: 'social-post-picture-without-rights' },
  ]);
  expect((await offered('en')).map(({ alternativeText }) => alternativeText)).toEqual(['', '']);
  const language = 'en' as const;
  const params = { id: release.id };
  const { id } = (
    await officer.call(pressReleasesRoutes.translate, { params, body: { language, title: 'A ward opens' } })
  ).body;
  const english = pictures.map((one) => ({ ...one, caption: '', alternativeText: 'A ward' }));
  const { version } = (await officer.call(pressReleasesRoutes.get, { params: { id } })).body;
  await officer.call(pressReleasesRoutes.update, { params: { id }, body: { version, pictures: english } });
  expect((await offered('en')).map(({ alternativeText }) => alternativeText)).toEqual(['A ward', 'A ward']);
  const stranger = await aMember(app, office.organization, 'analyst');
  const query = { pressReleaseId: release.id, language: 'fa' as const };
  expect((await stranger.call(routes.offeredPictures, { query })).problem).toBe('forbidden');
});

test('a file that a post shows is not thrown away, and says where it is used', async () => {
  const fileId = await aPicture();
  await aPost(await aChannel(), 'متن پیام', shows(fileId));
  const uses = (await officer.call(filesRoutes.uses, { params: { id: fileId } })).body;
  expect(uses.items).toMatchObject([{ subjectType: 'SocialPost', title: 'متن پیام', state: 'draft' }]);
  const file = (await officer.call(filesRoutes.get, { params: { id: fileId } })).body;
  expect(file.uses).toBe(1);
  const query = { version: file.version };
  expect((await officer.call(filesRoutes.remove, { params: { id: fileId }, query })).problem).toBe('file-in-use');
});
