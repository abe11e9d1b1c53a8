import { boilerplatesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve, serveVerb } from '../../../platform/serve.ts';
import { archiveBoilerplate } from './archive-boilerplate.ts';
import { createBoilerplate } from './create-boilerplate.ts';
import { listBoilerplates } from './list-boilerplates.ts';
import { restoreBoilerplate } from './restore-boilerplate.ts';
import { updateBoilerplate } from './update-boilerplate.ts';

/** «About us»: writers choose one, managers write them. */
export async function boilerplatesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  serve(app, routes.list, ({ actor, ability }) =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, (tx) => listBoilerplates(tx, actor, ability)),
  );
  serveVerb(app, platform, routes.create, async (tx, { actor, ability, body }) => {
    await createBoilerplate(tx, actor, ability, body);
    return listBoilerplates(tx, actor, ability);
  });
  serveVerb(app, platform, routes.update, async (tx, { actor, ability, params, body }) => {
    await updateBoilerplate(tx, actor, ability, params.id, body);
    return listBoilerplates(tx, actor, ability);
  });
  serveVerb(app, platform, routes.archive, async (tx, { actor, ability, params, body }) => {
    await archiveBoilerplate(tx, actor, ability, params.id, body.version);
    return listBoilerplates(tx, actor, ability);
  });
  serveVerb(app, platform, routes.restore, async (tx, { actor, ability, params, body }) => {
    await restoreBoilerplate(tx, actor, ability, params.id, body.version);
    return listBoilerplates(tx, actor, ability);
  });
}
