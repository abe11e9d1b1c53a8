import { occasionKinds } from '@ravabet/calendars/occasions';
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
import { campaignChannels, plannedItemKinds } from '../../newsdesk/campaigns/index.ts';
import { OccasionPlanState } from './occasion.workflow.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

export const planOutcomes = ['event', 'campaign', 'not-this-year'] as const;
export const PlanOutcome = Type.Enum([...planOutcomes]);
export type PlanOutcome = (typeof planOutcomes)[number];

/** One year of an occasion: the suggestion to plan for it, and what was decided. */
export const OccasionPlan = Type.Object({
  id: Uuid,
  occasionId: Uuid,
  names: LocalizedText,
  year: Type.Integer(),
  date: PlainDate,
  expected: Type.Boolean(),
  state: OccasionPlanState,
  outcome: nullable(PlanOutcome),
  reason: Type.String(),
  title: Type.String(),
  plannedOn: nullable(PlainDate),
  owner: nullable(PersonRef),
  taskId: nullable(Uuid),
  campaign: nullable(Type.Object({ id: Uuid, title: Type.String() })),
  decidedBy: nullable(PersonRef),
  decidedAt: nullable(Instant),
  createdAt: Instant,
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type OccasionPlan = Type.Static<typeof OccasionPlan>;

const planned = { title: cleanText({ min: 1, max: 300 }), plannedOn: PlainDate, ownerId: Uuid };
/** It becomes an event (a task asks for it until events have their room), a line of a campaign, or nothing this year, because. */
export const OccasionDecision = Type.Union([
  Type.Object({ version: Version, outcome: Type.Literal('event'), ...planned }, closed),
  Type.Object(
    {
      version: Version,
      outcome: Type.Literal('campaign'),
      ...planned,
      campaignId: Uuid,
      kind: Type.Enum([...plannedItemKinds]),
      channel: Type.Enum([...campaignChannels]),
    },
    closed,
  ),
  Type.Object(
    { version: Version, outcome: Type.Literal('not-this-year'), reason: cleanText({ min: 1, max: 1000 }) },
    closed,
  ),
]);
export type OccasionDecision = Type.Static<typeof OccasionDecision>;

/** Which days are suggested, and how long before. */
export const OccasionSettings = Type.Object({
  leadDays: Type.Integer({ minimum: 1, maximum: 365 }),
  kinds: Type.Array(Type.Enum([...occasionKinds]), { maxItems: occasionKinds.length, uniqueItems: true }),
  /** also holidays of other kinds */
  holidays: Type.Boolean(),
  /** 0 while the organisation has said nothing */
  version: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }),
});
export type OccasionSettings = Type.Static<typeof OccasionSettings>;
export const OccasionSettingsChange = Type.Object(OccasionSettings.properties, closed);

export const LunarMonthRow = Type.Object({
  year: Type.Integer(),
  month: Type.Integer({ minimum: 1, maximum: 12 }),
  start: PlainDate,
  /** 29 or 30; null for the last month of the table */
  days: nullable(Type.Integer()),
  expected: Type.Boolean(),
  source: Type.String(),
  /** differs from the shipped table in this organisation */
  isChanged: Type.Boolean(),
  /** of the change; 0 without one */
  version: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }),
});
export type LunarMonthRow = Type.Static<typeof LunarMonthRow>;

export const LunarMonthChange = Type.Object(
  {
    start: PlainDate,
    expected: Type.Boolean(),
    source: cleanText({ min: 1, max: 300 }),
    version: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }),
  },
  closed,
);
export type LunarMonthChange = Type.Static<typeof LunarMonthChange>;
