import { visitsRoutes as routes } from '@ravabet/contracts/protocol/visits';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { visitDayPlugin } from './day/visit-day.plugin.ts';
import { createVisit } from './create-visit.ts';
import { listVisits } from './list-visits.ts';

export async function visitsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { reader } = platform.databases;
  await app.register(visitDayPlugin, platform);
  serve(app, routes.list, ({ actor, ability, query }) => listVisits(reader, actor, ability, query));
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createVisit(tx, actor, ability, body));
}
