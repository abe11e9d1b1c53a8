import { createHmac } from 'node:crypto';
import { channelsRoutes, freezeRoutes, socialPostsRoutes as routes } from '@ravabet/contracts/newsdesk/social-posts';
import { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { notificationsRoutes } from '@ravabet/contracts/office/notifications';
import { tasksRoutes } from '@ravabet/contracts/office/tasks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { anOrganization, aMember } from '../../testing/builders.ts';
import { buildTestApp, type TestApp } from '../../testing/build-test-app.ts';
import { approved } from '../../testing/published-releases.ts';
import { publishDuePressReleases } from '../press-releases/publish-due-press-releases.ts';
import { takeProofs } from './take-proofs.ts';
import { aDeskOfPosts } from '../../testing/a-desk-of-posts.ts';
import { moods } from '../../testing/misbehaving-channel.ts';

let app: TestApp;
type Desk = Awaited<ReturnType<typeof aDeskOfPosts>>;
let { office, officer, manager, far, sql, aChannel, approvedPost, publish, get, round, waited } = {} as Desk;
beforeAll(async () => {
  app = await buildTestApp({ settings: { OUTGOING_ALLOW: '127.0.0.1' } });
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ office, officer, manager, far, sql, aChannel, approvedPost, publish, get, round, waited } =
    await aDeskOfPosts(app));
  return () => far.close();
});

describe('a channel that misbehaves', () => {
  test('is asked again after as long as it wants, and the post goes out once', async () => {
    const post = await approvedPost(await aChannel());
    await publish(post);
    far.next(moods.tooMany(120), moods.broken, moods.published(5));
    await round();
    const busy = await get(post.id);
    expect(busy).toMatchObject({ state: 'sending', attempts: [{ outcome: 'later', cause: 'busy' }] });
    expect(Math.round((Date.parse(busy.nextTryAt ?? '') - Date.now()) / 10_000)).toBe(12);
    await round();
    expect(far.heard).toHaveLength(1);
    await waited(post.id);
    await round();
    expect((await get(post.id)).attempts[0]).toMatchObject({ outcome: 'later', cause: 'server-error' });
    await waited(post.id);
    await round();
    expect(await get(post.id)).toMatchObject({ state: 'published', externalId: '5' });
  });

  test('that gives up for hours makes the post fail in the end, and its people are told once', async () => {
    const post = await approvedPost(await aChannel());
    await publish(post);
    far.next(...Array.from({ length: 8 }, () => moods.broken));
    for (let n = 0; n < 9; n++) {
      await round();
      await waited(post.id);
    }
    expect(far.heard).toHaveLength(8);
    expect((await get(post.id)).state).toBe('failed');
    const kinds = (await officer.call(notificationsRoutes.list)).body.items.map((item) => item.kind);
    expect(kinds.filter((kind) => kind === 'social-post-failed')).toHaveLength(1);
  });

  test('that refuses is not asked again, its words are kept without the token', async () => {
    const post = await approvedPost(await aChannel());
    await publish(post);
    far.next(moods.noRight);
    await round();
    await round();
    expect(far.heard).toHaveLength(1);
    const failed = await get(post.id);
    expect(failed).toMatchObject({ state: 'failed', attempts: [{ outcome: 'refused', cause: 'no-right' }] });
    expect(JSON.stringify(failed)).not.toContain('secret-of-the-bot');
    expect((await publish(failed)).body.state).toBe('sending');
    await round();
    expect((await get(post.id)).state).toBe('published');
  });

  test.each([
    ['takes it and breaks off', moods.dropped, 'no-answer'],
    ['answers nonsense', moods.nonsense, 'not-understood'],
  ])(
    'that %s leaves it unknown: nothing is sent twice, a person looks and says where it stands',
    async (_, mood, cause) => {
      const post = await approvedPost(await aChannel());
      await publish(post);
      far.next(mood);
      await round();
      await round();
      expect(far.heard).toHaveLength(1);
      const unknown = await get(post.id);
      expect(unknown).toMatchObject({ state: 'unknown', attempts: [{ outcome: 'unknown', cause }] });
      const url = 'https://ble.ir/shafa/9';
      const body = { version: unknown.version, url };
      const confirmed = await officer.call(routes.confirm, { params: { id: post.id }, body });
      expect(confirmed.body).toMatchObject({ state: 'published', publicUrl: url, proof: url });
    },
  );

  test('was being called when the worker died: a bot is not called again, a webhook is, under the same number', async () => {
    const bot = await approvedPost(await aChannel());
    const hook = await approvedPost(
      await aChannel({ kind: 'webhook', apiUrl: `${far.url}/hook`, secret: 'signing-key' }),
    );
    for (const post of [bot, hook]) await publish(post);
    await sql(
      (tx) =>
        tx.$executeRaw`UPDATE social_post SET claimed_until = now() - interval '1 s', tries = 1 WHERE state = 'sending'`,
    );
    await round();
    expect((await get(bot.id)).attempts[0]).toMatchObject({ outcome: 'unknown', cause: 'worker-died' });
    expect((await get(hook.id)).state).toBe('published');
    expect(far.heard.map(({ path }) => path)).toEqual(['/hook']);
    expect(far.heard[0]?.headers['webhook-id']).toBe(`${hook.id}.1`);
  });

  test('inside the own network is not called unless the operator allowed it', async () => {
    const post = await approvedPost(await aChannel({ apiUrl: 'http://127.0.0.2:9' }));
    await publish(post);
    await round();
    expect((await get(post.id)).attempts[0]).toMatchObject({ outcome: 'refused', cause: 'address-not-allowed' });
  });
});

