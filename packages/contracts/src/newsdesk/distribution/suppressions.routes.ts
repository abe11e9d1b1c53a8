import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
} from '../../kernel/index.ts';
import { DistributionSettings, NewSuppression, Suppression, SuppressionReason } from './suppression.schema.ts';

const room = 'distribution';
const base = '/api/organizations/:organizationId/suppressions';
const closed = { additionalProperties: false } as const;

const ListQuery = Type.Object(
  {
    reason: Type.Optional(SuppressionReason),
    /** those that were lifted, instead of those that hold */
    lifted: Type.Optional(Type.Boolean()),
    q: Type.Optional(cleanText({ max: 200 })),
    ...pageQuery,
  },
  closed,
);
export type SuppressionListQuery = Type.Static<typeof ListQuery>;

export const suppressionsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listSuppressions',
    room,
    summary: 'Addresses that are not written to, newest first',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(Suppression),
  }),
  add: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'addSuppression',
    room,
    summary: 'Write to an address no more, saying why',
    problems: ['suppression-exists'],
    params: OrganizationParams,
    body: NewSuppression,
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
  lift: defineRoute({
    method: 'POST',
    url: `${base}/:id/lift`,
    operationId: 'liftSuppression',
    room,
    summary: 'Write to the address again, saying why',
    problems: ['suppression-lifted'],
    params: RecordParams,
    body: Type.Object({ reason: cleanText({ min: 1, max: 500 }) }, closed),
    answer: Type.Object({ id: Uuid }),
  }),
  settings: defineRoute({
    method: 'GET',
    url: '/api/organizations/:organizationId/distribution-settings',
    operationId: 'getDistributionSettings',
    room,
    summary: 'How the organisation sends',
    params: OrganizationParams,
    answer: DistributionSettings,
  }),
  changeSettings: defineRoute({
    method: 'PUT',
    url: '/api/organizations/:organizationId/distribution-settings',
    operationId: 'changeDistributionSettings',
    room,
    summary: 'Change how the organisation sends',
    params: OrganizationParams,
    body: DistributionSettings,
    answer: DistributionSettings,
  }),
};
