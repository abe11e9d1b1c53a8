import * as Type from 'typebox';
import {
  AllowedAction,
  cleanName,
  cleanText,
  Instant,
  Language,
  LocalizedText,
  nullable,
  Role,
  Uuid,
  Version,
} from '../../kernel/index.ts';

export const personName = cleanName({ max: 120 });
export const memberRoles = Type.Array(Role, { minItems: 1, maxItems: 10, uniqueItems: true });

export const Member = Type.Object({
  id: Uuid,
  personId: Uuid,
  name: Type.String(),
  jobTitle: Type.String(),
  roles: Type.Array(Role),
  unit: nullable(Type.Object({ id: Uuid, names: LocalizedText })),
  /** since when it opens nothing: ended, or suspended */
  endedAt: nullable(Instant),
  /** set beside endedAt: only a pause */
  suspendedAt: nullable(Instant),
  /** address of the picture; every change makes a new one */
  pictureUrl: nullable(Type.String()),
  createdAt: Instant,
  version: Version,
});
export type Member = Type.Static<typeof Member>;

export const MemberRecord = Type.Object({
  ...Member.properties,
  /** shown to who manages people, and to the person */
  email: nullable(Type.String()),
  username: nullable(Type.String()),
  twoFactorEnabled: Type.Boolean(),
  /** where colleagues reach them at work */
  phone: Type.String(),
  allowedActions: Type.Array(AllowedAction),
});
export type MemberRecord = Type.Static<typeof MemberRecord>;

export const MemberChange = Type.Object(
  {
    version: Version,
    name: Type.Optional(personName),
    jobTitle: Type.Optional(cleanName({ min: 0, max: 200 })),
    /** digits of any script, with spaces and signs as one writes them; empty: none */
    phone: Type.Optional(Type.String({ pattern: '^$|^[+\\d۰-۹٠-٩][\\d۰-۹٠-٩ ()./-]{2,29}$', maxLength: 30 })),
    roles: Type.Optional(memberRoles),
    unitId: Type.Optional(nullable(Uuid)),
  },
  { additionalProperties: false },
);
export type MemberChange = Type.Static<typeof MemberChange>;

export const Invitation = Type.Object({
  id: Uuid,
  email: Type.String(),
  name: Type.String(),
  roles: Type.Array(Role),
  unitId: nullable(Uuid),
  locale: Language,
  expiresAt: Instant,
  createdAt: Instant,
  /** waiting, or past its time; those taken up or revoked are not listed */
  state: Type.Enum(['waiting', 'expired']),
});
export type Invitation = Type.Static<typeof Invitation>;

export const NewInvitation = Type.Object(
  {
    email: Type.String({ format: 'email', maxLength: 200 }),
    name: personName,
    roles: memberRoles,
    unitId: Type.Optional(nullable(Uuid)),
    locale: Language,
  },
  { additionalProperties: false },
);
export type NewInvitation = Type.Static<typeof NewInvitation>;

const named = Type.Object({ id: Uuid, name: Type.String() });
export const Deputy = Type.Object({
  id: Uuid,
  /** who is away, and who decides meanwhile */
  person: named,
  deputy: named,
  startsAt: Instant,
  endsAt: Instant,
  reason: Type.String(),
  state: Type.Enum(['coming', 'running', 'past', 'revoked']),
});
export type Deputy = Type.Static<typeof Deputy>;

export const NewDeputy = Type.Object(
  { personId: Uuid, deputyPersonId: Uuid, startsAt: Instant, endsAt: Instant, reason: cleanText({ max: 500 }) },
  { additionalProperties: false },
);
export type NewDeputy = Type.Static<typeof NewDeputy>;

export const MySession = Type.Object({
  id: Uuid,
  current: Type.Boolean(),
  userAgent: nullable(Type.String()),
  ipAddress: nullable(Type.String()),
  createdAt: Instant,
  updatedAt: Instant,
});
export type MySession = Type.Static<typeof MySession>;
