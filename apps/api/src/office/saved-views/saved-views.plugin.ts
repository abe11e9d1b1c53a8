import { savedViewsRoutes as routes } from '@ravabet/contracts/office/saved-views';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { createSavedView } from './create-saved-view.ts';
import { deleteSavedView } from './delete-saved-view.ts';
import { listSavedViews } from './list-saved-views.ts';

/** A room without states: a view is kept, listed and forgotten by the person it belongs to. */
export async function savedViewsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  serve(app, routes.list, ({ actor, ability, query }) =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, (tx) =>
      listSavedViews(tx, actor, ability, query.room),
    ),
  );
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createSavedView(tx, actor, ability, body));
  serveVerb(app, platform, routes.remove, (tx, { actor, ability, params }) =>
    deleteSavedView(tx, actor, ability, params.id),
  );
}
