import * as Type from 'typebox';
import {
  AllowedAction,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import {
  NewRedirect,
  NewsroomLook,
  NewsroomLookChange,
  NewsroomRedirect,
  PressContact,
  PressContactChange,
  PressContactContent,
  PressEvent,
  PressEventChange,
  PressEventContent,
} from './newsroom-records.schema.ts';

const room = 'newsroom';
const base = '/api/organizations/:organizationId/newsroom';
const seen = Type.Object({ version: Version }, { additionalProperties: false });
/** Everything there is, with what the person may do with the list itself. */
const listOf = <T extends Type.TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), allowedActions: Type.Array(AllowedAction) });

export const newsroomLookRoutes = {
  get: defineRoute({
    method: 'GET',
    url: `${base}/look`,
    operationId: 'getNewsroomLook',
    room,
    summary: 'How the organisation wants its newsroom to look',
    params: OrganizationParams,
    answer: NewsroomLook,
  }),
  set: defineRoute({
    method: 'PUT',
    url: `${base}/look`,
    operationId: 'setNewsroomLook',
    room,
    summary: 'Choose colour, logo and the text about the organisation',
    problems: ['newsroom-colour-unreadable', 'newsroom-logo-unusable', 'stale-version'],
    params: OrganizationParams,
    body: NewsroomLookChange,
    answer: NewsroomLook,
  }),
};

const contacts = `${base}/contacts`;
export const pressContactsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: contacts,
    operationId: 'listPressContacts',
    room,
    summary: 'People for the press, shown and not shown',
    params: OrganizationParams,
    answer: listOf(PressContact),
  }),
  create: defineRoute({
    method: 'POST',
    url: contacts,
    operationId: 'createPressContact',
    room,
    summary: 'Name somebody whom the press may ask; not shown yet',
    params: OrganizationParams,
    body: PressContactContent,
    status: 201,
    answer: PressContact,
  }),
  update: defineRoute({
    method: 'PUT',
    url: `${contacts}/:id`,
    operationId: 'updatePressContact',
    room,
    summary: 'Change what is said of a person for the press',
    problems: ['stale-version'],
    params: RecordParams,
    body: PressContactChange,
    answer: PressContact,
  }),
  show: defineRoute({
    method: 'POST',
    url: `${contacts}/:id/show`,
    operationId: 'showPressContact',
    room,
    summary: 'Show a person on the public pages',
    problems: ['stale-version'],
    params: RecordParams,
    body: seen,
    answer: PressContact,
  }),
  hide: defineRoute({
    method: 'POST',
    url: `${contacts}/:id/hide`,
    operationId: 'hidePressContact',
    room,
    summary: 'Take a person off the public pages',
    problems: ['stale-version'],
    params: RecordParams,
    body: seen,
    answer: PressContact,
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: `${contacts}/:id`,
    operationId: 'removePressContact',
    room,
    summary: 'Remove a person for the press',
    problems: ['stale-version'],
    params: RecordParams,
    query: seen,
    status: 204,
  }),
};

const events = `${base}/events`;
const notInState = ['press-event-not-in-state', 'stale-version'] as const;
const content = ['press-event-ends-before-start', 'press-contact-unknown'] as const;
export const pressEventsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: events,
    operationId: 'listPressEvents',
    room,
    summary: 'Events for the press, the latest first',
    params: OrganizationParams,
    answer: listOf(PressEvent),
  }),
  create: defineRoute({
    method: 'POST',
    url: events,
    operationId: 'createPressEvent',
    room,
    summary: 'Write an event for the press; a draft',
    problems: content,
    params: OrganizationParams,
    body: PressEventContent,
    status: 201,
    answer: PressEvent,
  }),
  update: defineRoute({
    method: 'PUT',
    url: `${events}/:id`,
    operationId: 'updatePressEvent',
    room,
    summary: 'Change an event for the press',
    problems: [...content, 'stale-version'],
    params: RecordParams,
    body: PressEventChange,
    answer: PressEvent,
  }),
  announce: defineRoute({
    method: 'POST',
    url: `${events}/:id/announce`,
    operationId: 'announcePressEvent',
    room,
    summary: 'Show an event on the public pages',
    problems: notInState,
    params: RecordParams,
    body: seen,
    answer: PressEvent,
  }),
  cancel: defineRoute({
    method: 'POST',
    url: `${events}/:id/cancel`,
    operationId: 'cancelPressEvent',
    room,
    summary: 'Say openly that an announced event will not take place',
    problems: notInState,
    params: RecordParams,
    body: seen,
    answer: PressEvent,
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: `${events}/:id`,
    operationId: 'removePressEvent',
    room,
    summary: 'Remove an event that was never announced',
    problems: notInState,
    params: RecordParams,
    query: seen,
    status: 204,
  }),
};

const redirects = `${base}/redirects`;
export const newsroomRedirectsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: redirects,
    operationId: 'listNewsroomRedirects',
    room,
    summary: 'Addresses of older sites and where they lead',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    answer: Type.Object({ ...pageOf(NewsroomRedirect).properties, allowedActions: Type.Array(AllowedAction) }),
  }),
  add: defineRoute({
    method: 'POST',
    url: redirects,
    operationId: 'addNewsroomRedirect',
    room,
    summary: 'Send an older address on',
    problems: ['newsroom-redirect-exists', 'newsroom-redirect-unusable'],
    params: OrganizationParams,
    body: NewRedirect,
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: `${redirects}/:id`,
    operationId: 'removeNewsroomRedirect',
    room,
    summary: 'Stop sending an older address on',
    params: RecordParams,
    status: 204,
  }),
};
