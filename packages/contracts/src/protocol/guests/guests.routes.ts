import * as Type from 'typebox';
import { defineRoute, OrganizationParams, pageOf, pageQuery, Uuid } from '../../kernel/index.ts';
import { NewGuest, GuestListItem } from './guest.schema.ts';
import { GuestState } from './guest.workflow.ts';

const room = 'guests';
const base = '/api/organizations/:organizationId/guests';

const ListQuery = Type.Object({ state: Type.Optional(GuestState), ...pageQuery }, { additionalProperties: false });
export type GuestListQuery = Type.Static<typeof ListQuery>;

export const guestsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listGuests',
    room,
    summary: 'Guests, newest first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(GuestListItem),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createGuest',
    room,
    summary: 'Open one',
    params: OrganizationParams,
    body: NewGuest,
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
};
