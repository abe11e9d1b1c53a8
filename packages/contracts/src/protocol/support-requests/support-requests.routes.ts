import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  PlainDate,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { SupportFigures, SupportLoad } from './support-figures.schema.ts';
import {
  NewSupportDelivery,
  NewSupportRequest,
  SupportPromise,
  SupportRating,
  SupportRequest,
  SupportRequestChange,
  SupportRequestListItem,
} from './support-request.schema.ts';
import { SupportRequestState } from './support-request.workflow.ts';
import { NewSupportService, SupportCapacity, SupportService, SupportServiceChange } from './support-service.schema.ts';

const room = 'support-requests';
const base = '/api/organizations/:organizationId/support-requests';
const closed = { additionalProperties: false } as const;

const filters = {
  state: Type.Optional(SupportRequestState),
  /** somebody still owes something */
  open: Type.Optional(Type.Boolean()),
  overdue: Type.Optional(Type.Boolean()),
  /** waits for the yes of a manager */
  late: Type.Optional(Type.Boolean()),
  serviceId: Type.Optional(Uuid),
  unitId: Type.Optional(Uuid),
  assigneeId: Type.Optional(Uuid),
  /** a word in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
};
export const supportRequestSorts = ['-createdAt', 'wantedOn', 'promisedAt'] as const;
export type SupportRequestSort = (typeof supportRequestSorts)[number];

const ListQuery = Type.Object(
  { ...filters, sort: Type.Optional(Type.Enum([...supportRequestSorts])), ...pageQuery },
  closed,
);
export type SupportRequestListQuery = Type.Static<typeof ListQuery>;
const CountQuery = Type.Object(filters, closed);
export type SupportRequestFilters = Type.Static<typeof CountQuery>;

const notInState = ['support-request-not-in-state', 'stale-version'];
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
    answer: SupportRequest,
  });
const plainStep = Type.Object({ version: Version }, closed);
const withReason = Type.Object({ version: Version, reason: cleanText({ min: 1, max: 2000 }) }, closed);
const promiseProblems = ['support-assignee-not-possible', 'support-promise-past', 'support-late-not-allowed'];

const serviceStep = <B extends Type.TSchema>(verb: string, operationId: string, summary: string, body: B) =>
  defineRoute({
    method: 'POST',
    url: `${base}/services/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: ['support-service-not-in-state', 'stale-version'],
    params: RecordParams,
    body,
    answer: SupportService,
  });

export const supportRequestsRoutes = {
  listServices: defineRoute({
    method: 'GET',
    url: `${base}/services`,
    operationId: 'listSupportServices',
    room,
    summary: 'The catalogue, in its order',
    params: OrganizationParams,
    query: Type.Object({ state: Type.Optional(Type.Enum(['active', 'retired'])) }, closed),
    answer: Type.Object({ items: Type.Array(SupportService) }),
  }),
  getService: defineRoute({
    method: 'GET',
    url: `${base}/services/:id`,
    operationId: 'getSupportService',
    room,
    summary: 'One entry of the catalogue',
    params: RecordParams,
    answer: SupportService,
  }),
  capacity: defineRoute({
    method: 'GET',
    url: `${base}/services/:id/capacity`,
    operationId: 'getSupportCapacity',
    room,
    summary: 'Which days have room for it, which are late, which are off',
    params: RecordParams,
    query: Type.Object({ from: PlainDate, days: Type.Optional(Type.Integer({ minimum: 1, maximum: 62 })) }, closed),
    answer: SupportCapacity,
  }),
  createService: defineRoute({
    method: 'POST',
    url: `${base}/services`,
    operationId: 'createSupportService',
    room,
    summary: 'Offer something to the departments',
    problems: ['support-request-id-taken', 'support-answers-wrong'],
    params: OrganizationParams,
    body: NewSupportService,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  updateService: defineRoute({
    method: 'PATCH',
    url: `${base}/services/:id`,
    operationId: 'updateSupportService',
    room,
    summary: 'Change what is asked, promised or delivered; requests that stand keep theirs',
    problems: ['support-service-not-in-state', 'stale-version', 'support-answers-wrong'],
    params: RecordParams,
    body: SupportServiceChange,
    answer: SupportService,
  }),
  retireService: serviceStep('retire', 'retireSupportService', 'Offer it no more', plainStep),
  reinstateService: serviceStep('reinstate', 'reinstateSupportService', 'Offer it again', plainStep),
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listSupportRequests',
    room,
    summary: 'A page of the requests one may see',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(SupportRequestListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countSupportRequests',
    room,
    summary: 'How many requests a filter finds',
    params: OrganizationParams,
    query: CountQuery,
    answer: Type.Object({ total: Type.Integer() }),
  }),
  exportList: defineRoute({
    method: 'GET',
    url: `${base}/export.:format`,
    operationId: 'exportSupportRequestList',
    room,
    summary: 'The filtered requests as Excel or CSV',
    params: Type.Object({ organizationId: Uuid, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) }),
    query: CountQuery,
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
  figures: defineRoute({
    method: 'GET',
    url: `${base}/figures`,
    operationId: 'getSupportFigures',
    room,
    summary: 'Per service and per unit: how many, how fast, how punctual, how it was rated',
    params: OrganizationParams,
    query: Type.Object({ from: PlainDate, until: PlainDate }, closed),
    answer: SupportFigures,
  }),
  load: defineRoute({
    method: 'GET',
    url: `${base}/load`,
    operationId: 'getSupportLoad',
    room,
    summary: 'Who of the office has how much on their hands',
    params: OrganizationParams,
    answer: Type.Object({ items: Type.Array(SupportLoad) }),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getSupportRequest',
    room,
    summary: 'One request with all that its page shows',
    params: RecordParams,
    answer: SupportRequest,
  }),
  submit: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'submitSupportRequest',
    room,
    summary: 'Ask the office for something of the catalogue',
    problems: [
      'support-request-id-taken',
      'support-service-not-in-state',
      'support-unit-not-possible',
      'support-time-wrong',
      'support-request-late',
      'support-day-full',
      'support-answers-wrong',
    ],
    params: OrganizationParams,
    body: NewSupportRequest,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateSupportRequest',
    room,
    summary: 'Say it better, until it is accepted',
    problems: [...notInState, 'support-answers-wrong'],
    params: RecordParams,
    body: SupportRequestChange,
    answer: SupportRequest,
  }),
  triage: step('triage', 'triageSupportRequest', 'Say that the office has looked at it', plainStep),
  accept: step('accept', 'acceptSupportRequest', 'Promise who does it and until when', SupportPromise, promiseProblems),
  reassign: step(
    'reassign',
    'reassignSupportRequest',
    'Give it to somebody else, or promise another time',
    SupportPromise,
    promiseProblems,
  ),
  decline: step('decline', 'declineSupportRequest', 'Say that it cannot be done, and why', withReason),
  schedule: step('schedule', 'scheduleSupportRequest', 'Say that what it needs is booked', plainStep),
  start: step('start', 'startSupportRequest', 'Say that the work has begun', plainStep),
  addDelivery: step(
    'deliveries',
    'addSupportDelivery',
    'Hand over a file, a link or a sentence',
    Type.Object({ version: Version, delivery: NewSupportDelivery }, closed),
    ['support-delivery-invalid'],
  ),
  deliveryContent: defineRoute({
    method: 'GET',
    url: `${base}/:id/deliveries/:deliveryId/content`,
    operationId: 'downloadSupportDelivery',
    room,
    summary: 'A file that was handed over',
    problems: ['file-not-ready'],
    params: Type.Object({ organizationId: Uuid, id: Uuid, deliveryId: Uuid }),
    produces: ['application/octet-stream'],
  }),
  removeDelivery: step(
    'deliveries/remove',
    'removeSupportDelivery',
    'Take back what was handed over by mistake',
    Type.Object({ version: Version, deliveryId: Uuid }, closed),
    ['support-delivery-invalid'],
  ),
  deliver: step(
    'deliver',
    'deliverSupportRequest',
    'Say that it is done',
    Type.Object({ version: Version, note: Type.Optional(cleanText({ max: 2000 })) }, closed),
    ['support-nothing-delivered'],
  ),
  sendBack: step('send-back', 'sendBackSupportRequest', 'Say what is missing', withReason),
  confirm: step('confirm', 'confirmSupportRequest', 'Take it and rate it', SupportRating),
  withdraw: step('withdraw', 'withdrawSupportRequest', 'Say that it is not needed any more, and why', withReason),
  become: step(
    'become',
    'linkSupportRequest',
    'Name the record that it was turned into',
    Type.Object(
      {
        version: Version,
        record: Type.Object({ type: Type.Enum(['PressRelease', 'Visit', 'Event']), id: Uuid }, closed),
      },
      closed,
    ),
    ['support-record-not-possible'],
  ),
};
