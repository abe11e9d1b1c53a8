import { freezeRoutes, socialPostsRoutes as routes } from '@ravabet/contracts/newsdesk/social-posts';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { aDeskOfPosts, token } from '../../testing/a-desk-of-posts.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { moods } from '../../testing/misbehaving-channel.ts';
import { renewClaim } from './renew-claim.ts';

let app: TestApp;
type Desk = Awaited<ReturnType<typeof aDeskOfPosts>>;
let { office, officer, manager, far, sql, aPost, aPicture, aChannel, approvedPost, publish, get, round, waited } =
  {} as Desk;
beforeAll(async () => {
  app = await buildTestApp({ settings: { OUTGOING_ALLOW: '127.0.0.1' } });
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ office, officer, manager, far, sql, aPost, aPicture, aChannel, approvedPost, publish, get, round, waited } =
    await aDeskOfPosts(app));
  return () => far.close();
});

const shows = (...ids: string[]) => ({
  pictures: ids.map((fileId, index) => ({ fileId, alternativeText: `نمای ${index + 1}` })),
});
const formOf = ({ bytes, headers }: { bytes: Buffer; headers: Record<string, unknown> }) =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': String(headers['content-type']) } }).formData();
const losesRights = (fileId: string, data: object) =>
  sql((tx) => tx.file.updateMany({ where: { organizationId: office.organization.id, id: fileId }, data }));

describe('a bot', () => {
  test('gets one picture as a JPEG without metadata, with the text under it, once', async () => {
    const post = await approvedPost(await aChannel(), 'گشایش بخش', shows(await aPicture()));
    await publish(post);
    far.next(moods.published(31));
    await Promise.all([round(), round()]);
    await round();
    expect(far.heard.map(({ path }) => path)).toEqual([`/bot${token}/sendPhoto`]);
    const form = await formOf(far.heard[0]!);
    expect([form.get('chat_id'), form.get('caption')]).toEqual(['@shafa', 'گشایش بخش']);
    const photo = form.get('photo') as File;
    const facts = await sharp(Buffer.from(await photo.arrayBuffer())).metadata();
    expect([photo.type, facts.format, facts.width, facts.exif]).toEqual(['image/jpeg', 'jpeg', 1600, undefined]);
    expect(await get(post.id)).toMatchObject({ state: 'published', externalId: '31' });
  });

  test('gets several in one call, in their order, the text under the first', async () => {
    const ids = [await aPicture(), await aPicture(), await aPicture()];
    const post = await approvedPost(await aChannel(), 'سه نما', shows(...ids));
    expect((await get(post.id)).pictures.map(({ fileId }) => fileId)).toEqual(ids);
    await publish(post);
    far.next(moods.publishedAs(40, 41, 42));
    await round();
    expect(far.heard.map(({ path }) => path)).toEqual([`/bot${token}/sendMediaGroup`]);
    const form = await formOf(far.heard[0]!);
    expect(JSON.parse(String(form.get('media')))).toEqual([
      { type: 'photo', media: 'attach://picture1', caption: 'سه نما' },
      { type: 'photo', media: 'attach://picture2' },
      { type: 'photo', media: 'attach://picture3' },
    ]);
    expect(['picture1', 'picture2', 'picture3'].map((name) => (form.get(name) as File).type)).toEqual(
      Array(3).fill('image/jpeg'),
    );
    expect(await get(post.id)).toMatchObject({ externalId: '40', publicUrl: 'https://ble.ir/shafa/40' });
  });

  test.each([
    ['takes them and breaks off', moods.dropped, 'no-answer'],
    ['answers nonsense', moods.nonsense, 'not-understood'],
  ])('that %s leaves the post unknown: pictures are not sent twice', async (_, mood, cause) => {
    const post = await approvedPost(await aChannel(), 'با تصویر', shows(await aPicture(), await aPicture()));
    await publish(post);
    far.next(mood);
    await round();
    await waited(post.id);
    await round();
    expect(far.heard).toHaveLength(1);
    expect(await get(post.id)).toMatchObject({ state: 'unknown', attempts: [{ outcome: 'unknown', cause }] });
  });

  test('that surely took nothing is asked again, and the pictures are not lost', async () => {
    const post = await approvedPost(await aChannel(), 'با تصویر', shows(await aPicture()));
    await publish(post);
    far.next(moods.broken, moods.tooMany(5), moods.published(9));
    for (let n = 0; n < 4; n++) {
      await round();
      await waited(post.id);
    }
    expect(far.heard.map(({ path }) => path)).toEqual(Array(3).fill(`/bot${token}/sendPhoto`));
    expect(await get(post.id)).toMatchObject({ state: 'published', externalId: '9' });
  });

  test('is not called when a picture cannot be read; that is tried again', async () => {
    const fileId = await aPicture();
    const post = await approvedPost(await aChannel(), 'با تصویر', shows(fileId));
    const [file] = (await sql((tx) => tx.file.findMany({ where: { id: fileId } }))) as { sha256: string }[];
    const where = { organizationId: office.organization.id, sha256: file?.sha256 ?? '' };
    const [content] = (await sql((tx) => tx.storedContent.findMany({ where }))) as { storageKey: string }[];
    await app.platform.storage.remove(content?.storageKey ?? '');
    await publish(post);
    await round();
    expect(far.heard).toHaveLength(0);
    expect(await get(post.id)).toMatchObject({
      state: 'sending',
      attempts: [{ outcome: 'later', cause: 'picture-not-read' }],
    });
  });

  test('is not called when everything was stopped, or another took over, while pictures were made', async () => {
    const post = await approvedPost(await aChannel(), 'با تصویر', shows(await aPicture()));
    await publish(post);
    const claimed = (seconds: number) =>
      sql(
        (
          tx,
        ) => tx.$executeRaw`UPDATE social_post SET tries = 1, claimed_until = now() + make_interval(secs => ${seconds})
          WHERE id = ${post.id}::uuid`,
      );
    const renew = (tries: number) =>
      renewClaim(app.platform, office.organization.id, { id: post.id, handedOver: 1, tries });
    await claimed(30);
    expect(await renew(1)).toBe(true);
    expect(await renew(2)).toBe(false);
    await claimed(-1);
    expect(await renew(1)).toBe(false);
    await claimed(30);
    await manager.call(freezeRoutes.freeze, { body: { reason: 'آزمون' } });
    expect(await renew(1)).toBe(false);
    const [row] = (await sql((tx) => tx.socialPost.findMany({ where: { id: post.id } }))) as object[];
    expect(row).toMatchObject({ tries: 0, claimedUntil: null, state: 'sending' });
  });
});

