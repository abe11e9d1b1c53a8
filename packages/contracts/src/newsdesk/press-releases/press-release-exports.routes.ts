import * as Type from 'typebox';
import { defineRoute, RecordParams, Uuid } from '../../kernel/index.ts';
import { PressReleaseCountQuery } from './press-release-filters.ts';

const room = 'press-releases';
const base = '/api/organizations/:organizationId/press-releases';

/** Releases as files. */
export const pressReleaseExportRoutes = {
  exportPdf: defineRoute({
    method: 'GET',
    url: `${base}/:id/export.pdf`,
    operationId: 'exportPressReleasePdf',
    room,
    summary: 'The release as PDF on letterhead',
    params: RecordParams,
    produces: ['application/pdf'],
  }),
  exportDocx: defineRoute({
    method: 'GET',
    url: `${base}/:id/export.docx`,
    operationId: 'exportPressReleaseDocx',
    room,
    summary: 'The release as a Word document on letterhead',
    params: RecordParams,
    produces: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  }),
  exportList: defineRoute({
    method: 'GET',
    url: `${base}/export.:format`,
    operationId: 'exportPressReleaseList',
    room,
    summary: 'The filtered list as Excel or CSV',
    params: Type.Object({ organizationId: Uuid, format: Type.Union([Type.Literal('xlsx'), Type.Literal('csv')]) }),
    query: PressReleaseCountQuery,
    produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  }),
};
