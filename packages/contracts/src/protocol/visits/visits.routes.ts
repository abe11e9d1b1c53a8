import * as Type from 'typebox';
import { defineRoute, OrganizationParams, pageOf, pageQuery, Uuid } from '../../kernel/index.ts';
import { NewVisit, VisitListItem } from './visit.schema.ts';
import { VisitState } from './visit.workflow.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits';

const ListQuery = Type.Object({ state: Type.Optional(VisitState), ...pageQuery }, { additionalProperties: false });
export type VisitListQuery = Type.Static<typeof ListQuery>;

export const visitsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listVisits',
    room,
    summary: 'Visits, newest first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(VisitListItem),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createVisit',
    room,
    summary: 'Open one',
    params: OrganizationParams,
    body: NewVisit,
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
};
