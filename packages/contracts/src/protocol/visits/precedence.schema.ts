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

const closed = { additionalProperties: false } as const;

export const visitSides = ['guest', 'host'] as const;
export const precedenceReasons = [
  'guest-of-honour',
  'principal-host',
  'rank',
  'took-office',
  'no-rank',
  'serves',
  'equal',
  'exception',
  'made-room',
] as const;

/** Somebody of the visit, as the order, the table and the car know them. */
export const OrderedPerson = Type.Object({
  id: Uuid,
  version: Version,
  side: Type.Enum([...visitSides]),
  role: Type.String(),
  /** null where the names of this visit are not for who asks */
  names: nullable(Type.Object({ persian: Type.String(), latin: Type.String(), chinese: Type.String() })),
  titles: Type.Partial(LocalizedText),
  country: Type.String(),
  /** the how-manieth of that country in this visit: what is shown to whom the names are not */
  ordinal: Type.Integer(),
  isGuestOfHonour: Type.Boolean(),
  isPrincipalHost: Type.Boolean(),
  /** of an interpreter: whom they speak for */
  besideId: nullable(Uuid),
  /** where they stand in their side, and where the rule alone has them */
  place: Type.Integer(),
  rulePlace: Type.Integer(),
  reasons: Type.Array(Type.Enum([...precedenceReasons])),
  rank: nullable(
    Type.Object({ names: Type.Partial(LocalizedText), classNumber: Type.Integer(), orderNumber: Type.Integer() }),
  ),
  tookOfficeAt: nullable(Instant),
  equalWith: Type.Array(Uuid),
  exception: nullable(Type.Object({ place: Type.Integer(), reason: Type.String() })),
  /** whom the rule has in front of them and who stand behind; and the other way round */
  passes: Type.Array(Uuid),
  passedBy: Type.Array(Uuid),
});
export type OrderedPerson = Type.Static<typeof OrderedPerson>;

export const VisitPrecedence = Type.Object({
  /** the day whose ranks count: the first of the visit */
  day: PlainDate,
  guests: Type.Array(OrderedPerson),
  hosts: Type.Array(OrderedPerson),
  line: Type.Object({
    receiving: Type.Array(Uuid),
    arriving: Type.Array(Uuid),
    behind: Type.Array(Type.Object({ id: Uuid, principalId: Uuid })),
  }),
  allowedActions: Type.Array(AllowedAction),
});
export type VisitPrecedence = Type.Static<typeof VisitPrecedence>;

export const PlaceExceptionInput = Type.Object(
  {
    /** of the participant */
    version: Version,
    /** counted from 1 in the side */
    place: Type.Integer({ minimum: 1, maximum: 500 }),
    reason: cleanText({ min: 1, max: 500 }),
  },
  closed,
);
export type PlaceExceptionInput = Type.Static<typeof PlaceExceptionInput>;

export const hostFlags = ['first', 'centre', 'last'] as const;
export const flagOrders = ['alphabet', 'precedence'] as const;
export const VisitFlags = Type.Object({
  /** from the left of who looks at them */
  flags: Type.Array(
    Type.Object({ country: Type.String(), place: Type.Integer(), x: Type.Integer(), isHost: Type.Boolean() }),
  ),
});
export type VisitFlags = Type.Static<typeof VisitFlags>;
