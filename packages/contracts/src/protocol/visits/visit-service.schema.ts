import * as Type from 'typebox';
import { cleanText, Instant, nullable, Uuid, Version } from '../../kernel/index.ts';
import { PersonRef, Rials, UnitRef } from './visit.schema.ts';

const closed = { additionalProperties: false } as const;

export const visitServiceKinds = ['transport', 'accommodation', 'meal', 'interpreter', 'other'] as const;
export const VisitServiceKind = Type.Enum([...visitServiceKinds]);
export type VisitServiceKind = (typeof visitServiceKinds)[number];

const described = {
  kind: VisitServiceKind,
  title: cleanText({ min: 1, max: 300 }),
  place: cleanText({ max: 200 }),
  startsAt: nullable(Instant),
  endsAt: nullable(Instant),
  /** for whom; empty: everybody */
  participantIds: Type.Array(Uuid, { maxItems: 200, uniqueItems: true }),
  supplier: cleanText({ max: 200 }),
  /** of an interpreter: into and out of which language, BCP 47, or empty */
  language: Type.String({ pattern: '^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$', maxLength: 20 }),
  /** of an interpreter of the house; another is named as the supplier */
  personId: nullable(Uuid),
  plannedRial: nullable(Rials),
  spentRial: nullable(Rials),
  responsibleUnitId: nullable(Uuid),
};
const { kind, title, ...optional } = described;

export const NewVisitService = Type.Object(
  { id: Uuid, kind, title, ...Type.Partial(Type.Object(optional)).properties },
  closed,
);
export type NewVisitService = Type.Static<typeof NewVisitService>;
export const VisitServiceChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(described)).properties },
  closed,
);
export type VisitServiceChange = Type.Static<typeof VisitServiceChange>;

/** How many guests need something; no names, for a kitchen needs none. */
const Need = Type.Object({ id: Type.String(), count: Type.Integer() });

/** The interpreter is wanted elsewhere at that time; of a visit that the reader may not see only the time. */
const ServiceClash = Type.Object({ title: nullable(Type.String()), startsAt: Instant, endsAt: Instant });

export const VisitService = Type.Object({
  id: Uuid,
  kind: VisitServiceKind,
  title: Type.String(),
  place: Type.String(),
  startsAt: nullable(Instant),
  endsAt: nullable(Instant),
  participantIds: Type.Array(Uuid),
  supplier: Type.String(),
  language: Type.String(),
  person: nullable(PersonRef),
  clashes: Type.Array(ServiceClash),
  /** how many it is for */
  count: Type.Integer(),
  /** of the guests whom it is for, by diet and by language */
  diets: Type.Array(Need),
  languages: Type.Array(Need),
  plannedRial: nullable(Type.Integer()),
  spentRial: nullable(Type.Integer()),
  responsibleUnit: nullable(UnitRef),
  task: nullable(Type.Object({ id: Uuid, state: Type.String(), reason: nullable(Type.String()) })),
  version: Version,
});
export type VisitService = Type.Static<typeof VisitService>;

export const VisitHospitality = Type.Object({
  services: Type.Array(VisitService),
  guestCount: Type.Integer(),
  /** guests by diet; one with two diets counts for both */
  diets: Type.Array(Need),
  /** guests by language, BCP 47 */
  languages: Type.Array(Need),
  /** of those, by language: for whom no interpreter is booked, and who bring none */
  withoutInterpreter: Type.Array(Need),
  budgetRial: nullable(Type.Integer()),
  plannedRial: Type.Integer(),
  spentRial: Type.Integer(),
});
export type VisitHospitality = Type.Static<typeof VisitHospitality>;
