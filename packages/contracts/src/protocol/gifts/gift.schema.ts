import * as Type from 'typebox';
import {
  AllowedAction,
  cleanName,
  cleanText,
  Instant,
  nullable,
  OfficeNumber,
  PlainDate,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { GuestNames } from '../guests/guest.schema.ts';
import { GiftState } from './gift.workflow.ts';

const closed = { additionalProperties: false } as const;

/** given by us, or received from the guest */
export const giftDirections = ['given', 'received'] as const;
export const GiftDirection = Type.Enum([...giftDirections]);
export type GiftDirection = (typeof giftDirections)[number];

/** Rials, whole, and small enough for every number to be exact. */
export const Rial = Type.Integer({ minimum: 0, maximum: 9_000_000_000_000_000 });

const described = {
  item: cleanName({ min: 1, max: 200 }),
  description: cleanText({ max: 1000 }),
  valueRial: Rial,
  isConsumable: Type.Boolean(),
  /** the day on which it is, or was, given */
  heldOn: PlainDate,
  /** where a received one is kept */
  keptAt: cleanText({ max: 200 }),
  /** why it may cost more than the ceiling */
  reason: cleanText({ max: 1000 }),
  photoFileId: nullable(Uuid),
};
const { item, valueRial, heldOn, ...optional } = described;

export const NewGift = Type.Object(
  {
    id: Type.Optional(Uuid),
    direction: GiftDirection,
    guestId: Uuid,
    visitId: Type.Optional(Uuid),
    item,
    valueRial,
    heldOn,
    ...Type.Partial(Type.Object(optional)).properties,
  },
  closed,
);
export type NewGift = Type.Static<typeof NewGift>;

export const GiftChange = Type.Object({ version: Version, ...Type.Partial(Type.Object(described)).properties }, closed);
export type GiftChange = Type.Static<typeof GiftChange>;

export const GiftListItem = Type.Object({
  id: Uuid,
  state: GiftState,
  direction: GiftDirection,
  officeNumber: nullable(OfficeNumber),
  guest: Type.Object({ id: Uuid, names: GuestNames }),
  visitId: nullable(Uuid),
  item: Type.String(),
  valueRial: Rial,
  isConsumable: Type.Boolean(),
  /** what counted when it was recorded; null: no ceiling was set */
  ceilingRial: nullable(Rial),
  heldOn: PlainDate,
  createdAt: Instant,
  version: Version,
});
export type GiftListItem = Type.Static<typeof GiftListItem>;

const PersonRef = Type.Object({ id: Uuid, name: Type.String() });
export const Gift = Type.Object({
  ...GiftListItem.properties,
  description: Type.String(),
  keptAt: Type.String(),
  reason: Type.String(),
  photoFileId: nullable(Uuid),
  createdBy: PersonRef,
  decidedBy: nullable(PersonRef),
  decidedAt: nullable(Instant),
  decisionReason: Type.String(),
  updatedAt: Instant,
  allowedActions: Type.Array(AllowedAction),
});
export type Gift = Type.Static<typeof Gift>;

export const GiftCeiling = Type.Object({
  id: Uuid,
  /** null: everybody for whose rank nothing else is said */
  rankId: nullable(Uuid),
  direction: GiftDirection,
  amountRial: Rial,
  validFrom: PlainDate,
  validUntil: nullable(PlainDate),
});
export type GiftCeiling = Type.Static<typeof GiftCeiling>;

export const NewGiftCeiling = Type.Object(
  { rankId: nullable(Uuid), direction: GiftDirection, amountRial: Rial, validFrom: PlainDate },
  closed,
);
export type NewGiftCeiling = Type.Static<typeof NewGiftCeiling>;
