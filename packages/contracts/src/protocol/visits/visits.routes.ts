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
import { NewVisit, Visit, VisitChange, VisitListItem, VisitOrigin } from './visit.schema.ts';
import { VisitState } from './visit.workflow.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits';
const closed = { additionalProperties: false } as const;

const filters = {
  state: Type.Optional(VisitState),
  /** still worked on */
  open: Type.Optional(Type.Boolean()),
  origin: Type.Optional(VisitOrigin),
  /** the reader is its host or its officer, or opened it */
  mine: Type.Optional(Type.Boolean()),
  /** visits that touch these days */
  from: Type.Optional(PlainDate),
  until: Type.Optional(PlainDate),
  /** a word in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
};
export const visitSorts = ['-createdAt', 'startsAt', '-startsAt'] as const;
export type VisitSort = (typeof visitSorts)[number];

const ListQuery = Type.Object({ ...filters, sort: Type.Optional(Type.Enum([...visitSorts])), ...pageQuery }, closed);
export type VisitListQuery = Type.Static<typeof ListQuery>;
const CountQuery = Type.Object(filters, closed);
export type VisitFilters = Type.Static<typeof CountQuery>;

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
    problems: ['visit-not-in-state', 'stale-version', ...problems],
    params: RecordParams,
    body,
    answer: Visit,
  });
const plainStep = Type.Object({ version: Version }, closed);
const withReason = Type.Object({ version: Version, reason: cleanText({ min: 1, max: 2000 }) }, closed);
const withConsidered = Type.Object({ version: Version, reason: Type.Optional(cleanText({ max: 2000 })) }, closed);

export const visitsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listVisits',
    room,
    summary: 'A page of the visits one may see',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(VisitListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countVisits',
    room,
    summary: 'How many visits a filter finds',
    params: OrganizationParams,
    query: CountQuery,
    answer: Type.Object({ total: Type.Integer() }),
  }),
  exportList: defineRoute({
    method: 'GET',
    url: `${base}/export.:format`,
    operationId: 'exportVisitList',
    room,
    summary: 'The filtered visits as Excel or CSV; names of guests only where the reader sees them',
    params: Type.Object({ organizationId: Uuid, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) }),
    query: CountQuery,
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getVisit',
    room,
    summary: 'One visit with all that its page shows',
    params: RecordParams,
    answer: Visit,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createVisit',
    room,
    summary: 'Open the file of a visit',
    problems: ['visit-id-taken', 'visit-time-wrong', 'visit-person-not-possible', 'support-request-not-in-state'],
    params: OrganizationParams,
    body: NewVisit,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateVisit',
    room,
    summary: 'Change what the file says',
    problems: ['visit-not-in-state', 'stale-version', 'visit-time-wrong', 'visit-person-not-possible'],
    params: RecordParams,
    body: VisitChange,
    answer: Visit,
  }),
  startReview: step('start-review', 'startVisitReview', 'Hand it to whoever decides', plainStep),
  approve: step('approve', 'approveVisit', 'Say yes', plainStep),
  reject: step('reject', 'rejectVisit', 'Say no, and why', withReason),
  sendBack: step('send-back', 'sendBackVisit', 'Say what is missing for a decision', withReason),
  startPlanning: step('start-planning', 'startVisitPlanning', 'Begin to plan', plainStep),
  makeReady: step(
    'make-ready',
    'makeVisitReady',
    'Say that all is ready; with something missing only with a reason',
    withConsidered,
    ['visit-not-ready'],
  ),
  replan: step('replan', 'replanVisit', 'Go back to planning, and say why', withReason),
  start: step('start', 'startVisit', 'Say that the guests are here', plainStep),
  complete: step('complete', 'completeVisit', 'Say that the guests have been seen off', plainStep),
  close: step('close', 'closeVisit', 'Close the file', plainStep),
  cancel: step('cancel', 'cancelVisit', 'Say that it will not be, and why', withReason),
};
