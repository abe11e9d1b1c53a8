import { socialPostsRoutes as routes } from '@ravabet/contracts/newsdesk/social-posts';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, serve, serveVerb } from '../../platform/serve.ts';
import { approveSocialPost } from './approve-social-post.ts';
import { confirmSocialPost } from './confirm-social-post.ts';
import { createSocialPost } from './create-social-post.ts';
import { deleteSocialPost } from './delete-social-post.ts';
import { getSocialPost } from './get-social-post.ts';
import { listSocialPosts } from './list-social-posts.ts';
import { publishSocialPost } from './publish-social-post.ts';
import { recallSocialPost } from './recall-social-post.ts';
import { reopenSocialPost } from './reopen-social-post.ts';
import { requestSocialPostChanges } from './request-social-post-changes.ts';
import { restoreSocialPost } from './restore-social-post.ts';
import { scheduleSocialPost } from './schedule-social-post.ts';
import { sendDueSocialPosts } from './send-due-social-posts.ts';
import { submitSocialPost } from './submit-social-post.ts';
import { takeProofs } from './take-proofs.ts';
import { unscheduleSocialPost } from './unschedule-social-post.ts';
import { updateSocialPost } from './update-social-post.ts';

export async function socialPostsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { bus, config, databases, jobs } = platform;
  const { publicUrl } = config;
  const { reader } = databases;
  jobs.repeat('send due social posts', 1000, async () => {
    await takeProofs(platform);
    await sendDueSocialPosts(platform);
  });

  serve(app, routes.list, ({ actor, ability, query }) => listSocialPosts(reader, actor, ability, query));
  // Also what every step answers with: the post as it is after the commit.
  const post = ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    getSocialPost(reader, publicUrl, actor, ability, params.id);
  serve(app, routes.get, post);
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createSocialPost(tx, actor, ability, body));
  serveVerb(app, platform, routes.remove, (tx, { actor, ability, params, query }) =>
    deleteSocialPost(tx, bus, actor, ability, params.id, query.version),
  );
  serveVerb(
    app,
    platform,
    routes.submit,
    (tx, { actor, ability, params, body }) =>
      submitSocialPost(tx, bus, actor, ability, params.id, { ...body, publicUrl }),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.recall,
    (tx, { actor, ability, params, body }) => recallSocialPost(tx, bus, actor, ability, params.id, body.version),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.requestChanges,
    (tx, { actor, ability, params, body }) => requestSocialPostChanges(tx, bus, actor, ability, params.id, body),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.approve,
    (tx, { actor, ability, params, body }) =>
      approveSocialPost(tx, bus, actor, ability, params.id, { ...body, publicUrl }),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.reopen,
    (tx, { actor, ability, params, body }) => reopenSocialPost(tx, bus, actor, ability, params.id, body),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.schedule,
    (tx, { actor, ability, params, body }) =>
      scheduleSocialPost(tx, bus, actor, ability, params.id, { ...body, publicUrl }),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.unschedule,
    (tx, { actor, ability, params, body }) => unscheduleSocialPost(tx, bus, actor, ability, params.id, body.version),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.publish,
    (tx, { actor, ability, params, body }) =>
      publishSocialPost(tx, bus, actor, ability, params.id, { ...body, publicUrl }),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.confirm,
    (tx, { actor, ability, params, body }) =>
      confirmSocialPost(tx, bus, actor, ability, params.id, { ...body, publicUrl }),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.restore,
    (tx, { actor, ability, params, body }) => restoreSocialPost(tx, bus, actor, ability, params.id, body.version),
    post,
  );
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateSocialPost(tx, bus, actor, ability, params.id, body),
    post,
  );
}
