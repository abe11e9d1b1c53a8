import { socialPostsRoutes as routes } from '@ravabet/contracts/newsdesk/social-posts';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anybody, anOrganization, aMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { approved } from '../../testing/published-releases.ts';
import { aDeskOfPosts, token } from '../../testing/a-desk-of-posts.ts';
import { moods } from '../../testing/misbehaving-channel.ts';

let app: TestApp;
type Desk = Awaited<ReturnType<typeof aDeskOfPosts>>;
let { office, officer, manager, far, sql, aPost, aChannel, approvedPost, publish, get, round } = {} as Desk;
beforeAll(async () => {
  app = await buildTestApp({ settings: { OUTGOING_ALLOW: '127.0.0.1' } });
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ office, officer, manager, far, sql, aPost, aChannel, approvedPost, publish, get, round } =
    await aDeskOfPosts(app));
  return () => far.close();
});

describe('a post', () => {
  test('is written, approved by somebody else, sent once, and its place in the channel is kept', async () => {
    const post = await approvedPost(await aChannel());
    expect((await publish(post)).body.state).toBe('sending');
    far.next(moods.published(77));
    await Promise.all([round(), round()]);
    await round();
    expect(far.heard).toHaveLength(1);
    expect(far.heard[0]?.path).toBe(`/bot${token}/sendMessage`);
    expect(JSON.parse(far.heard[0]?.body ?? '')).toEqual({ chat_id: '@shafa', text: 'ساعت ملاقات از شنبه تازه می‌شود' });
    expect(await get(post.id)).toMatchObject({
      state: 'published',
      externalId: '77',
      publicUrl: 'https://ble.ir/shafa/77',
      attempts: [{ n: 1, outcome: 'published' }],
    });
  });

  test('asks for a sign-in, a role, an organisation, a good input and the right state, in this order', async () => {
    const channelId = await aChannel();
    const id = await aPost(channelId);
    const submit = { params: { id }, body: { version: 1 } };
    expect((await anybody(app, office.organization).call(routes.submit, submit)).status).toBe(401);
    expect((await (await office.actingAs('analyst')).call(routes.submit, submit)).status).toBe(404);
    const stranger = await aMember(app, await anOrganization(app), 'pr-manager');
    expect((await stranger.call(routes.submit, submit)).status).toBe(404);
    const invalid = await officer.call(routes.submit, { params: { id }, body: { version: 0 } });
    expect([invalid.status, invalid.problem]).toEqual([400, 'invalid-input']);
    expect((await manager.call(routes.approve, { params: { id }, body: { version: 1 } })).problem).toBe(
      'social-post-not-in-state',
    );
    expect((await officer.call(routes.submit, submit)).body.state).toBe('in-review');
    const other = await aMember(app, office.organization, 'pr-officer');
    expect((await other.call(routes.approve, { params: { id }, body: { version: 2 } })).problem).toBe('forbidden');
  });

  test('is not approved by who wrote it', async () => {
    const channelId = await aChannel();
    const { body } = await manager.call(routes.create, { body: { channelId, text: 'از خودم' } });
    await manager.call(routes.submit, { params: { id: body.id }, body: { version: 1 } });
    const own = await manager.call(routes.approve, { params: { id: body.id }, body: { version: 2 } });
    expect(own.problem).toBe('not-own-work');
  });

  test('is measured as people count: half-spaces and vowel signs add nothing, an emoji is one', async () => {
    const channelId = await aChannel({ lengthLimit: 20 });
    const fits = await aPost(channelId, 'می‌رَوَم 👩‍⚕️ 👍🏽');
    expect((await get(fits)).length).toBe(9);
    const long = await aPost(channelId, 'و'.repeat(21));
    const refused = await officer.call(routes.submit, { params: { id: long }, body: { version: 1 } });
    expect([refused.status, refused.problem]).toEqual([422, 'social-post-too-long']);
    const empty = await aPost(channelId, '  ');
    const nothing = await officer.call(routes.submit, { params: { id: empty }, body: { version: 1 } });
    expect(nothing.problem).toBe('social-post-empty');
  });

  test('of a release says no word before it, goes out with it, and ends with its address', async () => {
    const release = await approved(office);
    const post = await approvedPost(await aChannel(), 'خبر تازه', { pressReleaseId: release.id });
    expect((await publish(post)).problem).toBe('social-post-release-not-published');
    const body = { version: post.version, withRelease: true as const };
    expect((await manager.call(routes.schedule, { params: { id: post.id }, body })).body.state).toBe('scheduled');
    await round();
    expect(far.heard).toHaveLength(0);
    const { version, id } = release;
    const { publicUrl } = (await manager.call(pressReleasesRoutes.publish, { params: { id }, body: { version } })).body;
    await round();
    expect(far.heard).toHaveLength(1);
    const { text } = JSON.parse(far.heard[0]?.body ?? '') as { text: string };
    expect(decodeURI(text)).toBe(`خبر تازه\n\nhttp://localhost:3000${decodeURI(publicUrl ?? '')}`);
  });

  test('goes out at its time by the clock of the database, once, also when two processes try', async () => {
    const post = await approvedPost(await aChannel());
    const params = { id: post.id };
    const past = await manager.call(routes.schedule, {
      params,
      body: { version: post.version, scheduledFor: '2020-01-01T00:00:00Z' },
    });
    expect(past.problem).toBe('social-post-schedule-in-past');
    const scheduledFor = new Date(Date.now() + 3_600_000).toISOString();
    await manager.call(routes.schedule, { params, body: { version: post.version, scheduledFor } });
    await round();
    expect(far.heard).toHaveLength(0);
    await sql((tx) => tx.$executeRaw`UPDATE social_post SET scheduled_for = now() WHERE id = ${post.id}::uuid`);
    await Promise.all([round(), round()]);
    await round();
    expect(far.heard).toHaveLength(1);
  });

  test('can be thrown away and taken back while it is a draft, and not later', async () => {
    const id = await aPost(await aChannel());
    expect((await officer.call(routes.remove, { params: { id }, query: { version: 1 } })).status).toBe(204);
    expect((await officer.call(routes.list)).body.items).toHaveLength(0);
    await officer.call(routes.restore, { params: { id }, body: { version: 2 } });
    await officer.call(routes.submit, { params: { id }, body: { version: 3 } });
    const late = await officer.call(routes.remove, { params: { id }, query: { version: 4 } });
    expect(late.problem).toBe('social-post-not-in-state');
  });

  test('is found by channel, state and release, page by page', async () => {
    const [one, other] = [await aChannel(), await aChannel({ name: 'تلگرام' })];
    for (let n = 0; n < 3; n++) await aPost(one, `متن ${n}`);
    await aPost(other, 'دیگری');
    const first = (await officer.call(routes.list, { query: { channelId: one, limit: 2 } })).body;
    expect(first.items.map((item) => item.text)).toEqual(['متن 2', 'متن 1']);
    const second = await officer.call(routes.list, { query: { channelId: one, limit: 2, cursor: first.next ?? '' } });
    expect(second.body.items.map((item) => item.text)).toEqual(['متن 0']);
    const strange = await officer.call(routes.list, { query: { channelId: other, cursor: first.next ?? '' } });
    expect(strange.problem).toBe('invalid-cursor');
    expect((await officer.call(routes.list, { query: { state: 'published' } })).body.items).toEqual([]);
  });
});
