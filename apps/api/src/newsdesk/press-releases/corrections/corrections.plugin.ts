import { correctionsRoutes as routes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { approveCorrection } from './approve-correction.ts';
import { beginCorrection } from './begin-correction.ts';
import { getCorrection } from './get-correction.ts';
import { giveUpCorrection } from './give-up-correction.ts';
import { listCorrections } from './list-corrections.ts';
import { publishCorrection } from './publish-correction.ts';
import { recallCorrection } from './recall-correction.ts';
import { reopenCorrection } from './reopen-correction.ts';
import { requestCorrectionChanges } from './request-correction-changes.ts';
import { submitCorrection } from './submit-correction.ts';
import { updateCorrection } from './update-correction.ts';

export async function correctionsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;

  serve(app, routes.list, ({ actor, ability, params }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      listCorrections(tx, actor, ability, params.id),
    ),
  );
  // Also what every step answers with: the correction as it is after the commit.
  const correction = async ({
    actor,
    ability,
    params,
  }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(
      JSON.stringify(
        await withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
          getCorrection(tx, actor, ability, params),
        ),
      ),
    );
  serve(app, routes.get, correction);
  serveVerb(app, platform, routes.begin, (tx, { actor, ability, params }) =>
    beginCorrection(tx, bus, actor, ability, params.id),
  );
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateCorrection(tx, bus, actor, ability, params, body),
    correction,
  );
  serveVerb(
    app,
    platform,
    routes.submit,
    (tx, { actor, ability, params, body }) => submitCorrection(tx, bus, actor, ability, params, body.version),
    correction,
  );
  serveVerb(
    app,
    platform,
    routes.recall,
    (tx, { actor, ability, params, body }) => recallCorrection(tx, bus, actor, ability, params, body.version),
    correction,
  );
  serveVerb(
    app,
    platform,
    routes.requestChanges,
    (tx, { actor, ability, params, body }) => requestCorrectionChanges(tx, bus, actor, ability, params, body),
    correction,
  );
  serveVerb(
    app,
    platform,
    routes.approve,
    (tx, { actor, ability, params, body }) => approveCorrection(tx, bus, actor, ability, params, body),
    correction,
  );
  serveVerb(
    app,
    platform,
    routes.reopen,
    (tx, { actor, ability, params, body }) => reopenCorrection(tx, bus, actor, ability, params, body),
    correction,
  );
  serveVerb(
    app,
    platform,
    routes.publish,
    (tx, { actor, ability, params, body }) => publishCorrection(tx, bus, actor, ability, params, body.version),
    correction,
  );
  serveVerb(
    app,
    platform,
    routes.giveUp,
    (tx, { actor, ability, params, body }) => giveUpCorrection(tx, bus, actor, ability, params, body),
    correction,
  );
}
