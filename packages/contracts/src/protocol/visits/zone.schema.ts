import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, LocalizedText, nullable, Uuid, Version } from '../../kernel/index.ts';
import { PersonRef, UnitRef } from './visit.schema.ts';

const closed = { additionalProperties: false } as const;

export const zoneKinds = ['public', 'clinical', 'restricted'] as const;
export const ZoneKind = Type.Enum([...zoneKinds]);
export type ZoneKind = (typeof zoneKinds)[number];

const described = {
  names: LocalizedText,
  kind: ZoneKind,
  /** the ward whose head consents; a clinical or restricted zone has one */
  unitId: nullable(Uuid),
  photosAllowed: Type.Boolean(),
};
export const NewZone = Type.Object({ id: Uuid, ...described }, closed);
export type NewZone = Type.Static<typeof NewZone>;
export const ZoneChange = Type.Object({ version: Version, ...Type.Partial(Type.Object(described)).properties }, closed);
export type ZoneChange = Type.Static<typeof ZoneChange>;
export const Zone = Type.Object({
  id: Uuid,
  names: LocalizedText,
  kind: ZoneKind,
  unit: nullable(UnitRef),
  photosAllowed: Type.Boolean(),
  isRetired: Type.Boolean(),
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type Zone = Type.Static<typeof Zone>;

export const consentSubjects = ['infection-control', 'privacy'] as const;
export type ConsentSubject = (typeof consentSubjects)[number];
export const consentStates = ['asked', 'given', 'refused'] as const;
export type ConsentState = (typeof consentStates)[number];

export const VisitConsent = Type.Object({
  id: Uuid,
  zone: Type.Object({ id: Uuid, names: Type.Partial(LocalizedText), kind: ZoneKind }),
  unit: nullable(UnitRef),
  subject: Type.Enum([...consentSubjects]),
  state: Type.Enum([...consentStates]),
  conditions: Type.String(),
  decidedBy: nullable(PersonRef),
  decidedAt: nullable(Instant),
  /** a line of the programme still enters the zone */
  isNeeded: Type.Boolean(),
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type VisitConsent = Type.Static<typeof VisitConsent>;

/** Conditions with a yes may be empty; a no says why. */
export const ConsentDecision = Type.Object(
  { version: Version, state: Type.Enum(['given', 'refused']), conditions: cleanText({ max: 2000 }) },
  closed,
);
export type ConsentDecision = Type.Static<typeof ConsentDecision>;
