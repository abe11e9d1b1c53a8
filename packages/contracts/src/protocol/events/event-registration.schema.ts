import * as Type from 'typebox';
import {
  AllowedAction,
  cleanName,
  cleanText,
  Instant,
  Language,
  LocalizedText,
  nullable,
  Uuid,
  Version,
} from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;

export const registrationStates = ['pending', 'registered', 'waiting', 'declined', 'cancelled'] as const;
export const RegistrationState = Type.Enum([...registrationStates]);
export type RegistrationState = (typeof registrationStates)[number];

/** What was answered, in words: the question as it was asked then. */
const Answer = Type.Object({ label: Type.Record(Type.String(), Type.String()), value: Type.String() });

export const EventRegistration = Type.Object({
  id: Uuid,
  state: RegistrationState,
  source: Type.Enum(['public', 'walk-in']),
  name: Type.String(),
  email: Type.String(),
  phone: Type.String(),
  affiliation: Type.String(),
  language: Language,
  answers: Type.Array(Answer),
  /** what the QR of the badge says */
  code: Type.String(),
  /** of those who wait, 1 is the next */
  queue: nullable(Type.Integer()),
  /** first came in at */
  attendedAt: nullable(Instant),
  /** halls in which they are now */
  inside: Type.Array(Type.String()),
  certificateCode: nullable(Type.String()),
  createdAt: Instant,
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type EventRegistration = Type.Static<typeof EventRegistration>;

/**
 * Somebody passes a door. The id is made where it is ticked: sent again it is the same tick, so that a device without a network keeps it
 * and sends it later.
 */
export const EventTick = Type.Object(
  {
    id: Uuid,
    kind: Type.Enum(['in', 'out']),
    hall: cleanName({ max: 100 }),
    /** by the device's clock; never later than now */
    at: Instant,
    deviceId: Type.Optional(cleanName({ max: 100 })),
    by: Type.Union([
      Type.Object({ code: cleanName({ max: 60 }) }, closed),
      Type.Object({ registrationId: Uuid }, closed),
      /** who comes without having registered */
      Type.Object(
        {
          name: cleanName({ max: 200 }),
          affiliation: Type.Optional(cleanText({ max: 200 })),
          phone: Type.Optional(cleanText({ max: 40 })),
        },
        closed,
      ),
    ]),
  },
  closed,
);
export type EventTick = Type.Static<typeof EventTick>;

export const TickAnswer = Type.Object({
  id: Uuid,
  kind: Type.Enum(['in', 'out']),
  hall: Type.String(),
  at: Instant,
  registrationId: Uuid,
  name: Type.String(),
  affiliation: Type.String(),
  /** the same had been ticked before, by another tick: when */
  alreadyAt: nullable(Instant),
  /** people in this hall now */
  inside: Type.Integer(),
});
export type TickAnswer = Type.Static<typeof TickAnswer>;

export const EventDoor = Type.Object({
  hall: Type.String(),
  /** different people */
  came: Type.Integer(),
  inside: Type.Integer(),
});
export type EventDoor = Type.Static<typeof EventDoor>;

/** Where somebody stands at one hall. */
export const HallPassage = Type.Object({
  hall: Type.String(),
  /** the latest tick there */
  kind: Type.Enum(['in', 'out']),
  at: Instant,
  /** first came in; null: only ever went out */
  cameAt: nullable(Instant),
});
export type HallPassage = Type.Static<typeof HallPassage>;

/** What the door must know of somebody to let them in without asking: no address, no phone, no answers. */
export const DoorPerson = Type.Object({
  id: Uuid,
  name: Type.String(),
  affiliation: Type.String(),
  state: RegistrationState,
  /** what the QR of the badge says */
  code: Type.String(),
  halls: Type.Array(HallPassage),
});
export type DoorPerson = Type.Static<typeof DoorPerson>;

/** Everything a desk at the door needs to work on alone. */
export const EventAttendance = Type.Object({
  /** the server's clock, by which a device corrects its own */
  now: Instant,
  titles: LocalizedText,
  halls: Type.Array(Type.String()),
  people: Type.Array(DoorPerson),
});
export type EventAttendance = Type.Static<typeof EventAttendance>;
