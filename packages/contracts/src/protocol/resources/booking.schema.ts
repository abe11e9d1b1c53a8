import * as Type from 'typebox';
import {
  AllowedAction,
  cleanText,
  Instant,
  LocalizedText,
  nullable,
  PlainDate,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { DiscussedType } from '../../office/comments/comments.routes.ts';
import { PersonRef, ResourceKind, ResourceListItem } from './resource.schema.ts';

const closed = { additionalProperties: false } as const;

/** Several things for the same time are booked together: all of them, or none. */
export const NewBooking = Type.Object(
  {
    /** the id of each booking, in the order of the resources; made by who asks, so that a repetition is known */
    ids: Type.Array(Uuid, { minItems: 1, maxItems: 20, uniqueItems: true }),
    resourceIds: Type.Array(Uuid, { minItems: 1, maxItems: 20, uniqueItems: true }),
    startsAt: Instant,
    endsAt: Instant,
    title: cleanText({ min: 1, max: 200 }),
    /** others see that it is taken and by whom, not what for */
    isPrivate: Type.Optional(Type.Boolean()),
    /** the record that it is for */
    subject: Type.Optional(Type.Object({ type: DiscussedType, id: Uuid }, closed)),
  },
  closed,
);
export type NewBooking = Type.Static<typeof NewBooking>;

export const BookingChange = Type.Object(
  {
    version: Version,
    resourceId: Type.Optional(Uuid),
    startsAt: Type.Optional(Instant),
    endsAt: Type.Optional(Instant),
    title: Type.Optional(cleanText({ min: 1, max: 200 })),
    isPrivate: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type BookingChange = Type.Static<typeof BookingChange>;

export const Booking = Type.Object({
  id: Uuid,
  resource: Type.Object({ id: Uuid, kind: ResourceKind, names: LocalizedText }),
  startsAt: Instant,
  endsAt: Instant,
  /** null where it is nobody else's business */
  title: nullable(Type.String()),
  isPrivate: Type.Boolean(),
  subject: nullable(Type.Object({ type: Type.String(), id: Uuid })),
  bookedBy: PersonRef,
  cancelledAt: nullable(Instant),
  cancelReason: Type.String(),
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type Booking = Type.Static<typeof Booking>;

/** Who has it, as it is told to who comes too late. */
export const Holder = Type.Object({
  resourceId: Uuid,
  resourceNames: LocalizedText,
  startsAt: Instant,
  endsAt: Instant,
  bookedBy: PersonRef,
});
export type Holder = Type.Static<typeof Holder>;

/** The days of a view with what is taken in them, and which of them are days off. */
export const ResourceCalendar = Type.Object({
  from: PlainDate,
  days: Type.Integer(),
  resources: Type.Array(ResourceListItem),
  bookings: Type.Array(Booking),
  daysOff: Type.Array(Type.Object({ date: PlainDate, names: Type.Partial(LocalizedText) })),
});
export type ResourceCalendar = Type.Static<typeof ResourceCalendar>;
