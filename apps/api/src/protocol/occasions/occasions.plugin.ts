import { occasionsRoutes as routes } from '@ravabet/contracts/protocol/occasions';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { archiveOccasion, restoreOccasion } from './archive-occasion.ts';
import { changeLunarMonth } from './change-lunar-month.ts';
import { createOccasion } from './create-occasion.ts';
import { decideOccasionPlan, reopenOccasionPlan } from './decide-occasion-plan.ts';
import { getOccasion } from './get-occasion.ts';
import { listLunarMonths } from './list-lunar-months.ts';
import { listOccasionPlans } from './list-occasion-plans.ts';
import { listOccasions } from './list-occasions.ts';
import { changeOccasionSettings, getOccasionSettings } from './occasion-settings.ts';
import { planOccasion } from './plan-occasion.ts';
import { suggestOccasions } from './suggest-occasions.ts';
import { updateOccasion } from './update-occasion.ts';

const hour = 3_600_000;

export async function occasionsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, jobs } = platform;
  // A day begins at another hour in every time zone, so the daily look is taken every hour; it finds each year of an occasion once.
  jobs.repeat('suggest occasions', hour, async () => void (await suggestOccasions(platform)));

  const reading = <T>({ actor }: { actor: Actor }, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, actor.organizationId, read);

  serve(app, routes.list, (call) => reading(call, (tx) => listOccasions(tx, call.actor, call.ability, call.query)));
  serve(app, routes.listPlans, (call) =>
    reading(call, (tx) => listOccasionPlans(tx, call.actor, call.ability, call.query)),
  );
  serve(app, routes.settings, (call) => reading(call, (tx) => getOccasionSettings(tx, call.actor, call.ability)));
  serve(app, routes.months, (call) => reading(call, (tx) => listLunarMonths(tx, call.actor, call.ability, call.query)));
  // Also what every step answers with: the occasion as it is after the commit.
  const occasion = async (call: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(
      JSON.stringify(await reading(call, (tx) => getOccasion(tx, call.actor, call.ability, call.params.id))),
    );
  serve(app, routes.get, occasion);

  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createOccasion(tx, actor, ability, body));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateOccasion(tx, bus, actor, ability, params.id, body),
    occasion,
  );
  serveVerb(
    app,
    platform,
    routes.archive,
    (tx, { actor, ability, params, body }) => archiveOccasion(tx, bus, actor, ability, params.id, body.version),
    occasion,
  );
  serveVerb(
    app,
    platform,
    routes.restore,
    (tx, { actor, ability, params, body }) => restoreOccasion(tx, bus, actor, ability, params.id, body.version),
    occasion,
  );
  serveVerb(
    app,
    platform,
    routes.plan,
    (tx, { actor, ability, params, body }) => planOccasion(tx, bus, actor, ability, params.id, body.date),
    occasion,
  );
  serveVerb(app, platform, routes.decide, (tx, { actor, ability, params, body }) =>
    decideOccasionPlan(tx, bus, actor, ability, params.id, body),
  );
  serveVerb(app, platform, routes.reopen, (tx, { actor, ability, params, body }) =>
    reopenOccasionPlan(tx, bus, actor, ability, params.id, body),
  );
  serveVerb(app, platform, routes.changeSettings, (tx, { actor, ability, body }) =>
    changeOccasionSettings(tx, actor, ability, body),
  );
  serveVerb(app, platform, routes.changeMonth, (tx, { actor, ability, params, body }) =>
    changeLunarMonth(tx, { bus, jobs }, actor, ability, params, body),
  );
}
