import { factsRoutes as routes } from '@ravabet/contracts/newsdesk/facts';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { confirmFact } from './confirm-fact.ts';
import { createFact } from './create-fact.ts';
import { exportFactList } from './export-fact-list.ts';
import { getFact, getFactChip } from './get-fact.ts';
import { listFactsOfRelease, listFactUses } from './list-fact-uses.ts';
import { countFacts, listFacts } from './list-facts.ts';
import { reinstateFact } from './reinstate-fact.ts';
import { retireFact } from './retire-fact.ts';
import { setFactValue } from './set-fact-value.ts';
import { tellOfExpiries } from './tell-of-expiries.ts';
import { updateFact } from './update-fact.ts';

export async function factsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, jobs } = platform;
  const { reader } = databases;
  jobs.repeat('tell of expiries', 30_000, async () => void (await tellOfExpiries(platform)));

  serve(app, routes.list, ({ actor, ability, query }) => listFacts(reader, actor, ability, query));
  serve(app, routes.count, ({ actor, ability, query }) => countFacts(reader, actor, ability, query));
  serve(app, routes.exportList, (call) => exportFactList(platform, call));
  // Also what every step answers with: the figure as it is after the commit.
  const fact = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await getFact(reader, actor, ability, params.id)));
  serve(app, routes.get, fact);
  serve(app, routes.chip, ({ actor, ability, params, query }) =>
    getFactChip(reader, actor, ability, params.id, query.language),
  );
  serve(app, routes.uses, ({ actor, ability, params }) => listFactUses(reader, actor, ability, params.id));
  serve(app, routes.ofRelease, ({ actor, ability, params }) => listFactsOfRelease(reader, actor, ability, params.id));

  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createFact(tx, actor, ability, body));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateFact(tx, bus, actor, ability, params.id, body),
    fact,
  );
  serveVerb(
    app,
    platform,
    routes.setValue,
    (tx, { actor, ability, params, body }) => setFactValue(tx, bus, actor, ability, params.id, body),
    fact,
  );
  serveVerb(
    app,
    platform,
    routes.confirm,
    (tx, { actor, ability, params, body }) => confirmFact(tx, bus, actor, ability, params.id, body),
    fact,
  );
  serveVerb(
    app,
    platform,
    routes.retire,
    (tx, { actor, ability, params, body }) => retireFact(tx, bus, actor, ability, params.id, body),
    fact,
  );
  serveVerb(
    app,
    platform,
    routes.reinstate,
    (tx, { actor, ability, params, body }) => reinstateFact(tx, bus, actor, ability, params.id, body.version),
    fact,
  );
}
