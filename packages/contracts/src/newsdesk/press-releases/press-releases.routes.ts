import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  Language,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import {
  NewPressRelease,
  PersonRef,
  PressRelease,
  PressReleaseChange,
  PressReleaseListItem,
  PressReleaseVersion,
  PressReleaseVersionDetail,
} from './press-release.schema.ts';
import { pressReleaseExportRoutes } from './press-release-exports.routes.ts';
import { PressReleaseCountQuery, pressReleaseFilters } from './press-release-filters.ts';

const room = 'press-releases';
const base = '/api/organizations/:organizationId/press-releases';

export const pressReleaseSorts = ['-createdAt', '-updatedAt', 'title', '-publishedAt'] as const;
export type PressReleaseSort = (typeof pressReleaseSorts)[number];

const ListQuery = Type.Object(
  {
    ...pressReleaseFilters,
    sort: Type.Optional(Type.Enum([...pressReleaseSorts])),
    ...pageQuery,
  },
  { additionalProperties: false },
);
export type PressReleaseListQuery = Type.Static<typeof ListQuery>;

const plainStep = Type.Object({ version: Version }, { additionalProperties: false });
const stepWithReason = Type.Object(
  { version: Version, reason: cleanText({ min: 1, max: 2000 }) },
  { additionalProperties: false },
);
const notInState = ['press-release-not-in-state', 'stale-version'] as const;

