import * as Type from 'typebox';
import { defineRoute, RecordParams, Uuid } from '../../kernel/index.ts';
import { VisitReport, VisitReportChange } from './visit-report.schema.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits/:id/report';

/** What is told of a visit afterwards, in words and pictures. */
export const visitReportRoutes = {
  get: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'getVisitReport',
    room,
    summary: 'The report of a visit with its pictures; empty for whoever may not see the names',
    params: RecordParams,
    answer: VisitReport,
  }),
  write: defineRoute({
    method: 'PUT',
    url: base,
    operationId: 'writeVisitReport',
    room,
    summary: 'Write the report of a visit, and which pictures of the files stand in it',
    problems: ['visit-not-in-state', 'visit-names-hidden', 'visit-picture-not-possible', 'stale-version'],
    params: RecordParams,
    body: VisitReportChange,
    answer: VisitReport,
  }),
  picture: defineRoute({
    method: 'GET',
    url: `${base}/pictures/:fileId`,
    operationId: 'getVisitReportPicture',
    room,
    summary: 'A picture of the report, small to look at',
    params: Type.Object({ ...RecordParams.properties, fileId: Uuid }),
    produces: ['image/webp'],
  }),
};
