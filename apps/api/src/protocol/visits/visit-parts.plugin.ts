import { visitPartsRoutes as routes } from '@ravabet/contracts/protocol/visits';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { addDelegation } from './party/add-delegation.ts';
import { addVisitParticipant } from './party/add-visit-participant.ts';
import { getVisitParty } from './party/get-visit-party.ts';
import { removeDelegation } from './party/remove-delegation.ts';
import { removeVisitParticipant } from './party/remove-visit-participant.ts';
import { updateDelegation } from './party/update-delegation.ts';
import { updateVisitParticipant } from './party/update-visit-participant.ts';
import { addVisitItem } from './programme/add-visit-item.ts';
import { delayVisitItems } from './programme/delay-visit-items.ts';
import { listVisitItems } from './programme/list-visit-items.ts';
import { previewVisitDelay } from './programme/preview-visit-delay.ts';
import { removeVisitItem } from './programme/remove-visit-item.ts';
import { updateVisitItem } from './programme/update-visit-item.ts';

type Asked = Pick<Call<typeof routes.party>, 'actor' | 'ability' | 'params'>;

/** Delegations and guests, and the programme: each change answers with the whole part as it then is. */
export async function visitPartsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const party = async ({ actor, ability, params }: Asked) =>
    new ReadyJson(JSON.stringify(await getVisitParty(databases, actor, ability, params.id)));
  const programme = async ({ actor, ability, params }: Asked) =>
    new ReadyJson(JSON.stringify(await listVisitItems(databases, actor, ability, params.id)));
  serve(app, routes.party, party);
  serve(app, routes.programme, programme);
  serve(app, routes.previewDelay, ({ actor, ability, params, query }) =>
    previewVisitDelay(databases, actor, ability, params, query.minutes),
  );
  serveVerb(
    app,
    platform,
    routes.addDelegation,
    (tx, { actor, ability, params, body }) => addDelegation(tx, bus, actor, ability, params.id, body),
    party,
  );
  serveVerb(
    app,
    platform,
    routes.updateDelegation,
    (tx, { actor, ability, params, body }) => updateDelegation(tx, bus, actor, ability, params, body),
    party,
  );
  serveVerb(
    app,
    platform,
    routes.removeDelegation,
    (tx, { actor, ability, params }) => removeDelegation(tx, bus, actor, ability, params),
    party,
  );
  serveVerb(
    app,
    platform,
    routes.addParticipant,
    (tx, { actor, ability, params, body }) => addVisitParticipant(tx, bus, actor, ability, params.id, body),
    party,
  );
  serveVerb(
    app,
    platform,
    routes.updateParticipant,
    (tx, { actor, ability, params, body }) => updateVisitParticipant(tx, bus, actor, ability, params, body),
    party,
  );
  serveVerb(
    app,
    platform,
    routes.removeParticipant,
    (tx, { actor, ability, params, body }) => removeVisitParticipant(tx, bus, actor, ability, params, body),
    party,
  );
  serveVerb(
    app,
    platform,
    routes.addItem,
    (tx, { actor, ability, params, body }) => addVisitItem(tx, bus, actor, ability, params.id, body),
    programme,
  );
  serveVerb(
    app,
    platform,
    routes.updateItem,
    (tx, { actor, ability, params, body }) => updateVisitItem(tx, bus, actor, ability, params, body),
    programme,
  );
  serveVerb(
    app,
    platform,
    routes.removeItem,
    (tx, { actor, ability, params, body }) => removeVisitItem(tx, bus, actor, ability, params, body),
    programme,
  );
  serveVerb(
    app,
    platform,
    routes.delay,
    (tx, { actor, ability, params, body }) => delayVisitItems(tx, bus, actor, ability, params, body),
    programme,
  );
}
