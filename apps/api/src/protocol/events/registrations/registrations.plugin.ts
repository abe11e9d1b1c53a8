import { eventsRoutes as routes } from '@ravabet/contracts/protocol/events';
import type { FastifyInstance } from 'fastify';
import type { Platform } from '../../../platform/platform.ts';
import { type Call, ReadyJson, serve, serveVerb } from '../../../platform/serve.ts';
import { getEventAttendance } from '../attendance/get-event-attendance.ts';
import { listEventDoors } from '../attendance/list-event-doors.ts';
import { downloadEventCertificate } from '../certificates/download-event-certificate.ts';
import { downloadEventCertificates } from '../certificates/download-event-certificates.ts';
import { approveEventRegistration } from './approve-event-registration.ts';
import { cancelEventRegistration } from './cancel-event-registration.ts';
import { declineEventRegistration } from './decline-event-registration.ts';
import { exportEventRegistrations } from './export-event-registrations.ts';
import { listEventRegistrations } from './list-event-registrations.ts';
import { handleRegistrationMails } from './registration-mails.ts';
import { oneRegistration } from './registration.presenter.ts';

/** Who comes, who waits, who came. */
export async function registrationsPlugin(app: FastifyInstance, platform: Platform): Promise<void> {
  const { reader } = platform.databases;
  handleRegistrationMails(platform);
  serve(app, routes.registrations, ({ actor, ability, params, query }) =>
    listEventRegistrations(reader, actor, ability, params.id, query),
  );
  serve(app, routes.doors, ({ actor, ability, params }) => listEventDoors(reader, actor, ability, params.id));
  serve(app, routes.attendance, ({ actor, ability, params }) => getEventAttendance(reader, actor, ability, params.id));
  serve(app, routes.exportRegistrations, (call) => exportEventRegistrations(platform, call));
  serve(app, routes.certificates, (call) => downloadEventCertificates(platform, call));
  serve(app, routes.certificate, (call) => downloadEventCertificate(platform, call));
  const registration = async ({ actor, ability, params }: Call<typeof routes.approveRegistration>) =>
    new ReadyJson(JSON.stringify(await oneRegistration(reader, actor.organizationId, ability, params.registrationId)));
  for (const [route, verb] of [
    [routes.approveRegistration, approveEventRegistration],
    [routes.declineRegistration, declineEventRegistration],
    [routes.cancelRegistration, cancelEventRegistration],
  ] as const) {
    serveVerb(
      app,
      platform,
      route,
      (tx, { actor, ability, params, body }) => verb(tx, platform, actor, ability, params, body),
      registration,
    );
  }
}
