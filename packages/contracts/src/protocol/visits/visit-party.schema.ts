import * as Type from 'typebox';
import { cleanText, Instant, LocalizedText, nullable, Uuid, Version } from '../../kernel/index.ts';
import { PersonRef } from './visit.schema.ts';

const closed = { additionalProperties: false } as const;

/** ISO 3166-1 alpha-2, or nothing. */
export const Country = Type.String({ pattern: '^([A-Z]{2})?$', maxLength: 2 });

const delegation = { names: LocalizedText, country: Country, position: Type.Integer({ minimum: 0, maximum: 1000 }) };
export const NewDelegation = Type.Object({ id: Uuid, names: LocalizedText, country: Country }, closed);
export type NewDelegation = Type.Static<typeof NewDelegation>;
export const DelegationChange = Type.Object(Type.Partial(Type.Object(delegation)).properties, closed);
export type DelegationChange = Type.Static<typeof DelegationChange>;
export const Delegation = Type.Object({ id: Uuid, ...delegation });
export type Delegation = Type.Static<typeof Delegation>;

export const participantRoles = ['head', 'member', 'companion', 'interpreter', 'security', 'press'] as const;
export const ParticipantRole = Type.Enum([...participantRoles]);
export type ParticipantRole = (typeof participantRoles)[number];

/** A guest of a delegation, or a person of the house who receives. */
export const NewParticipant = Type.Union([
  Type.Object(
    {
      id: Uuid,
      side: Type.Literal('guest'),
      guestId: Uuid,
      delegationId: Type.Optional(nullable(Uuid)),
      role: Type.Optional(ParticipantRole),
    },
    closed,
  ),
  Type.Object(
    {
      id: Uuid,
      side: Type.Literal('host'),
      personId: Uuid,
      role: Type.Optional(ParticipantRole),
      rankId: Type.Optional(nullable(Uuid)),
      tookOfficeAt: Type.Optional(nullable(Instant)),
    },
    closed,
  ),
]);
export type NewParticipant = Type.Static<typeof NewParticipant>;

export const ParticipantChange = Type.Object(
  {
    version: Version,
    role: Type.Optional(ParticipantRole),
    delegationId: Type.Optional(nullable(Uuid)),
    isGuestOfHonour: Type.Optional(Type.Boolean()),
    isPrincipalHost: Type.Optional(Type.Boolean()),
    /** of a host; a guest's come from the offices */
    rankId: Type.Optional(nullable(Uuid)),
    tookOfficeAt: Type.Optional(nullable(Instant)),
  },
  closed,
);
export type ParticipantChange = Type.Static<typeof ParticipantChange>;

/** The names side by side, as they are written in each script. */
export const ScriptNames = Type.Object({ persian: Type.String(), latin: Type.String(), chinese: Type.String() });
export type ScriptNames = Type.Static<typeof ScriptNames>;
const FreeTexts = Type.Partial(
  Type.Object({ fa: Type.String(), ar: Type.String(), en: Type.String(), zh: Type.String() }),
);

export const VisitParticipant = Type.Object({
  id: Uuid,
  side: Type.Enum(['guest', 'host']),
  delegationId: nullable(Uuid),
  role: ParticipantRole,
  isGuestOfHonour: Type.Boolean(),
  isPrincipalHost: Type.Boolean(),
  /** the how-manieth guest of that country in this visit: what is shown to whom the names are not */
  ordinal: Type.Integer(),
  country: Type.String(),
  /** of a guest; null where the reader does not see the names */
  guest: nullable(
    Type.Object({
      id: Uuid,
      names: ScriptNames,
      honorifics: FreeTexts,
      titles: FreeTexts,
      workplaces: FreeTexts,
      languages: Type.Array(Type.String()),
      diets: Type.Array(Type.String()),
      dietNote: Type.String(),
      accessNeeds: Type.String(),
      hasRank: Type.Boolean(),
    }),
  ),
  /** of a host */
  person: nullable(PersonRef),
  rankId: nullable(Uuid),
  tookOfficeAt: nullable(Instant),
  admission: Type.Enum(['expected', 'awaiting-approval', 'refused']),
  version: Version,
});
export type VisitParticipant = Type.Static<typeof VisitParticipant>;

export const VisitParty = Type.Object({
  delegations: Type.Array(Delegation),
  participants: Type.Array(VisitParticipant),
  seesNames: Type.Boolean(),
});
export type VisitParty = Type.Static<typeof VisitParty>;

export const ParticipantRemoval = Type.Object(
  { version: Version, reason: Type.Optional(cleanText({ max: 500 })) },
  closed,
);
