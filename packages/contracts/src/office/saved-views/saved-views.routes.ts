import * as Type from 'typebox';
import { cleanName, cleanText, defineRoute, OrganizationParams, RecordParams, Uuid } from '../../kernel/index.ts';

const room = 'saved-views';
const base = '/api/organizations/:organizationId/saved-views';
const Slug = Type.String({ maxLength: 40, pattern: '^[a-z][a-z-]*$' });

export const SavedView = Type.Object({ id: Uuid, room: Slug, name: Type.String(), query: Type.String() });
export type SavedView = Type.Static<typeof SavedView>;

/** A list as a person likes to see it: the query of its address, under a name. Seen by nobody else. */
export const savedViewsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listSavedViews',
    room,
    summary: "The person's own views of a room's list, oldest first",
    params: OrganizationParams,
    query: Type.Object({ room: Slug }, { additionalProperties: false }),
    answer: Type.Object({ items: Type.Array(SavedView) }),
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createSavedView',
    room,
    summary: 'Keep the list as it is filtered now',
    problems: ['too-many-saved-views'],
    params: OrganizationParams,
    body: Type.Object(
      { room: Slug, name: cleanName({ max: 60 }), query: cleanText({ max: 2000 }) },
      { additionalProperties: false },
    ),
    status: 201,
    answer: SavedView,
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: `${base}/:id`,
    operationId: 'deleteSavedView',
    room,
    summary: 'Forget a view',
    params: RecordParams,
    status: 204,
  }),
};
