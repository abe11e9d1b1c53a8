import * as Type from 'typebox';
import { cleanText, Instant, nullable, Uuid, Version } from '../../kernel/index.ts';
import { Rials, UnitRef } from './visit.schema.ts';

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

export const VisitService = Type.Object({
  id: Uuid,
  kind: VisitServiceKind,
  title: Type.String(),
  place: Type.String(),
  startsAt: nullable(Instant),
  endsAt: nullable(Instant),
  participantIds: Type.Array(Uuid),
  supplier: Type.String(),
  plannedRial: nullable(Type.Integer()),
  spentRial: nullable(Type.Integer()),
  responsibleUnit: nullable(UnitRef),
  task: nullable(Type.Object({ id: Uuid, state: Type.String(), reason: nullable(Type.String()) })),
  version: Version,
});
export type VisitService = Type.Static<typeof VisitService>;

/** How many guests need something; no names, for a kitchen needs none. */
const Need = Type.Object({ id: Type.String(), count: Type.Integer() });

export const VisitHospitality = Type.Object({
  services: Type.Array(VisitService),
  guestCount: Type.Integer(),
  /** guests by diet; one with two diets counts for both */
  diets: Type.Array(Need),
  /** guests by language, BCP 47 */
  languages: Type.Array(Need),
  budgetRial: nullable(Type.Integer()),
  plannedRial: Type.Integer(),
  spentRial: Type.Integer(),
});
export type VisitHospitality = Type.Static<typeof VisitHospitality>;
