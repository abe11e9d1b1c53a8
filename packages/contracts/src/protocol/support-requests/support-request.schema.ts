import * as Type from 'typebox';
import {
  AllowedAction,
  cleanText,
  Instant,
  LocalizedText,
  nullable,
  OfficeNumber,
  PlainDate,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { SupportRequestState } from './support-request.workflow.ts';
import { FreeLocalizedText, SupportQuestion } from './support-service.schema.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });
const UnitRef = Type.Object({ id: Uuid, names: Type.Partial(LocalizedText) });

/** For a choice the id of the option, for choices several, for yes or no a boolean; a text or a number for the rest. */
export const SupportAnswer = Type.Object(
  {
    questionId: Uuid,
    value: Type.Union([
      cleanText({ max: 5000 }),
      Type.Number({ minimum: -1e12, maximum: 1e12 }),
      Type.Boolean(),
      Type.Array(Uuid, { maxItems: 30, uniqueItems: true }),
    ]),
  },
  closed,
);
export type SupportAnswer = Type.Static<typeof SupportAnswer>;

export const NewSupportRequest = Type.Object(
  {
    id: Uuid,
    serviceId: Uuid,
    title: cleanText({ min: 1, max: 300 }),
    /** the unit that asks */
    unitId: Uuid,
    place: Type.Optional(cleanText({ max: 300 })),
    note: Type.Optional(cleanText({ max: 5000 })),
    /** for a service at a time both ends; the day follows from them */
    startsAt: Type.Optional(Instant),
    endsAt: Type.Optional(Instant),
    /** for any other the day by which it is needed */
    wantedOn: Type.Optional(PlainDate),
    answers: Type.Array(SupportAnswer, { maxItems: 20 }),
    /** why it comes so late; asked for only then */
    lateReason: Type.Optional(cleanText({ max: 1000 })),
  },
  closed,
);
export type NewSupportRequest = Type.Static<typeof NewSupportRequest>;

/** Until it is accepted, who asked may still say it better. */
export const SupportRequestChange = Type.Object(
  {
    version: Version,
    title: Type.Optional(cleanText({ min: 1, max: 300 })),
    place: Type.Optional(cleanText({ max: 300 })),
    note: Type.Optional(cleanText({ max: 5000 })),
    answers: Type.Optional(Type.Array(SupportAnswer, { maxItems: 20 })),
  },
  closed,
);
export type SupportRequestChange = Type.Static<typeof SupportRequestChange>;

/** Who does it, and until when. A late request is allowed by a manager who accepts it. */
export const SupportPromise = Type.Object({ version: Version, assigneeId: Uuid, promisedAt: Instant }, closed);
export type SupportPromise = Type.Static<typeof SupportPromise>;

export const NewSupportDelivery = Type.Union([
  Type.Object({ kind: Type.Literal('text'), text: cleanText({ min: 1, max: 5000 }) }, closed),
  Type.Object(
    { kind: Type.Literal('link'), text: Type.String({ format: 'uri', maxLength: 2000, pattern: '^https?://' }) },
    closed,
  ),
  Type.Object({ kind: Type.Literal('file'), fileId: Uuid, text: Type.Optional(cleanText({ max: 300 })) }, closed),
]);
export type NewSupportDelivery = Type.Static<typeof NewSupportDelivery>;

export const SupportDelivery = Type.Object({
  id: Uuid,
  kind: Type.Enum(['file', 'link', 'text']),
  text: Type.String(),
  file: nullable(Type.Object({ id: Uuid, name: Type.String(), url: Type.String() })),
  createdBy: PersonRef,
  createdAt: Instant,
});
export type SupportDelivery = Type.Static<typeof SupportDelivery>;

export const SupportRating = Type.Object(
  { version: Version, rating: Type.Integer({ minimum: 1, maximum: 5 }), note: Type.Optional(cleanText({ max: 2000 })) },
  closed,
);
export type SupportRating = Type.Static<typeof SupportRating>;

export const SupportRequestListItem = Type.Object({
  id: Uuid,
  state: SupportRequestState,
  title: Type.String(),
  service: Type.Object({ id: Uuid, names: LocalizedText }),
  unit: UnitRef,
  requestedBy: PersonRef,
  assignee: nullable(PersonRef),
  place: Type.String(),
  wantedOn: PlainDate,
  startsAt: nullable(Instant),
  endsAt: nullable(Instant),
  promisedAt: nullable(Instant),
  /** by the database's clock, while something is owed */
  isOverdue: Type.Boolean(),
  isLate: Type.Boolean(),
  rating: nullable(Type.Integer()),
  officeNumber: nullable(OfficeNumber),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
  /** also in lists: the board moves cards by it */
  allowedActions: Type.Array(AllowedAction),
});
export type SupportRequestListItem = Type.Static<typeof SupportRequestListItem>;

export const SupportRequest = Type.Object({
  ...SupportRequestListItem.properties,
  note: Type.String(),
  /** with the questions as they were when they were asked */
  answers: Type.Array(Type.Object({ question: SupportQuestion, value: SupportAnswer.properties.value })),
  deliverables: FreeLocalizedText,
  isAtTime: Type.Boolean(),
  lateReason: Type.String(),
  lateAllowedBy: nullable(PersonRef),
  /** why it was declined, withdrawn or sent back */
  reason: Type.String(),
  deliveries: Type.Array(SupportDelivery),
  deliveryNote: Type.String(),
  acceptedAt: nullable(Instant),
  deliveredAt: nullable(Instant),
  settledAt: nullable(Instant),
  ratingNote: Type.String(),
  taskId: nullable(Uuid),
  /** what it was turned into */
  became: nullable(Type.Object({ type: Type.String(), id: Uuid, title: nullable(Type.String()) })),
});
export type SupportRequest = Type.Static<typeof SupportRequest>;
