import { visitServicesRoutes as routes } from '@ravabet/contracts/protocol/visits';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { addVisitService } from './add-visit-service.ts';
import { getVisitHospitality } from './read-hospitality.ts';
import { removeVisitService } from './remove-visit-service.ts';
import { updateVisitService } from './update-visit-service.ts';

export async function visitServicesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const all = async ({ actor, ability, params }: Pick<Call<typeof routes.list>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await getVisitHospitality(databases, actor, ability, params.id)));
  serve(app, routes.list, all);
  serveVerb(
    app,
    platform,
    routes.add,
    (tx, { actor, ability, params, body }) => addVisitService(tx, bus, actor, ability, params.id, body),
    all,
  );
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateVisitService(tx, bus, actor, ability, params, body),
    all,
  );
  serveVerb(
    app,
    platform,
    routes.remove,
    (tx, { actor, ability, params, body }) => removeVisitService(tx, bus, actor, ability, params, body),
    all,
  );
}
