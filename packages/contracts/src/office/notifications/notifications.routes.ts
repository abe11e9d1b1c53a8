import * as Type from 'typebox';
import {
  defineRoute,
  Instant,
  nullable,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
} from '../../kernel/index.ts';

const room = 'notifications';
const base = '/api/organizations/:organizationId/notifications';

export const Notification = Type.Object({
  id: Uuid,
  /** key of its text under `kinds` in locales/<lang>/notifications.json */
  kind: Type.String(),
  subjectType: Type.String(),
  subjectId: Uuid,
  params: Type.Record(Type.String(), Type.Unknown()),
  readAt: nullable(Instant),
  createdAt: Instant,
});
export type Notification = Type.Static<typeof Notification>;

const Unread = Type.Object({ unread: Type.Integer() });

export const notificationsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listNotifications',
    room,
    summary: 'What the person was told here, newest first',
    params: OrganizationParams,
    query: Type.Object({ unread: Type.Optional(Type.Boolean()), ...pageQuery }, { additionalProperties: false }),
    answer: pageOf(Notification),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countNotifications',
    room,
    summary: 'How many of them are unread',
    params: OrganizationParams,
    answer: Unread,
  }),
  read: defineRoute({
    method: 'POST',
    url: `${base}/:id/read`,
    operationId: 'readNotification',
    room,
    summary: 'Mark one as read',
    params: RecordParams,
    answer: Unread,
  }),
  readAll: defineRoute({
    method: 'POST',
    url: `${base}/read-all`,
    operationId: 'readAllNotifications',
    room,
    summary: 'Mark all as read',
    params: OrganizationParams,
    answer: Unread,
  }),
  events: defineRoute({
    method: 'GET',
    url: '/api/me/events',
    operationId: 'streamEvents',
    room,
    summary: 'What changes for the person, as server-sent events (live-event.ts)',
    problems: ['too-many-requests'],
    produces: ['text/event-stream'],
  }),
};
