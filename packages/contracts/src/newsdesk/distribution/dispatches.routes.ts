import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Language,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import {
  Audience,
  Delivery,
  Dispatch,
  DispatchChange,
  DispatchListItem,
  DispatchPurpose,
  MailPreview,
  NewDispatch,
} from './dispatch.schema.ts';
import { DeliveryState, DispatchState } from './dispatch.workflow.ts';

const room = 'distribution';
const base = '/api/organizations/:organizationId/dispatches';
const closed = { additionalProperties: false } as const;
const notInState = ['dispatch-not-in-state', 'stale-version'] as const;
const plainStep = Type.Object({ version: Version }, closed);

const ListQuery = Type.Object(
  {
    state: Type.Optional(DispatchState),
    purpose: Type.Optional(DispatchPurpose),
    pressReleaseId: Type.Optional(Uuid),
    /** words of the release's title */
    q: Type.Optional(cleanText({ max: 200 })),
    ...pageQuery,
  },
  closed,
);
export type DispatchListQuery = Type.Static<typeof ListQuery>;

const deliveryFilters = {
  state: Type.Optional(DeliveryState),
  /** of the name, the address or the outlet */
  q: Type.Optional(cleanText({ max: 200 })),
};
const DeliveriesQuery = Type.Object({ ...deliveryFilters, ...pageQuery }, closed);
export type DeliveriesQuery = Type.Static<typeof DeliveriesQuery>;

const step = (verb: string, operationId: string, summary: string, problems: string[] = []) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: [...notInState, ...problems],
    params: RecordParams,
    body: plainStep,
    answer: Dispatch,
  });

export const dispatchesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listDispatches',
    room,
    summary: 'What was sent and what is being sent, newest first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(DispatchListItem),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getDispatch',
    room,
    summary: 'One dispatch with its counts',
    params: RecordParams,
    answer: Dispatch,
  }),
  prepare: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'prepareDispatch',
    room,
    summary: 'Begin to prepare the sending of a release',
    problems: ['dispatch-id-taken', 'dispatch-release-not-embargoed', 'dispatch-release-already-published'],
    params: OrganizationParams,
    body: NewDispatch,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateDispatch',
    room,
    summary: 'Change what is prepared',
    problems: [...notInState, 'dispatch-release-already-published'],
    params: RecordParams,
    body: DispatchChange,
    answer: Dispatch,
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: `${base}/:id`,
    operationId: 'deleteDispatch',
    room,
    summary: 'Throw away what was prepared and never sent',
    problems: notInState,
    params: RecordParams,
    query: Type.Object({ version: Version }, closed),
    status: 204,
  }),
  audience: defineRoute({
    method: 'GET',
    url: `${base}/:id/audience`,
    operationId: 'getDispatchAudience',
    room,
    summary: 'Who would get it now, and who was written to a short while ago',
    description: 'Of sister organisations only their name is told, nothing of what they sent.',
    params: RecordParams,
    answer: Audience,
  }),
  preview: defineRoute({
    method: 'GET',
    url: `${base}/:id/mails/:language`,
    operationId: 'previewDispatchMail',
    room,
    summary: 'The mail in a language: as it would be now, or as it went out',
    params: Type.Object({ organizationId: Uuid, id: Uuid, language: Language }),
    answer: MailPreview,
  }),
  previewHtml: defineRoute({
    method: 'GET',
    url: `${base}/:id/mails/:language/html`,
    operationId: 'showDispatchMail',
    room,
    summary: 'The HTML part alone, for a frame in which nothing runs and nothing is loaded',
    params: Type.Object({ organizationId: Uuid, id: Uuid, language: Language }),
    produces: ['text/html'],
  }),
  send: defineRoute({
    method: 'POST',
    url: `${base}/:id/send`,
    operationId: 'sendDispatch',
    room,
    summary: 'Send it, or let it wait for its time',
    description:
      'Recipients are frozen as they are at this moment. `expected` is the number the person has seen. What was prepared for the publication leaves at once where the release is out by now.',
    problems: [
      ...notInState,
      'dispatch-without-recipients',
      'dispatch-recipients-changed',
      'dispatch-release-not-published',
      'dispatch-release-not-embargoed',
      'dispatch-schedule-in-past',
    ],
    params: RecordParams,
    body: Type.Object({ version: Version, expected: Type.Integer({ minimum: 1 }) }, closed),
    answer: Dispatch,
  }),
  pause: step('pause', 'pauseDispatch', 'Send no more for now'),
  resume: step('resume', 'resumeDispatch', 'Go on sending'),
  cancel: step('cancel', 'cancelDispatch', 'Send nothing more of it, for good'),
  resend: step('resend', 'resendDispatch', 'Send again to those whose fate nobody knows', ['dispatch-nothing-unknown']),
  deliveries: defineRoute({
    method: 'GET',
    url: `${base}/:id/deliveries`,
    operationId: 'listDeliveries',
    room,
    summary: 'What became of it, recipient by recipient',
    problems: ['invalid-cursor'],
    params: RecordParams,
    query: DeliveriesQuery,
    answer: pageOf(Delivery),
  }),
  exportDeliveries: defineRoute({
    method: 'GET',
    url: `${base}/:id/deliveries/export.:format`,
    operationId: 'exportDeliveries',
    room,
    summary: 'The same as Excel or CSV',
    params: Type.Object({
      organizationId: Uuid,
      id: Uuid,
      format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]),
    }),
    query: Type.Object(deliveryFilters, closed),
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
};
