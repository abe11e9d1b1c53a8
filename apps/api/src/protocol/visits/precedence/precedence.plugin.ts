import { precedenceRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve, serveVerb } from '../../../platform/serve.ts';
import { clearPlaceException } from './clear-place-exception.ts';
import { getVisitFlags } from './get-visit-flags.ts';
import { getVisitPrecedence } from './get-visit-precedence.ts';
import { setPlaceException } from './set-place-exception.ts';

/** Who goes before whom at a visit. */
export async function precedencePlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  serve(app, routes.get, ({ actor, ability, params }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      getVisitPrecedence(tx, actor, ability, params.id),
    ),
  );
  serve(app, routes.flags, ({ actor, ability, params, query }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      getVisitFlags(tx, actor, ability, params.id, query),
    ),
  );
  serveVerb(app, platform, routes.setException, async (tx, { actor, ability, params, body }) => {
    await setPlaceException(tx, bus, actor, ability, params, body);
    return getVisitPrecedence(tx, actor, ability, params.id);
  });
  serveVerb(app, platform, routes.clearException, async (tx, { actor, ability, params, body }) => {
    await clearPlaceException(tx, bus, actor, ability, { ...params, version: body.version });
    return getVisitPrecedence(tx, actor, ability, params.id);
  });
}
