import * as Type from 'typebox';
import { defineRoute, LocalizedText, OrganizationParams, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { NewTopic, Topic } from './topic.schema.ts';

const room = 'press-releases';
const base = '/api/organizations/:organizationId/topics';

const Topics = Type.Object({ items: Type.Array(Topic) });
const seenVersion = Type.Object({ version: Version }, { additionalProperties: false });

/** Every change answers with all topics: the order of one is the order of all. */
export const topicsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listTopics',
    room,
    summary: 'Topics in their order, the archived ones with them',
    params: OrganizationParams,
    answer: Topics,
  }),
  create: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'createTopic',
    room,
    summary: 'Add a topic at the end',
    problems: ['topic-slug-taken'],
    params: OrganizationParams,
    body: NewTopic,
    status: 201,
    answer: Topics,
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateTopic',
    room,
    summary: 'Change the names of a topic; its address stays',
    problems: ['stale-version'],
    params: RecordParams,
    body: Type.Object({ version: Version, names: LocalizedText }, { additionalProperties: false }),
    answer: Topics,
  }),
  archive: defineRoute({
    method: 'POST',
    url: `${base}/:id/archive`,
    operationId: 'archiveTopic',
    room,
    summary: 'Offer it to writers no more; what was published under it stays there',
    problems: ['stale-version'],
    params: RecordParams,
    body: seenVersion,
    answer: Topics,
  }),
  restore: defineRoute({
    method: 'POST',
    url: `${base}/:id/restore`,
    operationId: 'restoreTopic',
    room,
    summary: 'Offer an archived topic again',
    problems: ['stale-version'],
    params: RecordParams,
    body: seenVersion,
    answer: Topics,
  }),
  reorder: defineRoute({
    method: 'PUT',
    url: `${base}/order`,
    operationId: 'reorderTopics',
    room,
    summary: 'Put all topics into an order',
    problems: ['topic-order-outdated'],
    params: OrganizationParams,
    body: Type.Object(
      { ids: Type.Array(Uuid, { minItems: 1, maxItems: 500, uniqueItems: true }) },
      { additionalProperties: false },
    ),
    answer: Topics,
  }),
};
