import * as Type from 'typebox';
import {
  defineRoute,
  Language,
  LocalizedText,
  nullable,
  OrganizationParams,
  PlainDate,
  RecordParams,
  Uuid,
} from '../../kernel/index.ts';

const room = 'newsroom';
const base = '/api/organizations/:organizationId/newsroom';
const count = Type.Integer({ minimum: 0 });

export const readerSources = ['direct', 'inside', 'search', 'social', 'site'] as const;
const Source = Type.Enum([...readerSources]);

const Period = { from: PlainDate, until: PlainDate, language: Type.Optional(Language) };
const StatisticsQuery = Type.Object(Period, { additionalProperties: false });
export type NewsroomStatisticsQuery = Type.Static<typeof StatisticsQuery>;

const Sums = Type.Object({ reads: count, kits: count, pictures: count, documents: count });
const Days = Type.Array(Type.Object({ day: PlainDate, reads: count, downloads: count }));
const Sources = Type.Array(Type.Object({ source: Source, n: count }));

/** What was read in a period, both days included. Nothing in it is of a person. */
export const NewsroomStatistics = Type.Object({
  total: Sums,
  days: Days,
  sources: Sources,
  hosts: Type.Array(Type.Object({ host: Type.String(), source: Source, n: count })),
  languages: Type.Array(Type.Object({ language: Language, n: count })),
  releases: Type.Array(
    Type.Object({ id: Uuid, title: Type.String(), language: Language, reads: count, downloads: count }),
  ),
  /** by the month of the reader's calendar: how long it took from the event to its publication */
  speed: Type.Array(
    Type.Object({
      month: PlainDate,
      published: count,
      /** of these it is known when the event was */
      measured: count,
      medianMinutes: nullable(Type.Integer()),
    }),
  ),
});
export type NewsroomStatistics = Type.Static<typeof NewsroomStatistics>;

export const ReleaseStatistics = Type.Object({
  total: Sums,
  days: Days,
  sources: Sources,
  minutesToPublication: nullable(Type.Integer()),
});
export type ReleaseStatistics = Type.Static<typeof ReleaseStatistics>;

export const NewsroomSubscribers = Type.Object({
  confirmed: count,
  pending: count,
  /** of every topic */
  everyTopic: count,
  languages: Type.Array(Type.Object({ language: Language, n: count })),
  topics: Type.Array(Type.Object({ id: Uuid, names: LocalizedText, n: count })),
  mails: Type.Object({ sent: count, waiting: count, failed: count }),
});
export type NewsroomSubscribers = Type.Static<typeof NewsroomSubscribers>;

const Format = Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]);
const ExportParams = Type.Object({ organizationId: Uuid, format: Format });
const sheets = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'];

export const newsroomStatisticsRoutes = {
  get: defineRoute({
    method: 'GET',
    url: `${base}/statistics`,
    operationId: 'getNewsroomStatistics',
    room,
    summary: 'What was read and taken in a period, and from where people came',
    params: OrganizationParams,
    query: StatisticsQuery,
    answer: NewsroomStatistics,
  }),
  ofRelease: defineRoute({
    method: 'GET',
    url: `${base}/statistics/releases/:id`,
    operationId: 'getReleaseStatistics',
    room,
    summary: 'What was read and taken of one release',
    params: RecordParams,
    answer: ReleaseStatistics,
  }),
  exportStatistics: defineRoute({
    method: 'GET',
    url: `${base}/statistics.:format`,
    operationId: 'exportNewsroomStatistics',
    room,
    summary: 'The sums of a period by day, release, language and place, as a table',
    params: ExportParams,
    query: StatisticsQuery,
    produces: sheets,
  }),
  subscribers: defineRoute({
    method: 'GET',
    url: `${base}/subscribers`,
    operationId: 'getNewsroomSubscribers',
    room,
    summary: 'How many get news by mail, by language and topic; no addresses',
    params: OrganizationParams,
    answer: NewsroomSubscribers,
  }),
  exportSubscribers: defineRoute({
    method: 'GET',
    url: `${base}/subscribers.:format`,
    operationId: 'exportNewsroomSubscribers',
    room,
    summary: 'Those who confirmed, with their addresses; recorded in the audit trail',
    params: ExportParams,
    produces: sheets,
  }),
};
