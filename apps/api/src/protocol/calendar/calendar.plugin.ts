import { calendarRoutes as routes } from '@ravabet/contracts/protocol/calendar';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { getCalendar } from './get-calendar.ts';
import { createCalendarSubscription } from './subscription/create-calendar-subscription.ts';
import { deleteCalendarSubscription } from './subscription/delete-calendar-subscription.ts';
import { getCalendarAddress } from './subscription/get-calendar-address.ts';
import { listCalendarSubscriptions } from './subscription/list-calendar-subscriptions.ts';
import { replaceCalendarAddress } from './subscription/replace-calendar-address.ts';
import { updateCalendarSubscription } from './subscription/update-calendar-subscription.ts';

export async function calendarPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, config } = platform;
  serve(app, routes.get, ({ actor, ability, query }) => getCalendar(databases.reader, actor, ability, query));
  serve(app, routes.listSubscriptions, ({ actor, ability }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) => listCalendarSubscriptions(tx, actor, ability)),
  );

  serveVerb(
    app,
    platform,
    routes.subscribe,
    (tx, { actor, ability, body }) => createCalendarSubscription(tx, config.SECRET_KEY, actor, ability, body),
    async ({ actor, ability, body }) =>
      new ReadyJson(JSON.stringify(await getCalendarAddress(platform, actor, ability, body.id))),
  );
  serveVerb(app, platform, routes.changeSubscription, (tx, { actor, ability, params, body }) =>
    updateCalendarSubscription(tx, actor, ability, params.id, body),
  );
  serveVerb(
    app,
    platform,
    routes.replaceAddress,
    (tx, { actor, ability, params, body }) =>
      replaceCalendarAddress(tx, config.SECRET_KEY, actor, ability, params.id, body.version),
    async ({ actor, ability, params }) =>
      new ReadyJson(JSON.stringify(await getCalendarAddress(platform, actor, ability, params.id))),
  );
  serveVerb(app, platform, routes.unsubscribe, (tx, { actor, ability, params }) =>
    deleteCalendarSubscription(tx, actor, ability, params.id),
  );
}