describe('the length', () => {
  test('is that of a caption as soon as a picture stands there', async () => {
    const channelId = await aChannel({ lengthLimit: 4000 });
    const text = 'و'.repeat(1100);
    const id = await aPost(channelId, text);
    expect(await get(id)).toMatchObject({ length: 1100, lengthLimit: 4000 });
    const body = { version: 1, ...shows(await aPicture()) };
    const changed = (await officer.call(routes.update, { params: { id }, body })).body;
    expect(changed).toMatchObject({ length: 1100, lengthLimit: 1024 });
    const refused = await officer.call(routes.submit, { params: { id }, body: { version: 2 } });
    expect([refused.status, refused.problem]).toEqual([422, 'social-post-too-long']);
    expect(refused.text).toContain('1024');
    await officer.call(routes.update, { params: { id }, body: { version: 2, pictures: [] } });
    expect((await officer.call(routes.submit, { params: { id }, body: { version: 3 } })).status).toBe(200);
  });

  test('of a webhook and of a post by hand stays as the channel says', async () => {
    const channelId = await aChannel({ kind: 'webhook', apiUrl: `${far.url}/hook`, lengthLimit: 2000 });
    const id = await aPost(channelId, 'و'.repeat(1100), shows(await aPicture()));
    expect((await officer.call(routes.submit, { params: { id }, body: { version: 1 } })).status).toBe(200);
  });
});

