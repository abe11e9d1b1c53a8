import { savedViewsRoutes as routes } from '@ravabet/contracts/office/saved-views';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { must } from '../../platform/ability.ts';
import { newId } from '../../platform/new-id.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { serve, serveVerb } from '../../platform/serve.ts';

const viewsOfOneList = 50;
const columns = { id: true, room: true, name: true, query: true } as const;

/** A room without states: a view is kept, listed and forgotten by the person it belongs to. */
export async function savedViewsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  serve(app, routes.list, async ({ actor: { organizationId, personId }, ability, query: { room } }) => {
    must(ability, 'read', 'SavedView', { personId });
    const items = await withOrganization(platform.databases.app.prisma, organizationId, (tx) =>
      tx.savedView.findMany({ where: { organizationId, personId, room }, select: columns, orderBy: { id: 'asc' } }),
    );
    return { items };
  });
  serveVerb(app, platform, routes.create, async (tx, { actor: { organizationId, personId }, ability, body }) => {
    must(ability, 'create', 'SavedView', { personId });
    const kept = await tx.savedView.count({ where: { organizationId, personId, room: body.room } });
    if (kept >= viewsOfOneList) throw problem('too-many-saved-views');
    return tx.savedView.create({ data: { organizationId, id: newId(), personId, ...body }, select: columns });
  });
  serveVerb(
    app,
    platform,
    routes.remove,
    async (tx, { actor: { organizationId, personId }, ability, params: { id } }) => {
      must(ability, 'delete', 'SavedView', { personId });
      const removed = await tx.savedView.deleteMany({ where: { organizationId, id, personId } });
      if (removed.count === 0) throw problem('not-found');
    },
  );
}
