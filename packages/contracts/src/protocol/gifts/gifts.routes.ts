import * as Type from 'typebox';
import { defineRoute, OrganizationParams, pageOf, pageQuery, Uuid } from '../../kernel/index.ts';
import { NewGift, GiftListItem } from './gift.schema.ts';
import { GiftState } from './gift.workflow.ts';

const room = 'gifts';
const base = '/api/organizations/:organizationId/gifts';

const ListQuery = Type.Object({ state: Type.Optional(GiftState), ...pageQuery }, { additionalProperties: false });
export type GiftListQuery = Type.Static<typeof ListQuery>;

export const giftsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listGifts',
    room,
    summary: 'Gifts, newest first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(GiftListItem),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createGift',
    room,
    summary: 'Open one',
    params: OrganizationParams,
    body: NewGift,
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
};
