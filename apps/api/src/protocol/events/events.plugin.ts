import { eventsRoutes as routes } from '@ravabet/contracts/protocol/events';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../platform/serve.ts';
import { approveEvent } from './approve-event.ts';
import { tickEventAttendance } from './attendance/tick-event-attendance.ts';
import { cancelEvent } from './cancel-event.ts';
import { issueEventCertificates } from './certificates/issue-event-certificates.ts';
import { copyEvent } from './copy-event.ts';
import { createEvent } from './create-event.ts';
import { deleteEventTemplate } from './delete-event-template.ts';
import { evaluateEvent } from './evaluate-event.ts';
import { exportEventList } from './export-event-list.ts';
import { finishEvent } from './finish-event.ts';
import { getEvent } from './get-event.ts';
import { addEventLine } from './lines/add-event-line.ts';
import { changeEventLine } from './lines/change-event-line.ts';
import { delayEventLines } from './lines/delay-event-lines.ts';
import { previewEventDelay } from './lines/preview-event-delay.ts';
import { removeEventLine } from './lines/remove-event-line.ts';
import { countEvents, listEvents } from './list-events.ts';
import { openEvent } from './open-event.ts';
import { planEvent } from './plan-event.ts';
import { registrationsPlugin } from './registrations/registrations.plugin.ts';
import { sendBackEvent } from './send-back-event.ts';
import { setEventRegistration } from './set-event-registration.ts';
import { startEvent } from './start-event.ts';
import { updateEvent } from './update-event.ts';

export async function eventsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { databases, bus } = platform;
  const { reader } = databases;
  await app.register(registrationsPlugin, platform);
  serve(app, routes.list, ({ actor, ability, query }) => listEvents(reader, actor, ability, query));
  serve(app, routes.count, ({ actor, ability, query }) => countEvents(reader, actor, ability, query));
  serve(app, routes.exportList, (call) => exportEventList(platform, call));
  // Also what every step answers with: the event as it is after the commit.
  const event = async ({ actor, ability, params }: Pick<Call<typeof routes.get>, 'actor' | 'ability' | 'params'>) =>
    new ReadyJson(JSON.stringify(await getEvent(platform, actor, ability, params.id)));
  serve(app, routes.get, event);
  serveVerb(app, platform, routes.create, (tx, { actor, ability, body }) => createEvent(tx, bus, actor, ability, body));
  serveVerb(app, platform, routes.copy, (tx, { actor, ability, params, body }) =>
    copyEvent(tx, bus, actor, ability, params.id, body),
  );
  serveVerb(app, platform, routes.deleteTemplate, (tx, { actor, ability, params }) =>
    deleteEventTemplate(tx, bus, actor, ability, params.id),
  );
  serveVerb(
    app,
    platform,
    routes.update,
    (tx, { actor, ability, params, body }) => updateEvent(tx, platform, actor, ability, params.id, body),
    event,
  );
  serveVerb(
    app,
    platform,
    routes.setRegistration,
    (tx, { actor, ability, params, body }) => setEventRegistration(tx, bus, actor, ability, params.id, body),
    event,
  );
  for (const [route, verb] of [
    [routes.plan, planEvent],
    [routes.approve, approveEvent],
    [routes.open, openEvent],
    [routes.start, startEvent],
    [routes.finish, finishEvent],
  ] as const) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => verb(tx, bus, actor, ability, params.id, body.version),
      event,
    );
  }
  serveVerb(
    app,
    platform,
    routes.sendBack,
    (tx, { actor, ability, params, body }) => sendBackEvent(tx, bus, actor, ability, params.id, body),
    event,
  );
  serveVerb(
    app,
    platform,
    routes.evaluate,
    (tx, { actor, ability, params, body }) => evaluateEvent(tx, bus, actor, ability, params.id, body),
    event,
  );
  serveVerb(
    app,
    platform,
    routes.cancel,
    (tx, { actor, ability, params, body }) => cancelEvent(tx, platform, actor, ability, params.id, body),
    event,
  );
  serveVerb(
    app,
    platform,
    routes.addLine,
    (tx, { actor, ability, params, body }) => addEventLine(tx, bus, actor, ability, params.id, body),
    event,
  );
  serveVerb(
    app,
    platform,
    routes.changeLine,
    (tx, { actor, ability, params, body }) => changeEventLine(tx, bus, actor, ability, params, body),
    event,
  );
  serveVerb(
    app,
    platform,
    routes.removeLine,
    (tx, { actor, ability, params, body }) => removeEventLine(tx, bus, actor, ability, params, body.version),
    event,
  );
  serve(app, routes.previewDelay, ({ actor, ability, params, query }) =>
    previewEventDelay(databases, actor, ability, params, query.minutes),
  );
  serveVerb(
    app,
    platform,
    routes.delay,
    (tx, { actor, ability, params, body }) => delayEventLines(tx, bus, actor, ability, params, body),
    event,
  );
  serveVerb(
    app,
    platform,
    routes.issueCertificates,
    (tx, { actor, ability, params, body }) =>
      issueEventCertificates(tx, platform, actor, ability, params.id, body.version),
    event,
  );
  serveVerb(app, platform, routes.tick, (tx, { actor, ability, params, body }) =>
    tickEventAttendance(tx, platform, actor, ability, params.id, body),
  );
}
