import { supportRequestsRoutes as routes } from '@ravabet/contracts/protocol/support-requests';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import { sendContent } from '../../office/files/share/send-content.ts';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { acceptSupportRequest } from './accept-support-request.ts';
import { addSupportDelivery, removeSupportDelivery } from './add-support-delivery.ts';
import { confirmSupportRequest } from './confirm-support-request.ts';
import { declineSupportRequest } from './decline-support-request.ts';
import { deliverSupportRequest } from './deliver-support-request.ts';
import { exportSupportRequestList } from './export-support-request-list.ts';
import { getSupportFigures, getSupportLoad } from './get-support-figures.ts';
import { getSupportRequest } from './get-support-request.ts';
import { openSupportDelivery } from './open-support-delivery.ts';
import { linkSupportRequest } from './link-support-request.ts';
import { countSupportRequests, listSupportRequests } from './list-support-requests.ts';
import { reassignSupportRequest } from './reassign-support-request.ts';
import { scheduleSupportRequest } from './schedule-support-request.ts';
import { sendBackSupportRequest } from './send-back-support-request.ts';
import { supportServicesPlugin } from './services/support-services.plugin.ts';
import { startSupportRequest } from './start-support-request.ts';
import { submitSupportRequest } from './submit-support-request.ts';
import { triageSupportRequest } from './triage-support-request.ts';
import { updateSupportRequest } from './update-support-request.ts';
import { withdrawSupportRequest } from './withdraw-support-request.ts';

export async function supportRequestsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, storage } = platform;
  const { reader } = databases;
  await app.register(supportServicesPlugin, platform);
  serve(app, routes.list, ({ actor, ability, query }) => listSupportRequests(reader, actor, ability, query));
  serve(app, routes.count, ({ actor, ability, query }) => countSupportRequests(reader, actor, ability, query));
  serve(app, routes.exportList, (call) => exportSupportRequestList(platform, call));
  serve(app, routes.figures, ({ actor, ability, query }) => getSupportFigures(reader, actor, ability, query));
  serve(app, routes.load, ({ actor, ability }) => getSupportLoad(reader, actor, ability));
  // Also what every step answers with: the request as it is after the commit.
  const request = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await getSupportRequest(databases, actor, ability, params.id)));
  serve(app, routes.get, request);

  serve(app, routes.deliveryContent, async ({ actor, ability, params, request, reply }) => {
    const content = await withOrganization(databases.app.prisma, actor.organizationId, (tx) =>
      openSupportDelivery(tx, actor, ability, params),
    );
    return sendContent(request, reply, storage, content, { download: true, cache: 'private, no-cache' });
  });

  serveVerb(app, platform, routes.submit, (tx, { actor, ability, body }) =>
    submitSupportRequest(tx, bus, actor, ability, body),
  );
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateSupportRequest(tx, bus, actor, ability, params.id, body),
    request,
  );
  for (const [route, verb] of [
    [routes.triage, triageSupportRequest],
    [routes.schedule, scheduleSupportRequest],
    [routes.start, startSupportRequest],
  ] as const) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => verb(tx, bus, actor, ability, params.id, body.version),
      request,
    );
  }
  for (const [route, verb] of [
    [routes.accept, acceptSupportRequest],
    [routes.reassign, reassignSupportRequest],
  ] as const) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => verb(tx, bus, actor, ability, params.id, body),
      request,
    );
  }
  for (const [route, verb] of [
    [routes.decline, declineSupportRequest],
    [routes.withdraw, withdrawSupportRequest],
    [routes.sendBack, sendBackSupportRequest],
  ] as const) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => verb(tx, bus, actor, ability, params.id, body),
      request,
    );
  }
  serveVerb(
    app,
    platform,
    routes.addDelivery,
    (tx, { actor, ability, params, body }) => addSupportDelivery(tx, bus, actor, ability, params.id, body),
    request,
  );
  serveVerb(
    app,
    platform,
    routes.removeDelivery,
    (tx, { actor, ability, params, body }) => removeSupportDelivery(tx, bus, actor, ability, params.id, body),
    request,
  );
  serveVerb(
    app,
    platform,
    routes.deliver,
    (tx, { actor, ability, params, body }) => deliverSupportRequest(tx, bus, actor, ability, params.id, body),
    request,
  );
  serveVerb(
    app,
    platform,
    routes.confirm,
    (tx, { actor, ability, params, body }) => confirmSupportRequest(tx, bus, actor, ability, params.id, body),
    request,
  );
  serveVerb(
    app,
    platform,
    routes.become,
    (tx, { actor, ability, params, body }) => linkSupportRequest(tx, bus, actor, ability, params.id, body),
    request,
  );
}
