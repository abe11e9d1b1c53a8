import * as Type from 'typebox';
import { AllowedAction, cleanText, nullable, Uuid, Version } from '../../kernel/index.ts';
import { OrderedPerson, visitSides } from './precedence.schema.ts';

const closed = { additionalProperties: false } as const;

export const tableShapes = ['rectangular', 'u', 'round', 'head'] as const;
export const arrangementShapes = [...tableShapes, 'cars'] as const;
export const ArrangementShape = Type.Enum([...arrangementShapes]);
export type ArrangementShape = (typeof arrangementShapes)[number];

export const carPositions = ['rear-right', 'rear-left', 'front', 'rear-middle', 'further-row'] as const;

/** Who was put where by hand; a locked one stays when the rest goes back to the rule. */
const Fixed = Type.Object(
  { place: Type.Integer({ minimum: 1, maximum: 600 }), participantId: Uuid, isLocked: Type.Boolean() },
  closed,
);
const described = {
  title: cleanText({ min: 1, max: 200 }),
  shape: ArrangementShape,
  /** the chairs of the table, or the free seats of each car besides the driver's */
  seats: Type.Array(Type.Integer({ minimum: 1, maximum: 200 }), { minItems: 1, maxItems: 30 }),
};

export const NewArrangement = Type.Object({ id: Type.Optional(Uuid), ...described }, closed);
export type NewArrangement = Type.Static<typeof NewArrangement>;

export const ArrangementChange = Type.Object(
  {
    version: Version,
    title: Type.Optional(described.title),
    shape: Type.Optional(described.shape),
    seats: Type.Optional(described.seats),
    fixed: Type.Optional(Type.Array(Fixed, { maxItems: 600 })),
  },
  closed,
);
export type ArrangementChange = Type.Static<typeof ArrangementChange>;

export const ArrangedPlace = Type.Object({
  /** from 1 in order of honour; through all cars */
  place: Type.Integer(),
  /** of a chair, seen from above, in widths of a chair; real right and left, in every language */
  x: nullable(Type.Number()),
  y: nullable(Type.Number()),
  facing: nullable(Type.Number()),
  meantFor: nullable(Type.Enum([...visitSides])),
  /** of a car */
  car: nullable(Type.Integer()),
  position: nullable(Type.Enum([...carPositions])),
  participantId: nullable(Uuid),
  why: nullable(Type.Enum(['rule', 'moved', 'locked', 'other-side', 'interpreter'])),
  /** of somebody moved by hand: higher ones who sit lower, lower ones who sit higher */
  ahead: Type.Array(Uuid),
  behind: Type.Array(Uuid),
});
export type ArrangedPlace = Type.Static<typeof ArrangedPlace>;

export const Arrangement = Type.Object({
  id: Uuid,
  title: Type.String(),
  shape: ArrangementShape,
  seats: Type.Array(Type.Integer()),
  fixed: Type.Array(Fixed),
  places: Type.Array(ArrangedPlace),
  /** the boards of the table, seen from above */
  outline: Type.Array(
    Type.Object({
      x: Type.Number(),
      y: Type.Number(),
      width: Type.Number(),
      height: Type.Number(),
      isRound: Type.Boolean(),
    }),
  ),
  /** interpreters on a chair behind whom they speak for */
  behind: Type.Array(
    Type.Object({ participantId: Uuid, principalId: Uuid, x: Type.Number(), y: Type.Number(), facing: Type.Number() }),
  ),
  /** for whom there is no place */
  left: Type.Array(Uuid),
  version: Version,
});
export type Arrangement = Type.Static<typeof Arrangement>;

export const VisitArrangements = Type.Object({
  people: Type.Array(OrderedPerson),
  items: Type.Array(Arrangement),
  allowedActions: Type.Array(AllowedAction),
});
export type VisitArrangements = Type.Static<typeof VisitArrangements>;
