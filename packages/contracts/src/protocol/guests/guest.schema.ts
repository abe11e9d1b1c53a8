import * as Type from 'typebox';
import {
  AllowedAction,
  cleanName,
  cleanText,
  Instant,
  LocalizedText,
  nullable,
  PlainDate,
  Uuid,
  Version,
} from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;

/** A word in the languages in which it is known; none is required. */
export const SomeTexts = Type.Object(
  {
    fa: Type.Optional(cleanName({ min: 0, max: 200 })),
    ar: Type.Optional(cleanName({ min: 0, max: 200 })),
    en: Type.Optional(cleanName({ min: 0, max: 200 })),
    zh: Type.Optional(cleanName({ min: 0, max: 200 })),
  },
  closed,
);
export type SomeTexts = Type.Static<typeof SomeTexts>;

/** The name as its owner writes it and as others read it, side by side; at least one is filled. */
export const GuestNames = Type.Object(
  {
    persian: cleanName({ min: 0, max: 200 }),
    latin: cleanName({ min: 0, max: 200 }),
    chinese: cleanName({ min: 0, max: 200 }),
  },
  closed,
);
export type GuestNames = Type.Static<typeof GuestNames>;

export const guestDiets = [
  'halal',
  'vegetarian',
  'vegan',
  'no-pork',
  'no-beef',
  'no-seafood',
  'gluten-free',
  'lactose-free',
  'diabetic',
  'low-salt',
  'nut-allergy',
] as const;
export const GuestDiet = Type.Enum([...guestDiets]);
export type GuestDiet = (typeof guestDiets)[number];

/** active, or archived: kept with its past visits and gifts, and proposed no more. */
export const guestStates = ['active', 'archived'] as const;
export const GuestState = Type.Enum([...guestStates]);
export type GuestState = (typeof guestStates)[number];

const office = {
  titles: SomeTexts,
  rankId: nullable(Uuid),
  tookOfficeAt: Instant,
  leftOn: nullable(PlainDate),
};
export const NewOffice = Type.Object(office, closed);
export const GuestOffice = Type.Object({ id: Uuid, ...office });
export type GuestOffice = Type.Static<typeof GuestOffice>;

const described = {
  names: GuestNames,
  honorifics: SomeTexts,
  titles: SomeTexts,
  workplaces: SomeTexts,
  /** ISO 3166-1 alpha-2, or empty */
  country: Type.String({ pattern: '^([A-Z]{2})?$' }),
  /** BCP 47 */
  languages: Type.Array(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', maxLength: 20 }), {
    maxItems: 10,
    uniqueItems: true,
  }),
  diets: Type.Array(GuestDiet, { maxItems: guestDiets.length, uniqueItems: true }),
  dietNote: cleanText({ max: 500 }),
  accessNeeds: cleanText({ max: 1000 }),
  preferences: cleanText({ max: 2000 }),
  /** for who keeps guests only */
  note: cleanText({ max: 2000 }),
  email: cleanName({ min: 0, max: 200 }),
  phone: cleanName({ min: 0, max: 60 }),
  photoFileId: nullable(Uuid),
  /** offices held, with their dates; given as a whole */
  offices: Type.Array(NewOffice, { maxItems: 30 }),
};
const { names: _names, ...optional } = described;

export const NewGuest = Type.Object(
  { id: Type.Optional(Uuid), names: GuestNames, ...Type.Partial(Type.Object(optional)).properties },
  closed,
);
export type NewGuest = Type.Static<typeof NewGuest>;

export const GuestChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(described)).properties },
  closed,
);
export type GuestChange = Type.Static<typeof GuestChange>;

export const GuestListItem = Type.Object({
  id: Uuid,
  state: GuestState,
  names: GuestNames,
  honorifics: SomeTexts,
  titles: SomeTexts,
  workplaces: SomeTexts,
  country: Type.String(),
  photoFileId: nullable(Uuid),
  createdAt: Instant,
  version: Version,
});
export type GuestListItem = Type.Static<typeof GuestListItem>;

/** A past or coming visit of the guest, if the person may see whose names are on it. */
export const VisitOfGuest = Type.Object({
  id: Uuid,
  title: Type.String(),
  state: Type.String(),
  startsAt: Instant,
  endsAt: Instant,
  role: Type.String(),
  isGuestOfHonour: Type.Boolean(),
  /** what the delegation is called */
  delegation: nullable(LocalizedText),
});
export const PastGift = Type.Object({
  id: Uuid,
  item: Type.String(),
  direction: Type.String(),
  state: Type.String(),
  heldOn: PlainDate,
});

export const Guest = Type.Object({
  ...GuestListItem.properties,
  languages: Type.Array(Type.String()),
  diets: Type.Array(GuestDiet),
  dietNote: Type.String(),
  accessNeeds: Type.String(),
  preferences: Type.String(),
  /** null for who may not see private notes */
  note: nullable(Type.String()),
  email: Type.String(),
  phone: Type.String(),
  offices: Type.Array(GuestOffice),
  visits: Type.Array(VisitOfGuest),
  gifts: Type.Array(PastGift),
  /** a likeness to somebody who is not received waits for a decision */
  awaitsDecision: Type.Boolean(),
  updatedAt: Instant,
  allowedActions: Type.Array(AllowedAction),
});
export type Guest = Type.Static<typeof Guest>;
