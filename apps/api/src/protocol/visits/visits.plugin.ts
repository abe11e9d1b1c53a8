import { visitsRoutes as routes } from '@ravabet/contracts/protocol/visits';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { arrangementsPlugin } from './arrangements/arrangements.plugin.ts';
import { approveVisit } from './approve-visit.ts';
import { cancelVisit } from './cancel-visit.ts';
import { closeVisit } from './close-visit.ts';
import { completeVisit } from './complete-visit.ts';
import { createVisit } from './create-visit.ts';
import { visitDayPlugin } from './day/visit-day.plugin.ts';
import { visitDocumentsPlugin } from './documents/visit-documents.plugin.ts';
import { exportVisitList } from './export-visit-list.ts';
import { visitFeedbackPlugin } from './feedback/feedback.plugin.ts';
import { getVisit } from './get-visit.ts';
import { countVisits, listVisits } from './list-visits.ts';
import { makeVisitReady } from './make-visit-ready.ts';
import { papersPlugin } from './papers/papers.plugin.ts';
import { precedencePlugin } from './precedence/precedence.plugin.ts';
import { rejectVisit } from './reject-visit.ts';
import { replanVisit } from './replan-visit.ts';
import { sendBackVisit } from './send-back-visit.ts';
import { visitReportPlugin } from './report/report.plugin.ts';
import { startVisit } from './start-visit.ts';
import { startVisitPlanning } from './start-visit-planning.ts';
import { startVisitReview } from './start-visit-review.ts';
import { updateVisit } from './update-visit.ts';
import { visitPartsPlugin } from './visit-parts.plugin.ts';
import { visitServicesPlugin } from './hospitality/visit-services.plugin.ts';
import { zonesPlugin } from './zones/zones.plugin.ts';

export async function visitsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const { reader } = databases;
  await app.register(visitPartsPlugin, platform);
  await app.register(visitServicesPlugin, platform);
  await app.register(zonesPlugin, platform);
  await app.register(visitDayPlugin, platform);
  await app.register(precedencePlugin, platform);
  await app.register(arrangementsPlugin, platform);
  await app.register(papersPlugin, platform);
  await app.register(visitFeedbackPlugin, platform);
  await app.register(visitReportPlugin, platform);
  await app.register(visitDocumentsPlugin, platform);
  serve(app, routes.list, ({ actor, ability, query }) => listVisits(reader, actor, ability, query));
  serve(app, routes.count, ({ actor, ability, query }) => countVisits(reader, actor, ability, query));
  serve(app, routes.exportList, (call) => exportVisitList(platform, call));
  // Also what every step answers with: the visit as it is after the commit.
  const visit = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await getVisit(databases, actor, ability, params.id)));
  serve(app, routes.get, visit);
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createVisit(tx, bus, actor, ability, body));
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateVisit(tx, bus, actor, ability, params.id, body),
    visit,
  );
  for (const [route, verb] of [
    [routes.startReview, startVisitReview],
    [routes.approve, approveVisit],
    [routes.startPlanning, startVisitPlanning],
    [routes.start, startVisit],
    [routes.complete, completeVisit],
    [routes.close, closeVisit],
  ] as const) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => verb(tx, bus, actor, ability, params.id, body),
      visit,
    );
  }
  for (const [route, verb] of [
    [routes.reject, rejectVisit],
    [routes.sendBack, sendBackVisit],
    [routes.replan, replanVisit],
    [routes.cancel, cancelVisit],
  ] as const) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => verb(tx, bus, actor, ability, params.id, body),
      visit,
    );
  }
  serveVerb(
    app,
    platform,
    routes.makeReady,
    (tx, { actor, ability, params, body }) => makeVisitReady(tx, bus, actor, ability, params.id, body),
    visit,
  );
}
