import { visitDayRoutes as routes } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { serve, serveVerb } from '../../../platform/serve.ts';
import { addVisitTicks } from './add-visit-ticks.ts';
import { addVisitWalkIn } from './add-visit-walk-in.ts';
import { decideVisitAdmission } from './decide-visit-admission.ts';
import { findVisitBadge } from './find-visit-badge.ts';
import { getVisitDay } from './get-visit-day.ts';
import { listVisitorsInside } from './list-visitors-inside.ts';
import { settleVisitTick } from './settle-visit-tick.ts';

/** The day itself: the board that works without a network, the door, and who is inside. */
export async function visitDayPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const { prisma } = databases.app;
  serve(app, routes.get, ({ actor, ability, params }) =>
    withOrganization(prisma, actor.organizationId, (tx) => getVisitDay(tx, actor, ability, params.id)),
  );
  serve(app, routes.findBadge, ({ actor, ability, params }) =>
    withOrganization(prisma, actor.organizationId, (tx) => findVisitBadge(tx, actor, ability, params)),
  );
  serve(app, routes.inside, ({ actor, ability }) =>
    withOrganization(prisma, actor.organizationId, (tx) => listVisitorsInside(tx, actor, ability)),
  );
  serveVerb(app, platform, routes.addTicks, (tx, { actor, ability, params, body }) =>
    addVisitTicks(tx, bus, actor, ability, params.id, body),
  );
  serveVerb(app, platform, routes.settleTick, (tx, { actor, ability, params, body }) =>
    settleVisitTick(tx, bus, actor, ability, params, body.keep),
  );
  serveVerb(app, platform, routes.addWalkIn, (tx, { actor, ability, params, body }) =>
    addVisitWalkIn(tx, bus, actor, ability, params.id, body),
  );
  serveVerb(app, platform, routes.decideAdmission, (tx, { actor, ability, params, body }) =>
    decideVisitAdmission(tx, bus, actor, ability, params, body),
  );
}