describe('rights', () => {
  const yesterday = new Date(Date.now() - 2 * 86_400_000);
  test.each([
    ['without rights', { licence: '' }, 'social-post-picture-without-rights', 'حقوق استفاده ثبت نشده'],
    ['whose rights have ended', { expiresOn: yesterday }, 'social-post-picture-rights-expired', 'پایان یافته'],
    ['whose consent was withdrawn', { consent: 'withdrawn' }, 'social-post-picture-consent-withdrawn', 'پس گرفته'],
  ])('a picture %s is refused, in the language of the person, and the text stays', async (_, rights, slug, words) => {
    const id = await aPost(await aChannel(), 'متن من');
    const body = { version: 1, ...shows(await aPicture(rights)) };
    const refused = await officer.call(routes.update, { params: { id }, body }, { 'accept-language': 'fa' });
    expect([refused.status, refused.problem]).toEqual([422, slug]);
    expect(refused.text).toContain(words);
    expect(refused.text).toContain('تصویر.jpg');
    const english = await officer.call(routes.update, { params: { id }, body }, { 'accept-language': 'en' });
    expect(english.text).toMatch(/right|consent/i);
    expect(await get(id)).toMatchObject({ text: 'متن من', pictures: [], version: 1 });
  });

  test('that end in the draft are told at the next step; the text can still be changed', async () => {
    const fileId = await aPicture();
    const id = await aPost(await aChannel(), 'متن', shows(fileId));
    await losesRights(fileId, { expiresOn: yesterday });
    const body = { version: 1, text: 'متن دیگر', ...shows(fileId) };
    expect((await officer.call(routes.update, { params: { id }, body })).status).toBe(200);
    expect((await get(id)).pictures).toMatchObject([{ refusal: 'social-post-picture-rights-expired' }]);
    const refused = await officer.call(routes.submit, { params: { id }, body: { version: 2 } });
    expect(refused.problem).toBe('social-post-picture-rights-expired');
  });

  test('that end after the approval keep the post from going out', async () => {
    const fileId = await aPicture();
    const post = await approvedPost(await aChannel(), 'متن', shows(fileId));
    await publish(post);
    await losesRights(fileId, { consent: 'withdrawn' });
    await round();
    expect(far.heard).toHaveLength(0);
    expect(await get(post.id)).toMatchObject({ state: 'failed', attempts: [{ cause: 'picture-not-usable' }] });
    const again = await publish({ id: post.id, version: (await get(post.id)).version });
    expect(again.problem).toBe('social-post-picture-consent-withdrawn');
  });

  test('a file that is absent, foreign or no picture is answered alike; none stands twice, and at most four', async () => {
    const id = await aPost(await aChannel());
    const change = (pictures: { fileId: string; alternativeText: string }[]) =>
      officer.call(routes.update, { params: { id }, body: { version: 1, pictures } });
    expect((await change(shows(newId()).pictures)).problem).toBe('social-post-picture-gone');
    const one = await aPicture();
    expect((await change(shows(one, one).pictures)).problem).toBe('social-post-picture-twice');
    const five = shows(...Array.from({ length: 5 }, newId)).pictures;
    expect((await change(five)).status).toBe(400);
  });
});

test('pictures are approved with the text: they change only after it was reopened, and who chose them does not approve', async () => {
  const [one, other] = [await aPicture(), await aPicture()];
  const post = await approvedPost(await aChannel(), 'متن', shows(one));
  const params = { id: post.id };
  const change = (version: number) => manager.call(routes.update, { params, body: { version, ...shows(other, one) } });
  expect((await change(post.version)).problem).toBe('social-post-not-in-state');
  const reopened = await manager.call(routes.reopen, { params, body: { version: post.version, reason: 'تصویر' } });
  expect(reopened.body.state).toBe('draft');
  const changed = (await change(reopened.body.version)).body;
  expect(changed.pictures.map(({ fileId }) => fileId)).toEqual([other, one]);
  expect((await publish(changed)).problem).toBe('social-post-not-in-state');
  const submitted = await officer.call(routes.submit, { params, body: { version: changed.version } });
  const own = await manager.call(routes.approve, { params, body: { version: submitted.body.version } });
  expect(own.problem).toBe('not-own-work');
});
