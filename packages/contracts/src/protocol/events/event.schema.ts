import * as Type from 'typebox';
import {
  AllowedAction,
  cleanName,
  cleanText,
  Instant,
  LocalizedText,
  nullable,
  OfficeNumber,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { FreeLocalizedText, SupportQuestion } from '../support-requests/index.ts';
import { EventLine } from './event-line.schema.ts';
import { EventState } from './event.workflow.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });
const UnitRef = Type.Object({ id: Uuid, names: Type.Partial(LocalizedText) });

export const eventKinds = ['seminar', 'conference', 'ceremony', 'exhibition', 'workshop'] as const;
export const EventKind = Type.Enum([...eventKinds]);
export type EventKind = (typeof eventKinds)[number];

const said = {
  kind: EventKind,
  titles: LocalizedText,
  purpose: Type.Optional(cleanText({ max: 3000 })),
  audience: Type.Optional(cleanText({ max: 500 })),
  /** who invites, as it stands on the card */
  host: Type.Optional(cleanText({ max: 300 })),
  places: Type.Optional(FreeLocalizedText),
  /** an idea may have no time yet */
  startsAt: Type.Optional(nullable(Instant)),
  endsAt: Type.Optional(nullable(Instant)),
  /** seats; null: as many as come */
  capacity: Type.Optional(nullable(Type.Integer({ minimum: 1, maximum: 100_000 }))),
  /** doors where people are ticked; without one there is one door */
  halls: Type.Optional(Type.Array(cleanName({ max: 100 }), { maxItems: 20, uniqueItems: true })),
  occasionId: Type.Optional(nullable(Uuid)),
  unitId: Type.Optional(nullable(Uuid)),
  ownerId: Type.Optional(Uuid),
};
export const NewEvent = Type.Object(
  {
    id: Uuid,
    ...said,
    /** what a department asked for, which becomes this event */
    supportRequest: Type.Optional(Type.Object({ id: Uuid, version: Version }, closed)),
  },
  closed,
);
export type NewEvent = Type.Static<typeof NewEvent>;

export const EventChange = Type.Object({ version: Version, ...Type.Partial(Type.Object(said)).properties }, closed);
export type EventChange = Type.Static<typeof EventChange>;

/** What the public page asks and promises. */
export const EventRegistrationSettings = Type.Object(
  {
    intro: Type.Object(
      {
        fa: cleanText({ max: 2000 }),
        ar: cleanText({ max: 2000 }),
        en: cleanText({ max: 2000 }),
        zh: cleanText({ max: 2000 }),
      },
      closed,
    ),
    /** null: until it begins */
    closesAt: nullable(Instant),
    /** somebody of the office looks at each */
    needsApproval: Type.Boolean(),
    hasWaitingList: Type.Boolean(),
    questions: Type.Array(SupportQuestion, { maxItems: 20 }),
  },
  closed,
);
export type EventRegistrationSettings = Type.Static<typeof EventRegistrationSettings>;

/** A new one from an old one or from a template: with its times moved, without its tasks and those who came. */
export const EventCopy = Type.Object(
  {
    id: Uuid,
    titles: LocalizedText,
    /** the new beginning; everything in it moves along */
    startsAt: nullable(Instant),
    asTemplate: Type.Boolean(),
  },
  closed,
);
export type EventCopy = Type.Static<typeof EventCopy>;

export const EventListItem = Type.Object({
  id: Uuid,
  state: EventState,
  kind: EventKind,
  titles: LocalizedText,
  places: FreeLocalizedText,
  startsAt: nullable(Instant),
  endsAt: nullable(Instant),
  capacity: nullable(Type.Integer()),
  seatsTaken: Type.Integer(),
  isTemplate: Type.Boolean(),
  owner: PersonRef,
  unit: nullable(UnitRef),
  officeNumber: nullable(OfficeNumber),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type EventListItem = Type.Static<typeof EventListItem>;

export const EventRecord = Type.Object({
  ...EventListItem.properties,
  purpose: Type.String(),
  audience: Type.String(),
  host: Type.String(),
  halls: Type.Array(Type.String()),
  occasion: nullable(Type.Object({ id: Uuid, names: LocalizedText })),
  registration: EventRegistrationSettings,
  /** part of the public address */
  publicCode: Type.String(),
  publicUrl: Type.String(),
  /** people; null for those who do not see registrations */
  counts: nullable(
    Type.Object({
      registered: Type.Integer(),
      waiting: Type.Integer(),
      pending: Type.Integer(),
      attended: Type.Integer(),
      certified: Type.Integer(),
    }),
  ),
  lines: Type.Array(EventLine),
  /** why it was sent back or cancelled */
  reason: Type.String(),
  evaluation: Type.String(),
  createdBy: PersonRef,
  approvedBy: nullable(PersonRef),
  copiedFromId: nullable(Uuid),
  /** what a department asked for, which became this event; null for those who may not read it */
  supportRequest: nullable(Type.Object({ id: Uuid, title: Type.String() })),
  allowedActions: Type.Array(AllowedAction),
});
export type EventRecord = Type.Static<typeof EventRecord>;
