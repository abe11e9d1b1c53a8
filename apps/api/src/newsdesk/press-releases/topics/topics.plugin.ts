import { topicsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve, serveVerb } from '../../../platform/serve.ts';
import { archiveTopic } from './archive-topic.ts';
import { createTopic } from './create-topic.ts';
import { listTopics } from './list-topics.ts';
import { reorderTopics } from './reorder-topics.ts';
import { restoreTopic } from './restore-topic.ts';
import { updateTopic } from './update-topic.ts';

/** Topics of the newsroom: everybody of the organisation sees them, managers decide about them. */
export async function topicsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  serve(app, routes.list, ({ actor, ability }) =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, (tx) => listTopics(tx, actor, ability)),
  );
  serveVerb(app, platform, routes.create, async (tx, { actor, ability, body }) => {
    await createTopic(tx, actor, ability, body);
    return listTopics(tx, actor, ability);
  });
  serveVerb(app, platform, routes.update, async (tx, { actor, ability, params, body }) => {
    await updateTopic(tx, actor, ability, params.id, body);
    return listTopics(tx, actor, ability);
  });
  serveVerb(app, platform, routes.archive, async (tx, { actor, ability, params, body }) => {
    await archiveTopic(tx, actor, ability, params.id, body.version);
    return listTopics(tx, actor, ability);
  });
  serveVerb(app, platform, routes.restore, async (tx, { actor, ability, params, body }) => {
    await restoreTopic(tx, actor, ability, params.id, body.version);
    return listTopics(tx, actor, ability);
  });
  serveVerb(app, platform, routes.reorder, async (tx, { actor, ability, body }) => {
    await reorderTopics(tx, actor, ability, body.ids);
    return listTopics(tx, actor, ability);
  });
}
