import * as Type from 'typebox';
import {
  AllowedAction,
  cleanName,
  cleanText,
  Instant,
  Language,
  LocalizedText,
  nullable,
  PlainDate,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { FactState } from './fact.workflow.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

/** What is counted, as it follows the number: «تخت», "beds"; may be empty, as for a year. */
export const FactUnit = Type.Object(
  {
    fa: cleanName({ min: 0, max: 60 }),
    ar: cleanName({ min: 0, max: 60 }),
    en: cleanName({ min: 0, max: 60 }),
    zh: cleanName({ min: 0, max: 60 }),
  },
  closed,
);
export type FactUnit = Type.Static<typeof FactUnit>;

/** Who answers for it: a person or a unit. */
export const FactOwner = Type.Union([Type.Object({ personId: Uuid }, closed), Type.Object({ unitId: Uuid }, closed)]);
export type FactOwner = Type.Static<typeof FactOwner>;

/** Six digits behind the point are kept. */
const FactValue = Type.Number({ minimum: -1e12, maximum: 1e12 });

/** The value with what makes it believable: where it is from, the day it is true at, the last day it may be said. */
const statement = {
  trueAt: PlainDate,
  expiresOn: nullable(PlainDate),
  source: cleanText({ min: 1, max: 500 }),
  sourceUrl: Type.Union([Type.Literal(''), Type.String({ format: 'uri', maxLength: 2000, pattern: '^https?://' })]),
  sourceFileId: nullable(Uuid),
};

export const NewFact = Type.Object(
  {
    id: Type.Optional(Uuid),
    names: LocalizedText,
    unit: FactUnit,
    owner: FactOwner,
    value: FactValue,
    ...statement,
    /** so many days before the expiry its owner is told */
    remindDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
  },
  closed,
);
export type NewFact = Type.Static<typeof NewFact>;

export const FactChange = Type.Object(
  {
    version: Version,
    names: Type.Optional(LocalizedText),
    unit: Type.Optional(FactUnit),
    owner: Type.Optional(FactOwner),
    remindDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 365 })),
  },
  closed,
);
export type FactChange = Type.Static<typeof FactChange>;

/** A new value never overwrites: the old one stays with who, when and why. */
export const NewFactValue = Type.Object(
  { version: Version, value: FactValue, ...statement, reason: cleanText({ min: 1, max: 1000 }) },
  closed,
);
export type NewFactValue = Type.Static<typeof NewFactValue>;

/** The same value, seen to be true again: the date and the expiry move on. */
export const FactConfirmation = Type.Object(
  { version: Version, ...statement, reason: cleanText({ max: 1000 }) },
  closed,
);
export type FactConfirmation = Type.Static<typeof FactConfirmation>;

export const FactListItem = Type.Object({
  id: Uuid,
  names: LocalizedText,
  unit: FactUnit,
  value: Type.Number(),
  state: FactState,
  trueAt: PlainDate,
  expiresOn: nullable(PlainDate),
  source: Type.String(),
  ownerPerson: nullable(PersonRef),
  ownerUnit: nullable(Type.Object({ id: Uuid, names: Type.Partial(LocalizedText) })),
  /** releases that say it, as far as they are not deleted */
  usedIn: Type.Integer(),
  updatedAt: Instant,
  version: Version,
});
export type FactListItem = Type.Static<typeof FactListItem>;

export const FactValueLine = Type.Object({
  n: Type.Integer(),
  cause: Type.Enum(['created', 'changed', 'confirmed']),
  value: Type.Number(),
  trueAt: PlainDate,
  expiresOn: nullable(PlainDate),
  source: Type.String(),
  sourceUrl: Type.String(),
  reason: Type.String(),
  createdBy: PersonRef,
  createdAt: Instant,
});
export type FactValueLine = Type.Static<typeof FactValueLine>;

export const Fact = Type.Object({
  ...FactListItem.properties,
  sourceUrl: Type.String(),
  sourceFile: nullable(Type.Object({ id: Uuid, name: Type.String() })),
  remindDays: Type.Integer(),
  retiredAt: nullable(Instant),
  retiredReason: Type.String(),
  /** newest first */
  history: Type.Array(FactValueLine),
  createdAt: Instant,
  allowedActions: Type.Array(AllowedAction),
});
export type Fact = Type.Static<typeof Fact>;

/** draft: not published yet, so it follows the figure; published, earlier (replaced by a correction), withdrawn: as it was said. */
export const factUseStandings = ['draft', 'published', 'earlier', 'withdrawn'] as const;

/** One line of one release that says the figure. */
export const FactUse = Type.Object({
  pressReleaseId: Uuid,
  title: Type.String(),
  language: Language,
  releaseState: Type.String(),
  standing: Type.Enum([...factUseStandings]),
  sentence: Type.String(),
  /** the figure in the sentence, as it is written there */
  said: Type.String(),
  /** published with another value than the figure has now */
  outdated: Type.Boolean(),
  publishedAt: nullable(Instant),
});
export type FactUse = Type.Static<typeof FactUse>;

/** A figure as a text says it now. */
export const FactChip = Type.Object({
  id: Uuid,
  name: Type.String(),
  text: Type.String(),
  state: FactState,
  trueAt: PlainDate,
  expiresOn: nullable(PlainDate),
});
export type FactChip = Type.Static<typeof FactChip>;

/** A figure that a release says, with what became of it. */
export const FactOfRelease = Type.Object({
  ...FactChip.properties,
  sentence: Type.String(),
  said: Type.String(),
  outdated: Type.Boolean(),
});
export type FactOfRelease = Type.Static<typeof FactOfRelease>;
