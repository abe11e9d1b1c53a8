import * as Type from 'typebox';
import { defineRoute, RecordParams } from '../../kernel/index.ts';
import { NewVisitPromise, VisitPromise } from './visit-promise.schema.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits/:id/promises';
const answer = Type.Object({ items: Type.Array(VisitPromise) });

/** What was promised to guests; each is a task, and is kept when the task is. */
export const visitPromisesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listVisitPromises',
    room,
    summary: 'What was promised in a visit, and what became of it',
    params: RecordParams,
    answer,
  }),
  add: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'addVisitPromise',
    room,
    summary: 'Write down a promise; whoever keeps it gets a task',
    problems: [
      'visit-not-in-state',
      'visit-id-taken',
      'visit-item-part-not-possible',
      'task-owner-not-possible',
      'task-due-in-past',
    ],
    params: RecordParams,
    body: NewVisitPromise,
    answer,
  }),
};
