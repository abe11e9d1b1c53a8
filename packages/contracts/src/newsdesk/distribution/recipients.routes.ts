import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Language,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { RecipientDelivery } from './dispatch.schema.ts';
import { NewRecipient, Recipient, RecipientChange, RecipientKind, RecipientListItem } from './recipient.schema.ts';

const room = 'distribution';
const base = '/api/organizations/:organizationId/recipients';
const closed = { additionalProperties: false } as const;

export const recipientFilters = {
  /** a word in any spelling, of the name, the outlet or the address */
  q: Type.Optional(cleanText({ max: 200 })),
  language: Type.Optional(Language),
  kind: Type.Optional(RecipientKind),
  outlet: Type.Optional(cleanText({ max: 200 })),
  listId: Type.Optional(Uuid),
  /** those who are on no list */
  unlisted: Type.Optional(Type.Boolean()),
  archived: Type.Optional(Type.Boolean()),
};

export const recipientSorts = ['name', 'outlet', '-createdAt', '-updatedAt'] as const;
export type RecipientSort = (typeof recipientSorts)[number];

const FilterQuery = Type.Object(recipientFilters, closed);
const ListQuery = Type.Object(
  { ...recipientFilters, sort: Type.Optional(Type.Enum([...recipientSorts])), ...pageQuery },
  closed,
);
export type RecipientListQuery = Type.Static<typeof ListQuery>;

const plainStep = Type.Object({ version: Version }, closed);

export const recipientsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listRecipients',
    room,
    summary: 'Whom the office can write to, by name',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(RecipientListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countRecipients',
    room,
    summary: 'How many a filter finds, by language',
    params: OrganizationParams,
    query: FilterQuery,
    answer: Type.Object({ total: Type.Integer(), byLanguage: Type.Record(Type.String(), Type.Integer()) }),
  }),
  filterValues: defineRoute({
    method: 'GET',
    url: `${base}/filter-values`,
    operationId: 'listRecipientFilterValues',
    room,
    summary: 'Outlets and lists that a list can be filtered by',
    params: OrganizationParams,
    answer: Type.Object({
      outlets: Type.Array(Type.String()),
      lists: Type.Array(Type.Object({ id: Uuid, name: Type.String() })),
    }),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getRecipient',
    room,
    summary: 'One recipient with the lists they are on',
    params: RecordParams,
    answer: Recipient,
  }),
  deliveries: defineRoute({
    method: 'GET',
    url: `${base}/:id/deliveries`,
    operationId: 'listRecipientDeliveries',
    room,
    summary: 'What they were sent and what became of it, newest first',
    problems: ['invalid-cursor'],
    params: RecordParams,
    query: Type.Object(pageQuery, closed),
    answer: pageOf(RecipientDelivery),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createRecipient',
    room,
    summary: 'Add somebody to write to',
    problems: ['recipient-mail-invalid', 'recipient-mail-taken', 'recipient-id-taken'],
    params: OrganizationParams,
    body: NewRecipient,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateRecipient',
    room,
    summary: 'Change name, address, outlet or language',
    problems: ['stale-version', 'recipient-mail-invalid', 'recipient-mail-taken', 'recipient-archived'],
    params: RecordParams,
    body: RecipientChange,
    answer: Recipient,
  }),
  archive: defineRoute({
    method: 'POST',
    url: `${base}/:id/archive`,
    operationId: 'archiveRecipient',
    room,
    summary: 'Write to them no more; what they were sent stays on record',
    problems: ['stale-version', 'recipient-archived'],
    params: RecordParams,
    body: plainStep,
    answer: Recipient,
  }),
  restore: defineRoute({
    method: 'POST',
    url: `${base}/:id/restore`,
    operationId: 'restoreRecipient',
    room,
    summary: 'Write to them again',
    problems: ['stale-version'],
    params: RecordParams,
    body: plainStep,
    answer: Recipient,
  }),
  exportList: defineRoute({
    method: 'GET',
    url: `${base}/export.:format`,
    operationId: 'exportRecipients',
    room,
    summary: 'The filtered list as Excel or CSV',
    params: Type.Object({ organizationId: Uuid, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) }),
    query: FilterQuery,
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
};
