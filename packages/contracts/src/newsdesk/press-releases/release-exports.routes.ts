import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  Language,
  OrganizationParams,
  RecordParams,
  Uuid,
} from '../../kernel/index.ts';
import { PressReleaseKind } from './press-release.schema.ts';
import { PressReleaseState } from './press-release.workflow.ts';

const room = 'press-releases';
const base = '/api/organizations/:organizationId';

/** json: everything with its versions, in our own words; ninjs: as news agencies exchange it (IPTC ninjs 3.0) */
export const releaseExportFormats = ['json', 'ninjs'] as const;
export type ReleaseExportFormat = (typeof releaseExportFormats)[number];

/** Which releases go out: those that the person may read, narrowed as a list is. */
const filters = {
  state: Type.Optional(PressReleaseState),
  kind: Type.Optional(PressReleaseKind),
  language: Type.Optional(Language),
  tag: Type.Optional(cleanText({ max: 60 })),
  q: Type.Optional(cleanText({ max: 200 })),
  from: Type.Optional(Instant),
  until: Type.Optional(Instant),
};
export const ReleaseExportFilters = Type.Object(filters, { additionalProperties: false });
export type ReleaseExportFilters = Type.Static<typeof ReleaseExportFilters>;

export const releaseExportsRoutes = {
  begin: defineRoute({
    method: 'POST',
    url: `${base}/release-exports`,
    operationId: 'beginReleaseExport',
    room,
    summary: 'Export all releases that one may read, as a job; the file is a ZIP',
    params: OrganizationParams,
    body: Type.Object(
      { format: Type.Enum([...releaseExportFormats]), filters: ReleaseExportFilters },
      { additionalProperties: false },
    ),
    status: 201,
    answer: Type.Object({ jobId: Uuid }),
  }),
  download: defineRoute({
    method: 'GET',
    url: `${base}/release-exports/:id/content`,
    operationId: 'downloadReleaseExport',
    room,
    summary: 'The file of an export of one’s own, for seven days; id is that of the job',
    params: RecordParams,
    produces: ['application/zip'],
  }),
  ninjs: defineRoute({
    method: 'GET',
    url: `${base}/press-releases/:id/export.ninjs`,
    operationId: 'exportPressReleaseNinjs',
    room,
    summary: 'The release as IPTC ninjs 3.0',
    params: RecordParams,
    produces: ['application/json'],
  }),
  checkNinjs: defineRoute({
    method: 'POST',
    url: `${base}/ninjs-checks`,
    operationId: 'checkNinjs',
    room,
    summary: 'Hold a ninjs 3.0 document of anybody to its rules; the invalid is refused with the place of each fault',
    problems: ['ninjs-invalid'],
    params: OrganizationParams,
    body: Type.Object({}, { additionalProperties: true }),
    answer: Type.Object({ uri: Type.String(), pubStatus: Type.String() }),
  }),
};
