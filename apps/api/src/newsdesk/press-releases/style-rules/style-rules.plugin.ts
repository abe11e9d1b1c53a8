import { styleRulesRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve, serveVerb } from '../../../platform/serve.ts';
import { createStyleRule } from './create-style-rule.ts';
import { deleteStyleRule } from './delete-style-rule.ts';
import { listStyleRules } from './list-style-rules.ts';
import { updateStyleRule } from './update-style-rule.ts';

/** Words of the house style: shown to writers as hints, kept by managers. */
export async function styleRulesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  serve(app, routes.list, ({ actor, ability }) =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, (tx) => listStyleRules(tx, actor, ability)),
  );
  serveVerb(app, platform, routes.create, async (tx, { actor, ability, body }) => {
    await createStyleRule(tx, actor, ability, body);
    return listStyleRules(tx, actor, ability);
  });
  serveVerb(app, platform, routes.update, async (tx, { actor, ability, params, body }) => {
    await updateStyleRule(tx, actor, ability, params.id, body);
    return listStyleRules(tx, actor, ability);
  });
  serveVerb(app, platform, routes.remove, async (tx, { actor, ability, params, query }) => {
    await deleteStyleRule(tx, actor, ability, params.id, query.version);
    return listStyleRules(tx, actor, ability);
  });
}
