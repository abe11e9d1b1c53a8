import { occasionCalendars, occasionKinds } from '@ravabet/calendars/occasions';
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
import { OccasionPlan } from './occasion-plan.schema.ts';
import { OccasionState } from './occasion.workflow.ts';

const closed = { additionalProperties: false } as const;

export { occasionCalendars, occasionKinds };
export const OccasionKind = Type.Enum([...occasionKinds]);
export const OccasionCalendar = Type.Enum([...occasionCalendars]);

/** A day of a month, its last day, or its nth weekday (ISO; nth 5 is the last one). */
export const OccasionDay = Type.Union([
  Type.Integer({ minimum: 1, maximum: 31 }),
  Type.Literal('last'),
  Type.Object(
    {
      nth: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Literal(4), Type.Literal(5)]),
      weekday: Type.Integer({ minimum: 1, maximum: 7 }),
    },
    closed,
  ),
]);

/** In the calendar it belongs to; without a year it comes back every year. */
export const OccasionRule = Type.Object(
  {
    calendar: OccasionCalendar,
    month: Type.Integer({ minimum: 1, maximum: 12 }),
    day: OccasionDay,
    year: nullable(Type.Integer({ minimum: 1, maximum: 3000 })),
  },
  closed,
);
export type OccasionRule = Type.Static<typeof OccasionRule>;

const content = { names: LocalizedText, kind: OccasionKind, rule: OccasionRule, note: cleanText({ max: 2000 }) };
export const NewOccasion = Type.Object({ id: Type.Optional(Uuid), ...content }, closed);
export type NewOccasion = Type.Static<typeof NewOccasion>;
export const OccasionChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(content)).properties },
  closed,
);
export type OccasionChange = Type.Static<typeof OccasionChange>;

/** An occasion on one plain date. */
export const OccasionOnDay = Type.Object({
  id: Uuid,
  date: PlainDate,
  /** of its own calendar */
  year: Type.Integer(),
  /** its lunar month is not announced yet */
  expected: Type.Boolean(),
  names: LocalizedText,
  kind: OccasionKind,
  calendar: OccasionCalendar,
  isHoliday: Type.Boolean(),
  /** of this organisation, not of the shipped calendar */
  isOwn: Type.Boolean(),
  state: OccasionState,
  /** what was decided about this year, if it was suggested or planned */
  plan: nullable(
    Type.Object({ id: Uuid, state: OccasionPlan.properties.state, outcome: OccasionPlan.properties.outcome }),
  ),
});
export type OccasionOnDay = Type.Static<typeof OccasionOnDay>;

export const Occasion = Type.Object({
  id: Uuid,
  names: LocalizedText,
  kind: OccasionKind,
  rule: OccasionRule,
  isHoliday: Type.Boolean(),
  isOwn: Type.Boolean(),
  state: OccasionState,
  note: Type.String(),
  /** who keeps the day; empty for own occasions */
  source: Type.String(),
  /** of this year and the next, from today on */
  next: Type.Array(Type.Object({ date: PlainDate, year: Type.Integer(), expected: Type.Boolean() })),
  /** newest first: what was decided from year to year */
  plans: Type.Array(OccasionPlan),
  createdAt: nullable(Instant),
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type Occasion = Type.Static<typeof Occasion>;
