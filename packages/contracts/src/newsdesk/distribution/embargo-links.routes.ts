import * as Type from 'typebox';
import { cleanText, defineRoute, Instant, OrganizationParams, RecordParams, Uuid } from '../../kernel/index.ts';
import { EmbargoReport, MarkEvidence, MarkOwner, NewEmbargoLink } from './embargo-link.schema.ts';

const room = 'distribution';
const closed = { additionalProperties: false } as const;
const base = '/api/organizations/:organizationId/embargo-links';
/** `id` is the release's. */
const ofRelease = '/api/organizations/:organizationId/press-releases/:id/embargo-links';
/** who had it before this moment, e.g. that of a leak; without it everything is told as it is now */
const AtQuery = Type.Object({ at: Type.Optional(Instant) }, closed);

export const embargoLinksRoutes = {
  report: defineRoute({
    method: 'GET',
    url: ofRelease,
    operationId: 'reportEmbargoLinks',
    room,
    summary: 'Who may read the release under embargo, and who has: accepted, read, downloaded, when and from where',
    params: RecordParams,
    query: AtQuery,
    answer: EmbargoReport,
  }),
  create: defineRoute({
    method: 'POST',
    url: ofRelease,
    operationId: 'createEmbargoLink',
    room,
    summary: "Make a recipient's own link; its address is answered this once",
    problems: ['embargo-not-running', 'embargo-link-exists', 'recipient-archived', 'embargo-expiry-invalid'],
    params: RecordParams,
    body: NewEmbargoLink,
    status: 201,
    answer: Type.Object({ id: Uuid, url: Type.String() }),
  }),
  revoke: defineRoute({
    method: 'POST',
    url: `${base}/:id/revoke`,
    operationId: 'revokeEmbargoLink',
    room,
    summary: 'Close a link at once, saying why',
    problems: ['embargo-link-revoked'],
    params: RecordParams,
    body: Type.Object({ reason: cleanText({ min: 1, max: 1000 }) }, closed),
    answer: Type.Object({ id: Uuid, revokedAt: Instant }),
  }),
  trace: defineRoute({
    method: 'POST',
    url: `${base}/trace`,
    operationId: 'traceEmbargoMark',
    room,
    summary: 'Whose mark is in a copied text, a code or a file',
    problems: ['embargo-mark-absent', 'embargo-evidence-empty'],
    params: OrganizationParams,
    body: MarkEvidence,
    answer: Type.Object({ items: Type.Array(MarkOwner) }),
  }),
  exportReport: defineRoute({
    method: 'GET',
    url: `${ofRelease}/export.:format`,
    operationId: 'exportEmbargoReport',
    room,
    summary: 'The report as Excel or CSV',
    params: Type.Object({
      organizationId: Uuid,
      id: Uuid,
      format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]),
    }),
    query: AtQuery,
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
};
