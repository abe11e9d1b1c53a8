import { notificationsRoutes as routes } from '@ravabet/contracts/office/notifications';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { must } from '../../platform/ability.ts';
import type { Platform } from '../../platform/platform.ts';
import { serve, serveVerb } from '../../platform/serve.ts';
import { countUnread } from './count-unread.ts';
import { listNotifications } from './list-notifications.ts';
import { mailNotifications } from './mail-notifications.ts';
import { readAllNotifications } from './read-all-notifications.ts';
import { readNotification } from './read-notification.ts';
import { openStreams } from './stream-events.ts';

/** In the zone of an organisation's members. */
export async function notificationsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, jobs } = platform;
  jobs.repeat('mail notifications', 5000, async () => void (await mailNotifications(platform)));

  serve(app, routes.list, ({ actor, ability, query }) => {
    must(ability, 'read', 'Notification', { personId: actor.personId });
    return withOrganization(databases.app.prisma, actor.organizationId, (tx) => listNotifications(tx, actor, query));
  });
  serve(app, routes.count, ({ actor }) =>
    withOrganization(databases.app.prisma, actor.organizationId, (tx) => countUnread(tx, actor)),
  );
  serveVerb(app, platform, routes.read, (tx, { actor, params }) => readNotification(tx, bus, actor, params.id));
  serveVerb(app, platform, routes.readAll, (tx, { actor }) => readAllNotifications(tx, bus, actor));
}

/** In the zone of everybody who is signed in: one stream for all their organisations. */
export async function liveEventsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const streams = openStreams(platform);
  app.addHook('preClose', async () => streams.endAll());
  serve(app, routes.events, async ({ request, reply }) => streams.start(request, reply));
}
