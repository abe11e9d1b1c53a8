import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  Language,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { EventLineChange, NewEventLine } from './event-line.schema.ts';
import { EventDoor, EventRegistration, EventTick, RegistrationState, TickAnswer } from './event-registration.schema.ts';
import {
  EventChange,
  EventCopy,
  EventKind,
  EventListItem,
  EventRecord,
  EventRegistrationSettings,
  NewEvent,
} from './event.schema.ts';
import { EventState } from './event.workflow.ts';

const room = 'events';
const base = '/api/organizations/:organizationId/events';
const closed = { additionalProperties: false } as const;

const filters = {
  state: Type.Optional(EventState),
  kind: Type.Optional(EventKind),
  /** still to come or going on */
  coming: Type.Optional(Type.Boolean()),
  /** instead of events: what new ones are made from */
  templates: Type.Optional(Type.Boolean()),
  ownerId: Type.Optional(Uuid),
  unitId: Type.Optional(Uuid),
  occasionId: Type.Optional(Uuid),
  from: Type.Optional(Instant),
  until: Type.Optional(Instant),
  /** a word in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
};
export const eventSorts = ['startsAt', '-startsAt', '-createdAt'] as const;
export type EventSort = (typeof eventSorts)[number];
const ListQuery = Type.Object({ ...filters, sort: Type.Optional(Type.Enum([...eventSorts])), ...pageQuery }, closed);
export type EventListQuery = Type.Static<typeof ListQuery>;
const CountQuery = Type.Object(filters, closed);
export type EventFilters = Type.Static<typeof CountQuery>;

const registrationFilters = {
  state: Type.Optional(RegistrationState),
  attended: Type.Optional(Type.Boolean()),
  /** a name, an address or a badge in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
};
const RegistrationQuery = Type.Object({ ...registrationFilters, ...pageQuery }, closed);
export type RegistrationQuery = Type.Static<typeof RegistrationQuery>;

const notInState = ['event-not-in-state', 'stale-version'];
const plainStep = Type.Object({ version: Version }, closed);
const withReason = Type.Object({ version: Version, reason: cleanText({ min: 1, max: 2000 }) }, closed);
const step = <B extends Type.TSchema>(
  verb: string,
  operationId: string,
  summary: string,
  body: B,
  problems: string[] = [],
) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: [...notInState, ...problems],
    params: RecordParams,
    body,
    answer: EventRecord,
  });
const LineParams = Type.Object({ organizationId: Uuid, id: Uuid, lineId: Uuid });
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
const whatIsSaid = ['event-time-wrong', 'event-owner-not-possible', 'event-occasion-not-possible'];

export const eventsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listEvents',
    room,
    summary: 'Events, the next one first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(EventListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countEvents',
    room,
    summary: 'How many these filters find',
    params: OrganizationParams,
    query: CountQuery,
    answer: Type.Object({ total: Type.Integer() }),
  }),
  exportList: defineRoute({
    method: 'GET',
    url: `${base}/export.:format`,
    operationId: 'exportEventList',
    room,
    summary: 'The filtered list as a spreadsheet',
    params: Type.Object({ organizationId: Uuid, format: Type.Enum(['xlsx', 'csv']) }),
    query: CountQuery,
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getEvent',
    room,
    summary: 'One event with all that its page shows',
    params: RecordParams,
    answer: EventRecord,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createEvent',
    room,
    summary: 'Write down an idea',
    problems: ['event-id-taken', ...whatIsSaid],
    params: OrganizationParams,
    body: NewEvent,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  copy: defineRoute({
    method: 'POST',
    url: `${base}/:id/copy`,
    operationId: 'copyEvent',
    room,
    summary: 'A new event or a template from this one, its times moved, without its tasks and those who came',
    problems: ['event-id-taken'],
    params: RecordParams,
    body: EventCopy,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateEvent',
    room,
    summary: 'Say it better; who is registered is told of another time or place',
    problems: [...notInState, ...whatIsSaid, 'event-capacity-below-seats'],
    params: RecordParams,
    body: EventChange,
    answer: EventRecord,
  }),
  setRegistration: defineRoute({
    method: 'PUT',
    url: `${base}/:id/registration`,
    operationId: 'setEventRegistration',
    room,
    summary: 'What the public page asks and promises',
    problems: notInState,
    params: RecordParams,
    body: Type.Object({ version: Version, registration: EventRegistrationSettings }, closed),
    answer: EventRecord,
  }),
  plan: step('plan', 'planEvent', 'Give it to the manager', plainStep, ['event-time-wrong']),
  approve: step('approve', 'approveEvent', 'Say yes; units get their tasks', plainStep),
  sendBack: step('send-back', 'sendBackEvent', 'Say what is missing', withReason),
  open: step('open', 'openEvent', 'Let the public register', plainStep),
  start: step('start', 'startEvent', 'Say that it has begun', plainStep),
  finish: step('finish', 'finishEvent', 'Say that it is over', plainStep),
  evaluate: step(
    'evaluate',
    'evaluateEvent',
    'Write down what went well and what the next one does better',
    Type.Object({ version: Version, evaluation: cleanText({ min: 1, max: 5000 }) }, closed),
  ),
  cancel: step(
    'cancel',
    'cancelEvent',
    'Say that it does not take place, and why; everybody concerned is told',
    withReason,
  ),
  deleteTemplate: defineRoute({
    method: 'DELETE',
    url: `${base}/:id/template`,
    operationId: 'deleteEventTemplate',
    room,
    summary: 'Throw a template away; what was made from it stays',
    problems: ['event-not-in-state'],
    params: RecordParams,
    status: 204,
  }),
  addLine: step('lines', 'addEventLine', 'A line of the programme, the run sheet, the costs …', NewEventLine, [
    'event-line-wrong',
    'event-line-id-taken',
  ]),
  changeLine: defineRoute({
    method: 'PUT',
    url: `${base}/:id/lines/:lineId`,
    operationId: 'changeEventLine',
    room,
    summary: 'Say a line anew; its task moves along',
    problems: [...notInState, 'event-line-wrong'],
    params: LineParams,
    body: EventLineChange,
    answer: EventRecord,
  }),
  removeLine: defineRoute({
    method: 'POST',
    url: `${base}/:id/lines/:lineId/remove`,
    operationId: 'removeEventLine',
    room,
    summary: 'Take a line out; its task is withdrawn',
    problems: notInState,
    params: LineParams,
    body: plainStep,
    answer: EventRecord,
  }),
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
  issueCertificates: step(
    'certificates',
    'issueEventCertificates',
    'Certify everybody who came; each hears of it',
    plainStep,
    ['event-nobody-attended'],
  ),
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
