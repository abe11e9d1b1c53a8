import { zonesRoutes as routes } from '@ravabet/contracts/protocol/visits';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { createZone } from './create-zone.ts';
import { decideZoneConsent } from './decide-zone-consent.ts';
import { getZone, listZones } from './list-zones.ts';
import { listVisitConsents } from './list-visit-consents.ts';
import { retireZone } from './retire-zone.ts';
import { updateZone } from './update-zone.ts';

export async function zonesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const { reader } = databases;
  serve(app, routes.list, ({ actor, ability }) => listZones(reader, actor, ability));
  serve(app, routes.consents, ({ actor, ability, params }) => listVisitConsents(databases, actor, ability, params.id));
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createZone(tx, bus, actor, ability, body));
  const zone = async ({ actor, ability, params }: Pick<Call<typeof routes.update>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await getZone(reader, actor, ability, params.id)));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateZone(tx, bus, actor, ability, params.id, body),
    zone,
  );
  serveVerb(
    app,
    platform,
    routes.retire,
    (tx, { actor, ability, params, body }) => retireZone(tx, bus, actor, ability, params.id, body),
    zone,
  );
  serveVerb(
    app,
    platform,
    routes.decide,
    (tx, { actor, ability, params, body }) => decideZoneConsent(tx, bus, actor, ability, params, body),
    async ({ actor, ability, params }) =>
      new ReadyJson(JSON.stringify(await listVisitConsents(databases, actor, ability, params.id))),
  );
}