test('a webhook is signed as the standard says, and may answer where the text stands', async () => {
  const post = await approvedPost(
    await aChannel({ kind: 'webhook', apiUrl: `${far.url}/hook`, secret: 'signing-key' }),
  );
  await publish(post);
  far.next(moods.webhook('x-1', 'https://example.ir/x-1'));
  await round();
  const [call] = far.heard;
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = call?.headers ?? {};
  const expected = createHmac('sha256', 'signing-key')
    .update(`${String(id)}.${String(at)}.${call?.body}`)
    .digest('base64');
  expect(signature).toBe(`v1,${expected}`);
  expect(JSON.parse(call?.body ?? '')).toMatchObject({ data: { id: post.id, language: 'fa', channel: 'کانال بله' } });
  expect(await get(post.id)).toMatchObject({
    state: 'published',
    publicUrl: 'https://example.ir/x-1',
    externalId: 'x-1',
  });
});

test('a channel by hand gives somebody a task with the text; its evidence is the proof', async () => {
  const worker = await office.actingAs('protocol-officer');
  const channel = {
    kind: 'manual' as const,
    apiUrl: '',
    chatId: '',
    ownerPersonId: worker.personId,
    secret: undefined,
  };
  const { secret: _none, ...rest } = channel;
  const incomplete = await manager.call(channelsRoutes.create, {
    body: {
      ...rest,
      name: 'تابلو',
      language: 'fa',
      publicUrl: '',
      lengthLimit: 300,
      ownerPersonId: null,
      ownerUnitId: null,
      minutesToPost: 30,
    },
  });
  expect([incomplete.status, incomplete.problem]).toEqual([422, 'channel-incomplete']);
  const post = await approvedPost(await aChannel(channel), 'پوستر هفتهٔ پرستار');
  await publish(post);
  await Promise.all([round(), round()]);
  const { taskId } = await get(post.id);
  const params = { id: taskId ?? '' };
  const task = (await worker.call(tasksRoutes.get, { params })).body;
  expect(task).toMatchObject({ state: 'open', ownerPerson: { id: worker.personId } });
  expect(task.description).toContain('پوستر هفتهٔ پرستار');
  await worker.call(tasksRoutes.accept, { params, body: { version: 1 } });
  await worker.call(tasksRoutes.complete, { params, body: { version: 2 } });
  await takeProofs(app.platform);
  expect((await get(post.id)).state).toBe('sending');
  await officer.call(tasksRoutes.sendBack, { params, body: { version: 3, reason: 'نشانی؟' } });
  await worker.call(tasksRoutes.accept, { params, body: { version: 4 } });
  const evidence = { kind: 'link' as const, text: 'https://example.ir/board/1' };
  await worker.call(tasksRoutes.addEvidence, { params, body: { version: 5, evidence } });
  await worker.call(tasksRoutes.complete, { params, body: { version: 6 } });
  await takeProofs(app.platform);
  expect(await get(post.id)).toMatchObject({ state: 'published', proof: evidence.text, publicUrl: evidence.text });
});

