import { arrangementsRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve, serveVerb } from '../../../platform/serve.ts';
import { changeArrangement } from './change-arrangement.ts';
import { createArrangement } from './create-arrangement.ts';
import { listArrangements } from './list-arrangements.ts';
import { removeArrangement } from './remove-arrangement.ts';

/** Tables and cars of a visit. */
export async function arrangementsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  serve(app, routes.list, ({ actor, ability, params }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      listArrangements(tx, actor, ability, params.id),
    ),
  );
  serveVerb(app, platform, routes.create, async (tx, { actor, ability, params, body }) => {
    await createArrangement(tx, bus, actor, ability, params.id, body);
    return listArrangements(tx, actor, ability, params.id);
  });
  serveVerb(app, platform, routes.change, async (tx, { actor, ability, params, body }) => {
    await changeArrangement(tx, bus, actor, ability, params, body);
    return listArrangements(tx, actor, ability, params.id);
  });
  serveVerb(app, platform, routes.remove, async (tx, { actor, ability, params, body }) => {
    await removeArrangement(tx, bus, actor, ability, { ...params, version: body.version });
    return listArrangements(tx, actor, ability, params.id);
  });
}
