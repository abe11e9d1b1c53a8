import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  OrganizationParams,
  PlainDate,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { DiscussedType } from '../../office/comments/comments.routes.ts';
import { Booking, BookingChange, NewBooking, ResourceCalendar } from './booking.schema.ts';
import {
  NewResource,
  Resource,
  ResourceChange,
  ResourceKind,
  ResourceListItem,
  ResourceState,
} from './resource.schema.ts';

const room = 'resources';
const base = '/api/organizations/:organizationId/resources';
const closed = { additionalProperties: false } as const;

const ListQuery = Type.Object(
  {
    kind: Type.Optional(ResourceKind),
    /** active unless said */
    state: Type.Optional(ResourceState),
    /** a word in any spelling */
    q: Type.Optional(cleanText({ max: 200 })),
    /** only what nobody has between these two */
    freeFrom: Type.Optional(Instant),
    freeUntil: Type.Optional(Instant),
  },
  closed,
);
export type ResourceListQuery = Type.Static<typeof ListQuery>;

const CalendarQuery = Type.Object(
  {
    from: PlainDate,
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 42 })),
    kind: Type.Optional(ResourceKind),
    resourceId: Type.Optional(Uuid),
  },
  closed,
);
export type ResourceCalendarQuery = Type.Static<typeof CalendarQuery>;

const reasonOf = (min: number) => cleanText({ min, max: 500 });

export const resourcesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listResources',
    room,
    summary: 'Halls, equipment, cars and people that can be booked, by kind and name; on request only what is free',
    problems: ['booking-time-wrong'],
    params: OrganizationParams,
    query: ListQuery,
    answer: Type.Object({ items: Type.Array(ResourceListItem) }),
  }),
  calendar: defineRoute({
    method: 'GET',
    url: `${base}/calendar`,
    operationId: 'getResourceCalendar',
    room,
    summary: 'What is taken in the days from a day on, with the days off',
    params: OrganizationParams,
    query: CalendarQuery,
    answer: ResourceCalendar,
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getResource',
    room,
    summary: 'One resource',
    params: RecordParams,
    answer: Resource,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createResource',
    room,
    summary: 'Make something bookable',
    problems: [
      'resource-id-taken',
      'resource-person-not-possible',
      'resource-person-taken',
      'resource-keeper-not-possible',
    ],
    params: OrganizationParams,
    body: NewResource,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateResource',
    room,
    summary: 'Change what is said of it',
    problems: ['resource-not-in-state', 'stale-version', 'resource-keeper-not-possible'],
    params: RecordParams,
    body: ResourceChange,
    answer: Resource,
  }),
  retire: defineRoute({
    method: 'POST',
    url: `${base}/:id/retire`,
    operationId: 'retireResource',
    room,
    summary: 'Take it out of use, once nobody has it booked any more',
    problems: ['resource-not-in-state', 'stale-version', 'resource-still-booked'],
    params: RecordParams,
    body: Type.Object({ version: Version, reason: reasonOf(1) }, closed),
    answer: Resource,
  }),
  reinstate: defineRoute({
    method: 'POST',
    url: `${base}/:id/reinstate`,
    operationId: 'reinstateResource',
    room,
    summary: 'Take it back into use',
    problems: ['resource-not-in-state', 'stale-version'],
    params: RecordParams,
    body: Type.Object({ version: Version }, closed),
    answer: Resource,
  }),
  book: defineRoute({
    method: 'POST',
    url: `${base}/bookings`,
    operationId: 'bookResources',
    room,
    summary: 'Take things for a time: all of them or none; who comes too late is told who has them',
    problems: ['resource-already-booked', 'resource-not-in-state', 'booking-time-wrong', 'booking-in-past'],
    params: OrganizationParams,
    body: NewBooking,
    status: 201,
    answer: Type.Object({ items: Type.Array(Booking) }),
  }),
  bookingsOf: defineRoute({
    method: 'GET',
    url: `${base}/bookings`,
    operationId: 'listBookings',
    room,
    summary: 'What is booked for a record',
    params: OrganizationParams,
    query: Type.Object({ subjectType: DiscussedType, subjectId: Uuid }, closed),
    answer: Type.Object({ items: Type.Array(Booking) }),
  }),
  getBooking: defineRoute({
    method: 'GET',
    url: `${base}/bookings/:id`,
    operationId: 'getBooking',
    room,
    summary: 'One booking',
    params: RecordParams,
    answer: Booking,
  }),
  changeBooking: defineRoute({
    method: 'PATCH',
    url: `${base}/bookings/:id`,
    operationId: 'changeBooking',
    room,
    summary: 'Move it to another time or resource, or call it otherwise',
    problems: [
      'resource-already-booked',
      'resource-not-in-state',
      'booking-cancelled',
      'booking-time-wrong',
      'booking-in-past',
      'stale-version',
    ],
    params: RecordParams,
    body: BookingChange,
    answer: Booking,
  }),
  cancelBooking: defineRoute({
    method: 'POST',
    url: `${base}/bookings/:id/cancel`,
    operationId: 'cancelBooking',
    room,
    summary: 'Give it back; whoever booked it is told when somebody else does it',
    problems: ['booking-cancelled', 'stale-version'],
    params: RecordParams,
    body: Type.Object({ version: Version, reason: Type.Optional(reasonOf(0)) }, closed),
    answer: Booking,
  }),
};
