import { dispatchesRoutes as routes, suppressionsRoutes } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { languageOf } from '../../platform/speak.ts';
import { cancelDispatch } from './dispatches/cancel-dispatch.ts';
import { deleteDispatch } from './dispatches/delete-dispatch.ts';
import { exportDeliveries } from './dispatches/export-deliveries.ts';
import { getDispatchAudience } from './dispatches/get-dispatch-audience.ts';
import { getDispatch } from './dispatches/get-dispatch.ts';
import { listDeliveries } from './dispatches/list-deliveries.ts';
import { listDispatches } from './dispatches/list-dispatches.ts';
import { pauseDispatch } from './dispatches/pause-dispatch.ts';
import { prepareDispatch } from './dispatches/prepare-dispatch.ts';
import { previewDispatchMail } from './dispatches/preview-dispatch-mail.ts';
import { resendDispatch } from './dispatches/resend-dispatch.ts';
import { resumeDispatch } from './dispatches/resume-dispatch.ts';
import { sendDispatch } from './dispatches/send-dispatch.ts';
import { updateDispatch } from './dispatches/update-dispatch.ts';
import { sendInBackground } from './sending/sending.jobs.ts';
import { addSuppression } from './suppressions/add-suppression.ts';
import { changeDistributionSettings, getDistributionSettings } from './suppressions/distribution-settings.ts';
import { liftSuppression } from './suppressions/lift-suppression.ts';
import { listSuppressions } from './suppressions/list-suppressions.ts';

/** A mail carries its styles in its elements; everything else is shut, and only our own pages may frame it. */
const mailFrameHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
  'cache-control': 'private, no-store',
};

/** What was sent to whom, and what became of it; and the work of sending, where background work is done. */
export async function dispatchesPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus, config } = platform;
  sendInBackground(app, platform);

  const inOrganization = <T>({ actor }: Pick<Call<unknown>, 'actor'>, read: (tx: Tx) => Promise<T>): Promise<T> =>
    withOrganization(databases.app.prisma, actor.organizationId, read);
  // Also what every step answers with: the dispatch as it is after the commit.
  const dispatch = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(await getDispatch(databases.reader, actor, ability, params.id));

  serve(app, routes.list, ({ actor, ability, query }) => listDispatches(databases.reader, actor, ability, query));
  serve(app, routes.get, dispatch);
  serve(app, routes.audience, (call) =>
    inOrganization(call, (tx) =>
      getDispatchAudience(tx, call.actor, call.ability, call.params.id, languageOf(call.request)),
    ),
  );
  serve(app, routes.preview, (call) =>
    inOrganization(call, (tx) =>
      previewDispatchMail(tx, config, call.actor, call.ability, call.params.id, call.params.language),
    ),
  );
  serve(app, routes.previewHtml, async (call) => {
    const { html } = await inOrganization(call, (tx) =>
      previewDispatchMail(tx, config, call.actor, call.ability, call.params.id, call.params.language),
    );
    return call.reply.headers(mailFrameHeaders).type('text/html; charset=utf-8').send(html);
  });
  serve(app, routes.deliveries, ({ actor, ability, params, query }) =>
    listDeliveries(databases.reader, actor, ability, params.id, query),
  );
  serve(app, routes.exportDeliveries, (call) => exportDeliveries(platform, call));

  serveVerb(app, platform, routes.prepare, (tx, { actor, ability, body }) => prepareDispatch(tx, actor, ability, body));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateDispatch(tx, actor, ability, params.id, body),
    dispatch,
  );
  serveVerb(app, platform, routes.remove, async (tx, { actor, ability, params, query }) => {
    await deleteDispatch(tx, actor, ability, params.id, query.version);
    return undefined;
  });
  serveVerb(
    app,
    platform,
    routes.send,
    (tx, { actor, ability, params, body }) => sendDispatch(tx, platform, actor, ability, params.id, body),
    dispatch,
  );
  const steps = [
    [routes.pause, pauseDispatch],
    [routes.resume, resumeDispatch],
    [routes.cancel, cancelDispatch],
    [routes.resend, resendDispatch],
  ] as const;
  for (const [route, step] of steps) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => step(tx, bus, actor, ability, params.id, body.version),
      dispatch,
    );
  }

  serve(app, suppressionsRoutes.list, ({ actor, ability, query }) =>
    listSuppressions(databases.reader, actor, ability, query),
  );
  serveVerb(app, platform, suppressionsRoutes.add, (tx, { actor, ability, body }) =>
    addSuppression(tx, actor, ability, body),
  );
  serveVerb(app, platform, suppressionsRoutes.lift, (tx, { actor, ability, params, body }) =>
    liftSuppression(tx, actor, ability, params.id, body.reason),
  );
  serve(app, suppressionsRoutes.settings, (call) =>
    inOrganization(call, (tx) => getDistributionSettings(tx, call.actor, call.ability)),
  );
  serveVerb(app, platform, suppressionsRoutes.changeSettings, (tx, { actor, ability, body }) =>
    changeDistributionSettings(tx, actor, ability, body),
  );
}
