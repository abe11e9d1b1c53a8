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
  CalendarEntry,
  Campaign,
  CampaignChange,
  CampaignListItem,
  CampaignMessages,
  CampaignOfRecord,
  LinkedType,
  NewCampaign,
  NewCampaignLink,
  NewExpense,
  NewPlannedItem,
  PlannedItemChange,
} from './campaign.schema.ts';
import { CampaignState } from './campaign.workflow.ts';

const room = 'campaigns';
const base = '/api/organizations/:organizationId/campaigns';
const closed = { additionalProperties: false } as const;

const filters = {
  state: Type.Optional(CampaignState),
  /** owned by the person, or they are a member */
  mine: Type.Optional(Type.Boolean()),
  /** a word in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
};
export const campaignSorts = ['-startsOn', 'title', '-updatedAt'] as const;
export type CampaignSort = (typeof campaignSorts)[number];
const ListQuery = Type.Object({ ...filters, sort: Type.Optional(Type.Enum([...campaignSorts])), ...pageQuery }, closed);
export type CampaignListQuery = Type.Static<typeof ListQuery>;
const CountQuery = Type.Object(filters, closed);
const CalendarQuery = Type.Object({ from: PlainDate, until: PlainDate, campaignId: Type.Optional(Uuid) }, closed);
export type CalendarQuery = Type.Static<typeof CalendarQuery>;

const notInState = ['campaign-not-in-state', 'stale-version'];
const PartParams = Type.Object({ organizationId: Uuid, id: Uuid, partId: Uuid });

const change = <P extends Type.TSchema, B extends Type.TSchema>(
  method: 'POST' | 'PUT' | 'PATCH',
  path: string,
  operationId: string,
  summary: string,
  params: P,
  body: B,
  problems: string[] = [],
) =>
  defineRoute({
    method,
    url: `${base}/:id${path}`,
    operationId,
    room,
    summary,
    problems: ['campaign-not-in-state', ...problems],
    params,
    body,
    answer: Campaign,
  });
const remove = (path: string, operationId: string, summary: string) =>
  defineRoute({
    method: 'DELETE',
    url: `${base}/:id${path}/:partId`,
    operationId,
    room,
    summary,
    problems: ['campaign-not-in-state'],
    params: PartParams,
    answer: Campaign,
  });
const version = Type.Object({ version: Version }, closed);

export const campaignsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listCampaigns',
    room,
    summary: 'Campaigns, the newest period first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(CampaignListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countCampaigns',
    room,
    summary: 'How many campaigns a filter finds',
    params: OrganizationParams,
    query: CountQuery,
    answer: Type.Object({ total: Type.Integer() }),
  }),
  exportList: defineRoute({
    method: 'GET',
    url: `${base}/export.:format`,
    operationId: 'exportCampaignList',
    room,
    summary: 'The filtered campaigns as Excel or CSV',
    params: Type.Object({ organizationId: Uuid, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) }),
    query: CountQuery,
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
  calendar: defineRoute({
    method: 'GET',
    url: `${base}/calendar`,
    operationId: 'listCalendarEntries',
    room,
    summary: 'What is planned and published in a period, of all campaigns and releases or of one campaign',
    params: OrganizationParams,
    query: CalendarQuery,
    answer: Type.Object({ items: Type.Array(CalendarEntry) }),
  }),
  ofRecord: defineRoute({
    method: 'GET',
    url: `${base}/of-record`,
    operationId: 'listCampaignsOfRecord',
    room,
    summary: 'Campaigns that a record belongs to, and those it can be linked to',
    params: OrganizationParams,
    query: Type.Object({ subjectType: LinkedType, subjectId: Uuid }, closed),
    answer: Type.Object({ items: Type.Array(CampaignOfRecord) }),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getCampaign',
    room,
    summary: 'One campaign with its messages and what carries them',
    params: RecordParams,
    answer: Campaign,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createCampaign',
    room,
    summary: 'Plan a campaign',
    problems: ['campaign-period-wrong', 'campaign-person-not-possible', 'campaign-id-taken'],
    params: OrganizationParams,
    body: NewCampaign,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: change(
    'PATCH',
    '',
    'updateCampaign',
    'Change goal, audiences, period, budget or people',
    RecordParams,
    CampaignChange,
    ['stale-version', 'campaign-period-wrong', 'campaign-person-not-possible'],
  ),
  setMessages: change(
    'PUT',
    '/messages',
    'setCampaignMessages',
    'Say the key messages in their order',
    RecordParams,
    CampaignMessages,
    ['stale-version', 'campaign-message-unknown'],
  ),
  start: change('POST', '/start', 'startCampaign', 'Begin it', RecordParams, version, notInState),
  close: change(
    'POST',
    '/close',
    'closeCampaign',
    'End it, saying what came of it',
    RecordParams,
    Type.Object({ version: Version, reason: cleanText({ min: 1, max: 2000 }) }, closed),
    notInState,
  ),
  reopen: change('POST', '/reopen', 'reopenCampaign', 'Let it run again', RecordParams, version, notInState),
  link: change(
    'PUT',
    '/links',
    'linkToCampaign',
    'Link a record and say which messages it carries; said again it replaces what was said',
    RecordParams,
    NewCampaignLink,
    ['campaign-message-unknown'],
  ),
  unlink: remove('/links', 'unlinkFromCampaign', 'Take a record off the campaign'),
  planItem: change(
    'POST',
    '/items',
    'planCampaignItem',
    'Plan what has no room of its own',
    RecordParams,
    NewPlannedItem,
    ['campaign-message-unknown', 'campaign-person-not-possible', 'campaign-id-taken'],
  ),
  changeItem: change(
    'PATCH',
    '/items/:partId',
    'changeCampaignItem',
    'Move or change a planned item',
    PartParams,
    PlannedItemChange,
    ['stale-version', 'campaign-message-unknown', 'campaign-person-not-possible'],
  ),
  removeItem: remove('/items', 'removeCampaignItem', 'Take a planned item away'),
  addExpense: change('POST', '/expenses', 'addCampaignExpense', 'Write down what was spent', RecordParams, NewExpense),
  removeExpense: remove('/expenses', 'removeCampaignExpense', 'Take a line of spending away'),
};
