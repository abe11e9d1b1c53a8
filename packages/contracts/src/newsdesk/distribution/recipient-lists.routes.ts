import * as Type from 'typebox';
import { defineRoute, OrganizationParams, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { NewRecipientList, RecipientList, RecipientListChange, RecipientListSummary } from './recipient-list.schema.ts';

const room = 'distribution';
const base = '/api/organizations/:organizationId/recipient-lists';
const closed = { additionalProperties: false } as const;
const plainStep = Type.Object({ version: Version }, closed);
const Members = Type.Object({ recipientIds: Type.Array(Uuid, { minItems: 1, maxItems: 1000 }) }, closed);

export const recipientListsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listRecipientLists',
    room,
    summary: 'Every list with how many are on it, by name',
    params: OrganizationParams,
    query: Type.Object({ archived: Type.Optional(Type.Boolean()) }, closed),
    answer: Type.Object({ items: Type.Array(RecipientListSummary) }),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getRecipientList',
    room,
    summary: 'One list; who is on it is the list of recipients filtered by it',
    params: RecordParams,
    answer: RecipientList,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createRecipientList',
    room,
    summary: 'Begin a list',
    problems: ['recipient-list-name-taken', 'recipient-id-taken'],
    params: OrganizationParams,
    body: NewRecipientList,
    status: 201,
    answer: Type.Object({ id: Uuid, version: Version }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateRecipientList',
    room,
    summary: 'Change its name, description or language',
    problems: ['stale-version', 'recipient-list-name-taken', 'recipient-list-archived'],
    params: RecordParams,
    body: RecipientListChange,
    answer: RecipientList,
  }),
  archive: defineRoute({
    method: 'POST',
    url: `${base}/:id/archive`,
    operationId: 'archiveRecipientList',
    room,
    summary: 'Offer it no more; its people stay',
    problems: ['stale-version', 'recipient-list-archived'],
    params: RecordParams,
    body: plainStep,
    answer: RecipientList,
  }),
  restore: defineRoute({
    method: 'POST',
    url: `${base}/:id/restore`,
    operationId: 'restoreRecipientList',
    room,
    summary: 'Offer it again',
    problems: ['stale-version', 'recipient-list-name-taken'],
    params: RecordParams,
    body: plainStep,
    answer: RecipientList,
  }),
  addMembers: defineRoute({
    method: 'POST',
    url: `${base}/:id/members`,
    operationId: 'addRecipientListMembers',
    room,
    summary: 'Put recipients on it; who is on it already stays as they are',
    problems: ['recipient-list-archived'],
    params: RecordParams,
    body: Members,
    answer: Type.Object({ added: Type.Integer() }),
  }),
  removeMembers: defineRoute({
    method: 'POST',
    url: `${base}/:id/members/remove`,
    operationId: 'removeRecipientListMembers',
    room,
    summary: 'Take recipients off it',
    problems: ['recipient-list-archived'],
    params: RecordParams,
    body: Members,
    answer: Type.Object({ removed: Type.Integer() }),
  }),
};
