import * as Type from 'typebox';
import { defineRoute, OrganizationParams, PlainDate, RecordParams, Version } from '../../kernel/index.ts';
import {
  CalendarAddress,
  CalendarSubscription,
  CalendarSubscriptionChange,
  NewCalendarSubscription,
} from './calendar-subscription.schema.ts';
import { CalendarAnswer, CalendarLayerId } from './calendar.schema.ts';

const room = 'calendar';
const base = '/api/organizations/:organizationId/calendar';

const CalendarQuery = Type.Object(
  {
    from: PlainDate,
    until: PlainDate,
    /** of the deadlines only the person's own and those of their units */
    own: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type CalendarQuery = Type.Static<typeof CalendarQuery>;

/** What is on which day, of everything that the person may see. */
export const calendarRoutes = {
  get: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'getCalendar',
    room,
    summary: 'What is on the days between two, both included, and which of them are days of rest',
    description: 'At most 100 days. Every layer shows what the person may read in its own room.',
    problems: ['calendar-period-wrong'],
    params: OrganizationParams,
    query: CalendarQuery,
    answer: CalendarAnswer,
  }),
  listSubscriptions: defineRoute({
    method: 'GET',
    url: `${base}/subscriptions`,
    operationId: 'listCalendarSubscriptions',
    room,
    summary: "The person's own addresses of the calendar for other programs, without the addresses",
    params: OrganizationParams,
    /** with the layers that the person has: an address can hold these */
    answer: Type.Object({ items: Type.Array(CalendarSubscription), layers: Type.Array(CalendarLayerId) }),
  }),
  subscribe: defineRoute({
    method: 'POST',
    url: `${base}/subscriptions`,
    operationId: 'createCalendarSubscription',
    room,
    summary: 'An address by which another program reads the calendar; it is shown this once',
    problems: ['too-many-calendar-subscriptions', 'calendar-subscription-id-taken'],
    params: OrganizationParams,
    body: NewCalendarSubscription,
    status: 201,
    answer: CalendarAddress,
  }),
  changeSubscription: defineRoute({
    method: 'PATCH',
    url: `${base}/subscriptions/:id`,
    operationId: 'updateCalendarSubscription',
    room,
    summary: 'What is read at the address; it stays the same',
    problems: ['stale-version'],
    params: RecordParams,
    body: CalendarSubscriptionChange,
    answer: CalendarSubscription,
  }),
  replaceAddress: defineRoute({
    method: 'POST',
    url: `${base}/subscriptions/:id/replace`,
    operationId: 'replaceCalendarAddress',
    room,
    summary: 'Another address; the one before leads nowhere from now on',
    problems: ['stale-version'],
    params: RecordParams,
    body: Type.Object({ version: Version }, { additionalProperties: false }),
    answer: CalendarAddress,
  }),
  unsubscribe: defineRoute({
    method: 'DELETE',
    url: `${base}/subscriptions/:id`,
    operationId: 'deleteCalendarSubscription',
    room,
    summary: 'Take the address back',
    params: RecordParams,
    status: 204,
  }),
};
