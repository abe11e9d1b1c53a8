import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, LocalizedText, nullable, Uuid, Version } from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;
export const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

export const resourceKinds = ['hall', 'equipment', 'vehicle', 'person'] as const;
export const ResourceKind = Type.Enum([...resourceKinds]);
export type ResourceKind = (typeof resourceKinds)[number];

/** active, or retired: kept with its past bookings, and booked no more. */
export const resourceStates = ['active', 'retired'] as const;
export const ResourceState = Type.Enum([...resourceStates]);
export type ResourceState = (typeof resourceStates)[number];

const described = {
  names: LocalizedText,
  place: cleanText({ max: 200 }),
  /** seats of a hall or a car */
  capacity: nullable(Type.Integer({ minimum: 1, maximum: 100_000 })),
  note: cleanText({ max: 2000 }),
  /** the unit that looks after it */
  keeperUnitId: nullable(Uuid),
};

export const NewResource = Type.Object(
  {
    id: Type.Optional(Uuid),
    kind: ResourceKind,
    names: LocalizedText,
    place: Type.Optional(described.place),
    capacity: Type.Optional(described.capacity),
    note: Type.Optional(described.note),
    keeperUnitId: Type.Optional(described.keeperUnitId),
    /** whose time it is; for kind person, and only there */
    personId: Type.Optional(Uuid),
  },
  closed,
);
export type NewResource = Type.Static<typeof NewResource>;

export const ResourceChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(described)).properties },
  closed,
);
export type ResourceChange = Type.Static<typeof ResourceChange>;

export const ResourceListItem = Type.Object({
  id: Uuid,
  kind: ResourceKind,
  state: ResourceState,
  names: LocalizedText,
  place: Type.String(),
  capacity: nullable(Type.Integer()),
  person: nullable(PersonRef),
  keeperUnit: nullable(Type.Object({ id: Uuid, names: Type.Partial(LocalizedText) })),
  version: Version,
});
export type ResourceListItem = Type.Static<typeof ResourceListItem>;

export const Resource = Type.Object({
  ...ResourceListItem.properties,
  note: Type.String(),
  /** bookings that have not ended */
  ahead: Type.Integer(),
  createdAt: Instant,
  updatedAt: Instant,
  allowedActions: Type.Array(AllowedAction),
});
export type Resource = Type.Static<typeof Resource>;
