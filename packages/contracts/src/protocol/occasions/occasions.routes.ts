import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  PlainDate,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import {
  LunarMonthChange,
  LunarMonthRow,
  OccasionDecision,
  OccasionPlan,
  OccasionSettings,
  OccasionSettingsChange,
} from './occasion-plan.schema.ts';
import {
  NewOccasion,
  Occasion,
  OccasionCalendar,
  OccasionChange,
  OccasionKind,
  OccasionOnDay,
} from './occasion.schema.ts';
import { OccasionPlanState } from './occasion.workflow.ts';

const room = 'occasions';
const base = '/api/organizations/:organizationId/occasions';
const closed = { additionalProperties: false } as const;
const seenVersion = Type.Object({ version: Version }, closed);

const ListQuery = Type.Object(
  {
    /** default: the organisation's today */
    from: Type.Optional(PlainDate),
    /** at most 400 days after `from`, which is also what stands when it is missing */
    until: Type.Optional(PlainDate),
    kind: Type.Optional(OccasionKind),
    calendar: Type.Optional(OccasionCalendar),
    holiday: Type.Optional(Type.Boolean()),
    own: Type.Optional(Type.Boolean()),
    /** also those that were hidden or archived */
    all: Type.Optional(Type.Boolean()),
    /** words in any spelling and language */
    q: Type.Optional(cleanText({ max: 200 })),
    ...pageQuery,
  },
  closed,
);
export type OccasionListQuery = Type.Static<typeof ListQuery>;

const step = (verb: string, operationId: string, summary: string) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: ['occasion-not-in-state', 'stale-version'],
    params: RecordParams,
    body: seenVersion,
    answer: Occasion,
  });

export const occasionsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listOccasions',
    room,
    summary: 'Occasions by date: the shipped calendar and the own ones, upcoming first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(OccasionOnDay),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getOccasion',
    room,
    summary: 'One occasion with its next days and what was decided from year to year',
    params: RecordParams,
    answer: Occasion,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createOccasion',
    room,
    summary: 'Add an occasion of the organisation, once or yearly, by any of the three calendars',
    problems: ['occasion-date-impossible', 'occasion-id-taken'],
    params: OrganizationParams,
    body: NewOccasion,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateOccasion',
    room,
    summary: 'Change an own occasion',
    problems: ['occasion-date-impossible', 'occasion-not-own', 'occasion-not-in-state', 'stale-version'],
    params: RecordParams,
    body: OccasionChange,
    answer: Occasion,
  }),
  archive: step('archive', 'archiveOccasion', 'Archive an own occasion, or hide one of the shipped calendar'),
  restore: step('restore', 'restoreOccasion', 'Take it back into the calendar'),
  plan: defineRoute({
    method: 'POST',
    url: `${base}/:id/plans`,
    operationId: 'planOccasion',
    room,
    summary: 'Begin to plan for one year of it without waiting for the suggestion',
    problems: ['occasion-date-impossible', 'occasion-already-planned'],
    params: RecordParams,
    body: Type.Object({ date: PlainDate }, closed),
    answer: Occasion,
  }),
  listPlans: defineRoute({
    method: 'GET',
    url: `${base}/plans`,
    operationId: 'listOccasionPlans',
    room,
    summary: 'Suggestions to plan, nearest first; or what was decided, newest first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: Type.Object({ state: Type.Optional(OccasionPlanState), ...pageQuery }, closed),
    answer: pageOf(OccasionPlan),
  }),
  decide: defineRoute({
    method: 'POST',
    url: `${base}/plans/:id/decide`,
    operationId: 'decideOccasionPlan',
    room,
    summary: 'It becomes an event, a line of a campaign, or nothing this year, because',
    problems: [
      'occasion-plan-not-open',
      'stale-version',
      'occasion-owner-not-possible',
      'campaign-not-in-state',
      'campaign-person-not-possible',
    ],
    params: RecordParams,
    body: OccasionDecision,
    answer: OccasionPlan,
  }),
  reopen: defineRoute({
    method: 'POST',
    url: `${base}/plans/:id/reopen`,
    operationId: 'reopenOccasionPlan',
    room,
    summary: 'Take a decision back, saying why; the work that came of it stays',
    problems: ['occasion-plan-not-open', 'stale-version'],
    params: RecordParams,
    body: Type.Object({ version: Version, reason: cleanText({ min: 1, max: 1000 }) }, closed),
    answer: OccasionPlan,
  }),
  settings: defineRoute({
    method: 'GET',
    url: `${base}/settings`,
    operationId: 'getOccasionSettings',
    room,
    summary: 'Which days are suggested, and how long before',
    params: OrganizationParams,
    answer: OccasionSettings,
  }),
  changeSettings: defineRoute({
    method: 'PUT',
    url: `${base}/settings`,
    operationId: 'changeOccasionSettings',
    room,
    summary: 'Change which days are suggested',
    problems: ['stale-version'],
    params: OrganizationParams,
    body: OccasionSettingsChange,
    answer: OccasionSettings,
  }),
  months: defineRoute({
    method: 'GET',
    url: `${base}/lunar-months`,
    operationId: 'listLunarMonths',
    room,
    summary: 'The lunar months by which the organisation counts, expected until announced',
    params: OrganizationParams,
    query: Type.Object(
      {
        year: Type.Optional(Type.Integer({ minimum: 1265, maximum: 1600 })),
        /** the year that holds this day */
        on: Type.Optional(PlainDate),
      },
      closed,
    ),
    answer: Type.Object({
      years: Type.Array(Type.Integer()),
      year: Type.Integer(),
      items: Type.Array(LunarMonthRow),
      mayChange: Type.Boolean(),
    }),
  }),
  changeMonth: defineRoute({
    method: 'PUT',
    url: `${base}/lunar-months/:year/:month`,
    operationId: 'changeLunarMonth',
    room,
    summary:
      'Announce or correct when a lunar month begins; days and holidays that depend on it move, their owners are told',
    problems: ['lunar-month-impossible', 'stale-version'],
    params: Type.Object({
      organizationId: Uuid,
      year: Type.Integer({ minimum: 1265, maximum: 1600 }),
      month: Type.Integer({ minimum: 1, maximum: 12 }),
    }),
    body: LunarMonthChange,
    answer: Type.Object({
      /** months that have another start now */
      months: Type.Array(Type.Object({ year: Type.Integer(), month: Type.Integer(), start: PlainDate })),
      holidaysMoved: Type.Integer(),
      plansMoved: Type.Integer(),
    }),
  }),
};
