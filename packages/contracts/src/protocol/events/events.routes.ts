import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { EventDelay, EventDelayMinutes, EventDelayPreview } from './event-delay.schema.ts';
import { EventLineChange, NewEventLine } from './event-line.schema.ts';
import { registrationRoutes } from './event-registrations.routes.ts';
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
  previewDelay: defineRoute({
    method: 'GET',
    url: `${base}/:id/lines/:lineId/delay`,
    operationId: 'previewEventDelay',
    room,
    summary: 'What a delay from this line on would move, and what would then clash or leave the time of the event',
    problems: ['event-not-in-state', 'event-line-wrong'],
    params: LineParams,
    query: Type.Object({ minutes: EventDelayMinutes }, closed),
    answer: EventDelayPreview,
  }),
  delay: defineRoute({
    method: 'POST',
    url: `${base}/:id/lines/:lineId/delay`,
    operationId: 'delayEventLines',
    room,
    summary: 'Move this line and what follows on its day, with their tasks; the negative takes it back',
    problems: [...notInState, 'event-line-wrong'],
    params: LineParams,
    body: EventDelay,
    answer: EventRecord,
  }),
  issueCertificates: step(
    'certificates',
    'issueEventCertificates',
    'Certify everybody who came; each hears of it',
    plainStep,
    ['event-nobody-attended'],
  ),
  ...registrationRoutes,
};
