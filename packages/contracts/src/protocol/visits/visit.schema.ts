import * as Type from 'typebox';
import {
  AllowedAction,
  cleanText,
  Instant,
  LocalizedText,
  nullable,
  OfficeNumber,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { VisitState } from './visit.workflow.ts';

const closed = { additionalProperties: false } as const;
export const PersonRef = Type.Object({ id: Uuid, name: Type.String() });
export const UnitRef = Type.Object({ id: Uuid, names: Type.Partial(LocalizedText) });
/** Whole rials; as large as a number holds exactly. */
export const Rials = Type.Integer({ minimum: 0, maximum: 9_000_000_000_000_000 });

export const visitKinds = ['official', 'unofficial'] as const;
export const VisitKind = Type.Enum([...visitKinds]);
export type VisitKind = (typeof visitKinds)[number];
export const visitOrigins = ['domestic', 'foreign'] as const;
export const VisitOrigin = Type.Enum([...visitOrigins]);
export type VisitOrigin = (typeof visitOrigins)[number];
export const visitLevels = ['head-of-state', 'minister', 'deputy', 'manager', 'expert', 'public'] as const;
export const VisitLevel = Type.Enum([...visitLevels]);
export type VisitLevel = (typeof visitLevels)[number];
export const nameSeers = ['everyone', 'team', 'named'] as const;
export const NameSeers = Type.Enum([...nameSeers]);
export type NameSeers = (typeof nameSeers)[number];

const described = {
  title: cleanText({ min: 1, max: 300 }),
  kind: VisitKind,
  origin: VisitOrigin,
  level: VisitLevel,
  purpose: cleanText({ max: 2000 }),
  /** who receives: a person of the house */
  hostId: nullable(Uuid),
  /** who answers for the file */
  officerId: nullable(Uuid),
  /** the unit that asked for it */
  unitId: nullable(Uuid),
  startsAt: Instant,
  endsAt: Instant,
  budgetLine: cleanText({ max: 200 }),
  budgetRial: nullable(Rials),
  namesSeenBy: NameSeers,
  /** with `named`: these, besides the officer and whoever opened the file */
  namesSeenByIds: Type.Array(Uuid, { maxItems: 100, uniqueItems: true }),
  note: cleanText({ max: 5000 }),
};
const { title, kind, origin, level, startsAt, endsAt, ...optional } = described;

export const NewVisit = Type.Object(
  {
    id: Uuid,
    title,
    kind,
    origin,
    level,
    startsAt,
    endsAt,
    ...Type.Partial(Type.Object(optional)).properties,
    /** the support request that it is made from; the two keep the link */
    supportRequest: Type.Optional(Type.Object({ id: Uuid, version: Version }, closed)),
  },
  closed,
);
export type NewVisit = Type.Static<typeof NewVisit>;

export const VisitChange = Type.Object(
  {
    version: Version,
    ...Type.Partial(Type.Object(described)).properties,
  },
  closed,
);
export type VisitChange = Type.Static<typeof VisitChange>;

/** What is missing for a visit to be ready. */
export const visitGapKinds = [
  'no-guests',
  'no-programme',
  'consent-missing',
  'consent-refused',
  'photos-not-allowed',
  'item-without-place',
  'task-declined',
  'guest-without-rank',
  'clash',
  'interpreter-clash',
] as const;
export const VisitGap = Type.Object({
  kind: Type.Enum([...visitGapKinds]),
  /** the line, or the service of hospitality */
  itemId: nullable(Uuid),
  participantId: nullable(Uuid),
  zoneId: nullable(Uuid),
  /** the title of the line or the service; of a participant nothing, for names are not everybody's */
  title: Type.String(),
});
export type VisitGap = Type.Static<typeof VisitGap>;

export const VisitListItem = Type.Object({
  id: Uuid,
  state: VisitState,
  title: Type.String(),
  kind: VisitKind,
  origin: VisitOrigin,
  level: VisitLevel,
  host: nullable(PersonRef),
  officer: nullable(PersonRef),
  startsAt: Instant,
  endsAt: Instant,
  guestCount: Type.Integer(),
  /** ISO 3166-1 alpha-2 of the delegations */
  countries: Type.Array(Type.String()),
  officeNumber: nullable(OfficeNumber),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type VisitListItem = Type.Static<typeof VisitListItem>;

export const Visit = Type.Object({
  ...VisitListItem.properties,
  purpose: Type.String(),
  unit: nullable(UnitRef),
  budgetLine: Type.String(),
  budgetRial: nullable(Type.Integer()),
  namesSeenBy: NameSeers,
  namesSeenByPeople: Type.Array(PersonRef),
  /** whether the reader is one of those who see the names */
  seesNames: Type.Boolean(),
  note: Type.String(),
  reason: Type.String(),
  decidedBy: nullable(PersonRef),
  decidedAt: nullable(Instant),
  createdBy: PersonRef,
  /** the support request that it came from, if the reader may see it */
  supportRequest: nullable(Type.Object({ id: Uuid, title: Type.String() })),
  gaps: Type.Array(VisitGap),
  allowedActions: Type.Array(AllowedAction),
});
export type Visit = Type.Static<typeof Visit>;
