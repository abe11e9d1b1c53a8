import * as Type from 'typebox';
import { AllowedAction, cleanName, LocalizedText, nullable, PlainDate, Uuid, Version } from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;

export const questionKinds = ['text', 'long-text', 'number', 'choice', 'choices', 'yes-no'] as const;
export const QuestionKind = Type.Enum([...questionKinds]);
export type QuestionKind = (typeof questionKinds)[number];

/** A text that may be empty in every language. */
export const FreeLocalizedText = Type.Object(
  {
    fa: cleanName({ min: 0, max: 500 }),
    ar: cleanName({ min: 0, max: 500 }),
    en: cleanName({ min: 0, max: 500 }),
    zh: cleanName({ min: 0, max: 500 }),
  },
  closed,
);

/** What must be known to do it. `options` belong to choices only. */
export const SupportQuestion = Type.Object(
  {
    id: Uuid,
    kind: QuestionKind,
    labels: LocalizedText,
    isRequired: Type.Boolean(),
    options: Type.Array(Type.Object({ id: Uuid, labels: LocalizedText }, closed), { maxItems: 30 }),
  },
  closed,
);
export type SupportQuestion = Type.Static<typeof SupportQuestion>;

const described = {
  names: LocalizedText,
  deliverables: FreeLocalizedText,
  questions: Type.Array(SupportQuestion, { maxItems: 20 }),
  isAtTime: Type.Boolean(),
  /** working days between asking and the day it is wanted on */
  leadWorkingDays: Type.Integer({ minimum: 0, maximum: 250 }),
  /** so many on one day; null: as many as come */
  dailyCapacity: nullable(Type.Integer({ minimum: 1, maximum: 1000 })),
  position: Type.Integer({ minimum: 0, maximum: 10_000 }),
};

export const NewSupportService = Type.Object({ id: Uuid, ...described }, closed);
export type NewSupportService = Type.Static<typeof NewSupportService>;

export const SupportServiceChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(described)).properties },
  closed,
);
export type SupportServiceChange = Type.Static<typeof SupportServiceChange>;

export const SupportService = Type.Object({
  id: Uuid,
  ...described,
  state: Type.Enum(['active', 'retired']),
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type SupportService = Type.Static<typeof SupportService>;

/** One day of the calendar that is looked at before asking. */
export const SupportDay = Type.Object({
  date: PlainDate,
  taken: Type.Integer(),
  /** null: as many as come */
  capacity: nullable(Type.Integer()),
  isFull: Type.Boolean(),
  /** asked for now, it would be late */
  isLate: Type.Boolean(),
  dayOff: nullable(Type.Partial(LocalizedText)),
});
export type SupportDay = Type.Static<typeof SupportDay>;

export const SupportCapacity = Type.Object({
  /** the first day that is not late */
  earliest: PlainDate,
  days: Type.Array(SupportDay),
});
export type SupportCapacity = Type.Static<typeof SupportCapacity>;
