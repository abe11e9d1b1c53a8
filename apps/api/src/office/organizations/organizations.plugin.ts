import { organizationsRoutes as routes } from '@ravabet/contracts/office/organizations';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { addHoliday } from './add-holiday.ts';
import { changeHoliday } from './change-holiday.ts';
import { changeUnit } from './change-unit.ts';
import { createOrganization } from './create-organization.ts';
import { createUnit } from './create-unit.ts';
import { getOrganization } from './get-organization.ts';
import { listHolidays } from './list-holidays.ts';
import { listOrganizations } from './list-organizations.ts';
import { listUnits } from './list-units.ts';
import { removeHoliday } from './remove-holiday.ts';
import { removeWeekendRule } from './remove-weekend-rule.ts';
import { setWeekendRule } from './set-weekend-rule.ts';
import { updateOrganization } from './update-organization.ts';

/** In the zone of signed-in people: no organisation is chosen yet. */
export async function organizationTreePlugin(app: FastifyInstance, { databases }: Platform): Promise<void> {
  serve(app, routes.tree, ({ request }) => listOrganizations(databases.identity.prisma, request.person?.id ?? ''));
}

export async function organizationsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { jobs } = platform;
  const reading = <T>({ actor }: { actor: Actor; ability: Ability }, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(platform.databases.app.prisma, actor.organizationId, read);

  serve(app, routes.get, (call) => reading(call, (tx) => getOrganization(tx, call.actor, call.ability)));
  serve(app, routes.listHolidays, (call) =>
    reading(call, (tx) => listHolidays(tx, call.actor, call.ability, call.query)),
  );
  serve(app, routes.listUnits, (call) => reading(call, (tx) => listUnits(tx, call.actor, call.ability)));

  serveVerb(app, platform, routes.update, async (tx, { actor, ability, body }) => {
    await updateOrganization(tx, jobs, actor, ability, body);
    return getOrganization(tx, actor, ability);
  });
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) =>
    createOrganization(tx, actor, ability, body),
  );
  serveVerb(app, platform, routes.setWeekend, async (tx, { actor, ability, body }) => {
    await setWeekendRule(tx, jobs, actor, ability, body);
    return getOrganization(tx, actor, ability);
  });
  serveVerb(app, platform, routes.removeWeekend, async (tx, { actor, ability, params, query }) => {
    await removeWeekendRule(tx, jobs, actor, ability, params.from, query.version);
    return getOrganization(tx, actor, ability);
  });
  serveVerb(app, platform, routes.addHoliday, (tx, { actor, ability, body }) =>
    addHoliday(tx, jobs, actor, ability, body),
  );
  serveVerb(app, platform, routes.changeHoliday, (tx, { actor, ability, params, body }) =>
    changeHoliday(tx, jobs, actor, ability, params.id, body),
  );
  serveVerb(app, platform, routes.removeHoliday, async (tx, { actor, ability, params, query }) => {
    await removeHoliday(tx, jobs, actor, ability, params.id, query.version);
    return undefined;
  });
  serveVerb(app, platform, routes.createUnit, (tx, { actor, ability, body }) => createUnit(tx, actor, ability, body));
  serveVerb(app, platform, routes.changeUnit, async (tx, { actor, ability, params, body }) => {
    await changeUnit(tx, actor, ability, params.id, body);
    const [unit] = (await listUnits(tx, actor, ability, params.id)).items;
    if (!unit) throw problem('not-found');
    return unit;
  });
}
