import * as Type from 'typebox';
import { defineRoute, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { AskVisitFeedback, FeedbackLink, VisitFeedback } from './visit-feedback.schema.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits/:id/feedback';

/** What guests say of a visit, by links of their own. */
export const visitFeedbackRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listVisitFeedback',
    room,
    summary: 'What the guests of a visit said, with averages; who said it for whoever sees the names',
    params: RecordParams,
    answer: VisitFeedback,
  }),
  ask: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'askVisitFeedback',
    room,
    summary: 'A link for one guest, shown this once; the one before leads nowhere from now on',
    problems: [
      'visit-not-in-state',
      'visit-names-hidden',
      'visit-item-part-not-possible',
      'visit-guest-without-address',
    ],
    params: RecordParams,
    body: AskVisitFeedback,
    answer: FeedbackLink,
  }),
  end: defineRoute({
    method: 'POST',
    url: `${base}/:partId/end`,
    operationId: 'endVisitFeedback',
    room,
    summary: 'Take the link of a guest back; what was said stays',
    problems: ['visit-names-hidden', 'stale-version'],
    params: Type.Object({ ...RecordParams.properties, partId: Uuid }),
    body: Type.Object({ version: Version }, { additionalProperties: false }),
    answer: VisitFeedback,
  }),
};
