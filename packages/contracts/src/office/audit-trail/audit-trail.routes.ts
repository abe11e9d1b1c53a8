import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  nullable,
  OrganizationParams,
  pageOf,
  pageQuery,
  Uuid,
} from '../../kernel/index.ts';

const room = 'audit-trail';
const base = '/api/organizations/:organizationId/audit-trail';
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

export const AuditTrailEntry = Type.Object({
  id: Uuid,
  at: Instant,
  event: Type.String(),
  subjectType: Type.String(),
  subjectId: Uuid,
  /** what the record is called now; null when it is called nothing, or to readers who may not see it as it stands */
  subjectTitle: nullable(Type.String()),
  /** null: the system itself, e.g. a scheduled publication */
  actor: nullable(PersonRef),
  onBehalfOf: nullable(PersonRef),
  /** null for readers who may not see the fields it speaks of */
  before: nullable(Type.Unknown()),
  after: nullable(Type.Unknown()),
  reason: nullable(Type.String()),
  /** chained by hash to the entry before it */
  sealed: Type.Boolean(),
});
export type AuditTrailEntry = Type.Static<typeof AuditTrailEntry>;

export const ChainFault = Type.Object({
  seq: nullable(Type.Integer()),
  entryId: Uuid,
  fault: Type.Enum(['changed', 'broken-link', 'missing-number', 'unsealed', 'deleted']),
});

export const auditTrailRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listAuditEntries',
    room,
    summary: 'What happened, newest first: of one record for its readers, of everything for those who oversee',
    params: OrganizationParams,
    query: Type.Object(
      {
        subjectType: Type.Optional(Type.String({ maxLength: 40, pattern: '^[A-Za-z]+$' })),
        subjectId: Type.Optional(Uuid),
        event: Type.Optional(cleanText({ max: 80 })),
        actorId: Type.Optional(Uuid),
        from: Type.Optional(Instant),
        until: Type.Optional(Instant),
        ...pageQuery,
      },
      { additionalProperties: false },
    ),
    answer: pageOf(AuditTrailEntry),
  }),
  check: defineRoute({
    method: 'GET',
    url: `${base}/check`,
    operationId: 'checkAuditChain',
    room,
    summary: 'Walks the chain of this organisation and names every entry that does not fit',
    params: OrganizationParams,
    answer: Type.Object({
      checked: Type.Integer(),
      faults: Type.Array(ChainFault),
      checkedAt: Instant,
    }),
  }),
};
