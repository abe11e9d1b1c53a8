import * as Type from 'typebox';
import { defineRoute, OrganizationParams, pageOf, pageQuery, RecordParams } from '../../kernel/index.ts';
import { DeadLetter, Job, JobState } from './job.schema.ts';

const room = 'jobs';
const base = '/api/organizations/:organizationId/jobs';

const ListQuery = Type.Object(
  {
    state: Type.Optional(JobState),
    kind: Type.Optional(Type.String({ maxLength: 80, pattern: '^[a-z.-]+$' })),
    /** everybody's instead of one's own, for those who may read them */
    everybody: Type.Optional(Type.Boolean()),
    ...pageQuery,
  },
  { additionalProperties: false },
);
export type JobListQuery = Type.Static<typeof ListQuery>;

export const jobsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listJobs',
    room,
    summary: 'Long work, newest first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(Job),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getJob',
    room,
    summary: 'How far one job is',
    params: RecordParams,
    answer: Job,
  }),
  cancel: defineRoute({
    method: 'POST',
    url: `${base}/:id/cancel`,
    operationId: 'cancelJob',
    room,
    summary: 'Ask a job to stop; what it has done so far is put back by the job itself',
    problems: ['job-not-cancellable'],
    params: RecordParams,
    answer: Job,
  }),
};

const letters = '/api/organizations/:organizationId/dead-letters';

export const deadLettersRoutes = {
  list: defineRoute({
    method: 'GET',
    url: letters,
    operationId: 'listDeadLetters',
    room,
    summary: 'Background work of the organisation that failed for good, newest first, at most 100',
    params: OrganizationParams,
    answer: Type.Object({ items: Type.Array(DeadLetter) }),
  }),
  retry: defineRoute({
    method: 'POST',
    url: `${letters}/:id/retry`,
    operationId: 'retryDeadLetter',
    room,
    summary: 'Try it again from the beginning',
    params: RecordParams,
    status: 204,
  }),
  discard: defineRoute({
    method: 'DELETE',
    url: `${letters}/:id`,
    operationId: 'discardDeadLetter',
    room,
    summary: 'Give it up',
    params: RecordParams,
    status: 204,
  }),
};