describe('the switch', () => {
  const freeze = (who = manager) => who.call(freezeRoutes.freeze, { body: { reason: 'حادثهٔ آتش‌سوزی' } });
  const due = (id: string) =>
    sql((tx) => tx.$executeRaw`UPDATE social_post SET scheduled_for = now() WHERE id = ${id}::uuid`);
  const scheduled = async () => {
    const post = await approvedPost(await aChannel());
    const scheduledFor = new Date(Date.now() + 60_000).toISOString();
    await manager.call(routes.schedule, { params: { id: post.id }, body: { version: post.version, scheduledFor } });
    return post;
  };

  test('is for managers and the head; it stops posts and releases whose time has come', async () => {
    expect((await freeze(officer)).problem).toBe('forbidden');
    const post = await scheduled();
    const release = await approved(office);
    const at = { version: release.version, scheduledFor: new Date(Date.now() + 60_000).toISOString() };
    await manager.call(pressReleasesRoutes.schedule, { params: { id: release.id }, body: at });
    expect((await freeze(await office.actingAs('head'))).status).toBe(204);
    await due(post.id);
    await sql((tx) => tx.$executeRaw`UPDATE press_release SET scheduled_for = now() WHERE id = ${release.id}::uuid`);
    await round();
    await publishDuePressReleases(app.platform);
    expect(far.heard).toHaveLength(0);
    expect((await manager.call(pressReleasesRoutes.get, { params: { id: release.id } })).body.state).toBe('scheduled');
    const stands = (await officer.call(freezeRoutes.get)).body;
    expect(stands).toMatchObject({
      frozen: true,
      scheduledPosts: 1,
      scheduledReleases: 1,
      overdue: 2,
      mayFreeze: false,
    });
    const other = await approvedPost(await aChannel());
    expect((await publish(other)).problem).toBe('publishing-frozen');
    await manager.call(freezeRoutes.resume, { body: { overdue: 'hold', reason: '' } });
    await round();
    await publishDuePressReleases(app.platform);
    expect(far.heard).toHaveLength(0);
    expect((await get(post.id)).state).toBe('approved');
    expect((await manager.call(pressReleasesRoutes.get, { params: { id: release.id } })).body.state).toBe('approved');
  });

  test('lets go what became due meanwhile, when that is wished, once', async () => {
    const post = await scheduled();
    await freeze();
    await freeze();
    await due(post.id);
    await round();
    expect(far.heard).toHaveLength(0);
    await manager.call(freezeRoutes.resume, { body: { overdue: 'send', reason: 'پایان بحران' } });
    await Promise.all([round(), round()]);
    await round();
    expect(far.heard).toHaveLength(1);
  });
});

test('the secret of a channel is sealed, never read back, and unknown in another organisation', async () => {
  const id = await aChannel();
  const listed = await officer.call(channelsRoutes.list);
  expect(listed.body.items).toMatchObject([{ id, hasSecret: true }]);
  expect(listed.text).not.toContain('secret-of-the-bot');
  const [row] = (await sql((tx) => tx.channel.findMany({ select: { secret: true } }))) as { secret: string }[];
  expect(row?.secret).not.toContain('secret');
  const stranger = await aMember(app, await anOrganization(app), 'pr-manager');
  expect((await stranger.call(channelsRoutes.archive, { params: { id }, body: { version: 1 } })).status).toBe(404);
  expect((await officer.call(channelsRoutes.archive, { params: { id: newId() }, body: { version: 1 } })).problem).toBe(
    'forbidden',
  );
  const post = await approvedPost(id);
  await manager.call(channelsRoutes.archive, { params: { id }, body: { version: 1 } });
  expect((await publish(post)).problem).toBe('channel-archived');
});
