import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Language,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import {
  EventAttendance,
  EventDoor,
  EventRegistration,
  EventTick,
  RegistrationState,
  TickAnswer,
} from './event-registration.schema.ts';

const room = 'events';
const base = '/api/organizations/:organizationId/events';
const closed = { additionalProperties: false } as const;

const registrationFilters = {
  state: Type.Optional(RegistrationState),
  attended: Type.Optional(Type.Boolean()),
  /** a name, an address or a badge in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
};
const RegistrationQuery = Type.Object({ ...registrationFilters, ...pageQuery }, closed);
export type RegistrationQuery = Type.Static<typeof RegistrationQuery>;

const RegistrationParams = Type.Object({ organizationId: Uuid, id: Uuid, registrationId: Uuid });
const registrationStep = (verb: string, operationId: string, summary: string) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/registrations/:registrationId/${verb}`,
    operationId,
    room,
    summary,
    problems: ['event-registration-not-in-state', 'stale-version'],
    params: RegistrationParams,
    body: Type.Object({ version: Version, reason: Type.Optional(cleanText({ max: 1000 })) }, closed),
    answer: EventRegistration,
  });

/** Who comes, who passes which door, and what they get for it. */
export const registrationRoutes = {
  registrations: defineRoute({
    method: 'GET',
    url: `${base}/:id/registrations`,
    operationId: 'listEventRegistrations',
    room,
    summary: 'Who comes, who waits, who came',
    problems: ['invalid-cursor'],
    params: RecordParams,
    query: RegistrationQuery,
    answer: pageOf(EventRegistration),
  }),
  exportRegistrations: defineRoute({
    method: 'GET',
    url: `${base}/:id/registrations/export.:format`,
    operationId: 'exportEventRegistrations',
    room,
    summary: 'Who comes, as a spreadsheet',
    params: Type.Object({ organizationId: Uuid, id: Uuid, format: Type.Enum(['xlsx', 'csv']) }),
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
  approveRegistration: registrationStep('approve', 'approveEventRegistration', 'Give a seat, or a place in the queue'),
  declineRegistration: registrationStep('decline', 'declineEventRegistration', 'Say no; the next who waits moves up'),
  cancelRegistration: registrationStep(
    'cancel',
    'cancelEventRegistration',
    'Take a seat back for somebody; the next who waits moves up',
  ),
  doors: defineRoute({
    method: 'GET',
    url: `${base}/:id/doors`,
    operationId: 'listEventDoors',
    room,
    summary: 'How many came to each hall, and how many are inside',
    params: RecordParams,
    answer: Type.Object({ items: Type.Array(EventDoor) }),
  }),
  attendance: defineRoute({
    method: 'GET',
    url: `${base}/:id/attendance`,
    operationId: 'getEventAttendance',
    room,
    summary: 'Everything a desk at the door needs to work without a network',
    description: 'For who may tick: it goes with a device. Names, badges and who is inside; no addresses, no answers.',
    problems: ['not-found', 'forbidden'],
    params: RecordParams,
    answer: EventAttendance,
  }),
  tick: defineRoute({
    method: 'POST',
    url: `${base}/:id/ticks`,
    operationId: 'tickEventAttendance',
    room,
    summary: 'Somebody passes a door: by badge, by name, or without having registered',
    problems: [
      'event-badge-unknown',
      'event-badge-of-other-event',
      'event-badge-old-day',
      'event-badge-not-registered',
      'event-hall-unknown',
      'event-tick-id-taken',
      'event-full',
      'event-not-in-state',
    ],
    params: RecordParams,
    body: EventTick,
    answer: TickAnswer,
  }),
  certificates: defineRoute({
    method: 'GET',
    url: `${base}/:id/certificates.pdf`,
    operationId: 'downloadEventCertificates',
    room,
    summary: 'The certificates of everybody who came, one a page',
    problems: ['event-no-certificate'],
    params: RecordParams,
    query: Type.Object({ language: Type.Optional(Language) }, closed),
    produces: ['application/pdf'],
  }),
  certificate: defineRoute({
    method: 'GET',
    url: `${base}/:id/registrations/:registrationId/certificate.pdf`,
    operationId: 'downloadEventCertificate',
    room,
    summary: 'The certificate of attendance as a document',
    problems: ['event-no-certificate'],
    params: RegistrationParams,
    query: Type.Object({ language: Type.Optional(Language) }, closed),
    produces: ['application/pdf'],
  }),
};
