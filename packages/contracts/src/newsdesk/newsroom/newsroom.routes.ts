import { defineRoute, OrganizationParams } from '../../kernel/index.ts';
import { Newsroom } from './newsroom.schema.ts';

const room = 'newsroom';

/** The staff's side. The pages themselves are HTML at /n/<organisation>/<language>, outside the API. */
export const newsroomRoutes = {
  get: defineRoute({
    method: 'GET',
    url: '/api/organizations/:organizationId/newsroom',
    operationId: 'getNewsroom',
    room,
    summary: 'Addresses of the public newsroom and what stands there',
    params: OrganizationParams,
    answer: Newsroom,
  }),
};
