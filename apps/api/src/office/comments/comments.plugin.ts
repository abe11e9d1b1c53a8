import { commentsRoutes as routes, presenceRoutes } from '@ravabet/contracts/office/comments';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { forgetSilent, leavePresence, type Place, tellPresence, whoIsHere } from '../../platform/presence.ts';
import { problem } from '../../platform/problems.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { addComment } from './add-comment.ts';
import { deleteComment } from './delete-comment.ts';
import { editComment } from './edit-comment.ts';
import { listComments } from './list-comments.ts';
import { resolveComment } from './resolve-comment.ts';
import { readRecord } from './share/read-record.ts';
import { unresolveComment } from './unresolve-comment.ts';

export async function commentsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, jobs } = platform;
  const inside = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, actor.organizationId, work);

  serve(app, routes.list, ({ actor, ability, query }) =>
    inside(actor, (tx) => listComments(tx, actor, ability, query)),
  );
  serveVerb(app, platform, routes.add, (tx, { actor, ability, body }) =>
    addComment(tx, platform, actor, ability, body),
  );
  serveVerb(app, platform, routes.edit, (tx, { actor, ability, params, body }) =>
    editComment(tx, platform, actor, ability, params.id, body),
  );
  serveVerb(app, platform, routes.resolve, (tx, { actor, ability, params, body }) =>
    resolveComment(tx, bus, actor, ability, params.id, body.version),
  );
  serveVerb(app, platform, routes.unresolve, (tx, { actor, ability, params, body }) =>
    unresolveComment(tx, bus, actor, ability, params.id, body.version),
  );
  serveVerb(app, platform, routes.remove, (tx, { actor, ability, params }) =>
    deleteComment(tx, bus, actor, ability, params.id),
  );

  jobs.repeat('forget who left', 5000, () => forgetSilent(databases.jobs.prisma, bus));
  serve(app, presenceRoutes.list, ({ actor, ability, query }) =>
    inside(actor, async (tx) => {
      await mustRead(tx, actor, ability, query);
      return { items: await whoIsHere(tx, actor.organizationId, query) };
    }),
  );
  // A heartbeat repeats itself: it is no intent that a key would have to protect, so it is served like a read.
  serve(app, presenceRoutes.beat, ({ actor, ability, body }) =>
    inside(actor, async (tx) => {
      await mustRead(tx, actor, ability, body);
      await tellPresence(tx, bus, actor, body);
      return { items: await whoIsHere(tx, actor.organizationId, body) };
    }),
  );
  serve(app, presenceRoutes.leave, ({ actor, body }) =>
    inside(actor, (tx) => leavePresence(tx, bus, actor, body) as Promise<undefined>),
  );
}

async function mustRead(tx: Tx, actor: Actor, ability: Ability, place: Place): Promise<void> {
  if (!(await readRecord(tx, actor, ability, place.subjectType, place.subjectId))) throw problem('not-found');
}
