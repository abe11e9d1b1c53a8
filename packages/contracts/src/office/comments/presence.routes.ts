import * as Type from 'typebox';
import { defineRoute, Instant, OrganizationParams, Uuid } from '../../kernel/index.ts';
import { DiscussedType } from './comments.routes.ts';

const room = 'comments';
const url = '/api/organizations/:organizationId/presence';
const closed = { additionalProperties: false } as const;

/** How often a page says that it is still open, and after which silence it counts as closed. */
export const presenceEverySeconds = 15;
export const presenceLastsSeconds = 40;

export const Present = Type.Object({ id: Uuid, name: Type.String(), editing: Type.Boolean(), since: Instant });
export type Present = Type.Static<typeof Present>;

const WhoIsHere = Type.Object({ items: Type.Array(Present) });
const here = { subjectType: DiscussedType, subjectId: Uuid };

export const presenceRoutes = {
  list: defineRoute({
    method: 'GET',
    url,
    operationId: 'listPresence',
    room,
    summary: 'Who has the record open, each person once',
    params: OrganizationParams,
    query: Type.Object(here, closed),
    answer: WhoIsHere,
  }),
  beat: defineRoute({
    method: 'POST',
    url,
    operationId: 'tellPresence',
    room,
    summary: 'Say that this browser tab has the record open; repeated every 15 seconds',
    params: OrganizationParams,
    body: Type.Object({ ...here, tab: Uuid, editing: Type.Boolean() }, closed),
    answer: WhoIsHere,
  }),
  leave: defineRoute({
    method: 'POST',
    url: `${url}/leave`,
    operationId: 'leavePresence',
    room,
    summary: 'Say that this browser tab has closed the record',
    params: OrganizationParams,
    body: Type.Object({ ...here, tab: Uuid }, closed),
    status: 204,
  }),
};
