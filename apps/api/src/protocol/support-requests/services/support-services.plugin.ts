import { supportRequestsRoutes as routes } from '@ravabet/contracts/protocol/support-requests';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { reinstateSupportService, retireSupportService, updateSupportService } from './change-support-service.ts';
import { createSupportService } from './create-support-service.ts';
import { getSupportCapacity } from './get-support-capacity.ts';
import { getSupportService, listSupportServices } from './support-service.ts';

/** The catalogue that departments ask from. */
export async function supportServicesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases } = platform;
  const { reader } = databases;
  serve(app, routes.listServices, ({ actor, ability, query }) =>
    listSupportServices(reader, actor, ability, query.state),
  );
  serve(app, routes.capacity, ({ actor, ability, params, query }) =>
    getSupportCapacity(databases, actor, ability, params.id, query),
  );
  const service = async ({
    actor,
    ability,
    params,
  }: Pick<Call<typeof routes.getService>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await getSupportService(reader, actor, ability, params.id)));
  serve(app, routes.getService, service);

  serveVerb(app, platform, routes.createService, (tx, { actor, ability, body }) =>
    createSupportService(tx, actor, ability, body),
  );
  serveVerb(
    app,
    platform,
    routes.updateService,
    (tx, { actor, ability, params, body }) => updateSupportService(tx, actor, ability, params.id, body),
    service,
  );
  for (const [route, verb] of [
    [routes.retireService, retireSupportService],
    [routes.reinstateService, reinstateSupportService],
  ] as const) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => verb(tx, actor, ability, params.id, body.version),
      service,
    );
  }
}
