import * as Type from 'typebox';
import { defineRoute, Uuid } from '../../kernel/index.ts';
import { MySession } from './person.schema.ts';

const room = 'people';
const nothing = Type.Object({}, { additionalProperties: false });

/** Where the person is signed in. The secret of a session never leaves its cookie. */
export const mySessionsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: '/api/me/sessions',
    operationId: 'listMySessions',
    room,
    summary: 'Where I am signed in',
    answer: Type.Object({ items: Type.Array(MySession) }),
  }),
  end: defineRoute({
    method: 'POST',
    url: '/api/me/sessions/:id/end',
    operationId: 'endMySession',
    room,
    summary: 'End one of my sessions',
    params: Type.Object({ id: Uuid }),
    body: nothing,
    status: 204,
  }),
  endOthers: defineRoute({
    method: 'POST',
    url: '/api/me/sessions/end-others',
    operationId: 'endMyOtherSessions',
    room,
    summary: 'End all my sessions but this one',
    body: nothing,
    status: 204,
  }),
};