/** A step of the workflow: POST …/<verb>, answered with the release as it is then. */
const step = <B extends Type.TSchema>(
  verb: string,
  operationId: string,
  summary: string,
  body: B,
  problems: string[] = [],
) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:id/${verb}`,
    operationId,
    room,
    summary,
    problems: [...notInState, ...problems],
    params: RecordParams,
    body,
    answer: PressRelease,
  });

export const pressReleasesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listPressReleases',
    room,
    summary: 'Releases, newest first',
    description: 'Pages end honestly: `next` is null on the last one. Answers 304 to an exact ETag.',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(PressReleaseListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countPressReleases',
    room,
    summary: 'How many releases a filter finds, by state',
    params: OrganizationParams,
    query: PressReleaseCountQuery,
    answer: Type.Object({ total: Type.Integer(), byState: Type.Record(Type.String(), Type.Integer()) }),
  }),
  countByMonth: defineRoute({
    method: 'GET',
    url: `${base}/count-by-month`,
    operationId: 'countPressReleasesByMonth',
    room,
    summary: 'Releases by month of the calendar asked for, and state',
    params: OrganizationParams,
    query: Type.Object(
      { from: Instant, until: Instant, calendar: Type.Union([Type.Literal('jalali'), Type.Literal('gregorian')]) },
      { additionalProperties: false },
    ),
    answer: Type.Object({
      months: Type.Array(Type.Object({ start: Instant, byState: Type.Record(Type.String(), Type.Integer()) })),
    }),
  }),
  filterValues: defineRoute({
    method: 'GET',
    url: `${base}/filter-values`,
    operationId: 'listPressReleaseFilterValues',
    room,
    summary: 'Authors and tags that a list can be filtered by: those of releases that one may read',
    params: OrganizationParams,
    answer: Type.Object({ authors: Type.Array(PersonRef), tags: Type.Array(Type.String()) }),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getPressRelease',
    room,
    summary: 'One release with all that its page shows',
    params: RecordParams,
    answer: PressRelease,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createPressRelease',
    room,
    summary: 'Begin a draft',
    problems: [
      'press-release-body-invalid',
      'press-release-picture-not-ready',
      'press-release-topic-unknown',
      'press-release-medium-not-ready',
      'press-release-boilerplate-unknown',
      'press-release-id-taken',
    ],
    params: OrganizationParams,
    body: NewPressRelease,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version, createdAt: Instant }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updatePressRelease',
    room,
    summary: 'Change the text; also what autosave calls',
    problems: [
      ...notInState,
      'press-release-body-invalid',
      'press-release-picture-not-ready',
      'press-release-topic-unknown',
      'press-release-medium-not-ready',
      'press-release-boilerplate-unknown',
    ],
    params: RecordParams,
    body: PressReleaseChange,
    answer: PressRelease,
  }),
  submit: step('submit', 'submitPressRelease', 'Hand the draft in for approval', plainStep, [
    'press-release-incomplete',
  ]),
  recall: step('recall', 'recallPressRelease', 'Take it back out of review', plainStep),
  requestChanges: step(
    'request-changes',
    'requestPressReleaseChanges',
    'Return it to its writer, saying why',
    stepWithReason,
  ),
  revise: step('revise', 'revisePressRelease', 'Take up the returned draft again', plainStep),
  approve: step(
    'approve',
    'approvePressRelease',
    'Approve the step that waits',
    Type.Object({ version: Version, reason: Type.Optional(cleanText({ max: 2000 })) }, { additionalProperties: false }),
    ['not-own-work'],
  ),
  reopen: step('reopen', 'reopenPressRelease', 'Open an approved text for changes again', stepWithReason),
  schedule: step(
    'schedule',
    'schedulePressRelease',
    'Publish by itself at an instant',
    Type.Object({ version: Version, scheduledFor: Instant }, { additionalProperties: false }),
    ['press-release-schedule-in-past', 'press-release-schedule-before-embargo'],
  ),
  unschedule: step('unschedule', 'unschedulePressRelease', 'Take it off the schedule', plainStep),
  publish: step('publish', 'publishPressRelease', 'Publish to the newsroom now', plainStep, [
    'press-release-embargo-running',
  ]),
  overrideEmbargo: step(
    'override-embargo',
    'overridePressReleaseEmbargo',
    'Publish before the embargo ends, by name and with a reason that the others are told',
    stepWithReason,
    ['press-release-embargo-over'],
  ),
  withdraw: step(
    'withdraw',
    'withdrawPressRelease',
    'Withdraw from the newsroom, saying why: to the office, and in a note of its own to the public',
    Type.Object(
      {
        version: Version,
        reason: cleanText({ min: 1, max: 2000 }),
        publicNote: Type.Optional(cleanText({ max: 1000 })),
      },
      { additionalProperties: false },
    ),
  ),
  remove: defineRoute({
    method: 'DELETE',
    url: `${base}/:id`,
    operationId: 'deletePressRelease',
    room,
    summary: 'Put a draft into the bin for 30 days',
    problems: notInState,
    params: RecordParams,
    query: Type.Object({ version: Version }, { additionalProperties: false }),
    status: 204,
  }),
  restore: step('restore', 'restorePressRelease', 'Take it out of the bin', plainStep),
  translate: defineRoute({
    method: 'POST',
    url: `${base}/:id/translations`,
    operationId: 'translatePressRelease',
    room,
    summary: 'Begin a language version linked to this release',
    problems: ['press-release-language-exists'],
    params: RecordParams,
    body: Type.Object({ language: Language, title: cleanText({ min: 1, max: 300 }) }, { additionalProperties: false }),
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
  caughtUp: step(
    'caught-up',
    'markPressReleaseCaughtUp',
    'Say that this language version follows the source again',
    plainStep,
  ),
  versions: defineRoute({
    method: 'GET',
    url: `${base}/:id/versions`,
    operationId: 'listPressReleaseVersions',
    room,
    summary: 'What the release said at the moments that matter',
    params: RecordParams,
    answer: Type.Object({ items: Type.Array(PressReleaseVersion) }),
  }),
  version: defineRoute({
    method: 'GET',
    url: `${base}/:id/versions/:n`,
    operationId: 'getPressReleaseVersion',
    room,
    summary: 'One version in full',
    params: Type.Object({ organizationId: Uuid, id: Uuid, n: Type.Integer({ minimum: 1 }) }),
    answer: PressReleaseVersionDetail,
  }),
  ...pressReleaseExportRoutes,
};
