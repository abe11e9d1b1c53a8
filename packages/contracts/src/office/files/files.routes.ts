import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  OrganizationParams,
  pageOf,
  pageQuery,
  RecordParams,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { FileChange, FileKind, FileListItem, FileState, FileUses, RightsHint, StoredFile } from './file.schema.ts';

const room = 'files';
const base = '/api/organizations/:organizationId/files';

export const fileFilters = {
  /** a word of the name in any spelling */
  q: Type.Optional(cleanText({ max: 200 })),
  kind: Type.Optional(FileKind),
  state: Type.Optional(FileState),
  uploadedById: Type.Optional(Uuid),
  /** files whose rights need a look */
  hint: Type.Optional(RightsHint),
  used: Type.Optional(Type.Boolean()),
  /** the bin: what was deleted in the last 30 days */
  deleted: Type.Optional(Type.Boolean()),
};

export const fileSorts = ['-createdAt', 'name', '-size', 'expiresOn'] as const;
export type FileSort = (typeof fileSorts)[number];

const ListQuery = Type.Object(
  { ...fileFilters, sort: Type.Optional(Type.Enum([...fileSorts])), ...pageQuery },
  { additionalProperties: false },
);
export type FileListQuery = Type.Static<typeof ListQuery>;

const plainStep = Type.Object({ version: Version }, { additionalProperties: false });

/** Resumable uploads follow tus 1.0 at this address; the id of a finished upload is the id of its file. */
export const uploadsUrl = '/api/organizations/:organizationId/uploads';

export const filesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listFiles',
    room,
    summary: 'Files of the organisation, filtered, sorted, page by page',
    problems: ['invalid-cursor'],
    params: OrganizationParams,
    query: ListQuery,
    answer: pageOf(FileListItem),
  }),
  count: defineRoute({
    method: 'GET',
    url: `${base}/count`,
    operationId: 'countFiles',
    room,
    summary: 'How many files a filter finds',
    params: OrganizationParams,
    query: Type.Object(fileFilters, { additionalProperties: false }),
    answer: Type.Object({ total: Type.Integer() }),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:id`,
    operationId: 'getFile',
    room,
    summary: 'One file with its variants and rights',
    params: RecordParams,
    answer: StoredFile,
  }),
  uses: defineRoute({
    method: 'GET',
    url: `${base}/:id/uses`,
    operationId: 'listFileUses',
    room,
    summary: 'Where a file is used',
    params: RecordParams,
    answer: FileUses,
  }),
  content: defineRoute({
    method: 'GET',
    url: `${base}/:id/content`,
    operationId: 'getFileContent',
    room,
    summary: 'The content as it was uploaded; pictures, PDF, audio and video in place, everything else as a download',
    problems: ['file-not-ready'],
    params: RecordParams,
    query: Type.Object({ download: Type.Optional(Type.Boolean()) }, { additionalProperties: false }),
    produces: ['application/octet-stream'],
  }),
  variant: defineRoute({
    method: 'GET',
    url: `${base}/:id/variants/:name`,
    operationId: 'getFileVariant',
    room,
    summary: 'A picture in one size and format, without position and other hidden data',
    problems: ['file-not-ready'],
    params: Type.Object({
      organizationId: Uuid,
      id: Uuid,
      name: Type.String({ pattern: '^w(320|640|1280|1920)\\.(avif|webp)$' }),
    }),
    produces: ['image/avif', 'image/webp'],
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:id`,
    operationId: 'updateFile',
    room,
    summary: 'Change the name and the rights',
    problems: ['stale-version'],
    params: RecordParams,
    body: FileChange,
    answer: StoredFile,
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: `${base}/:id`,
    operationId: 'deleteFile',
    room,
    summary: 'Put a file that nothing uses into the bin, for 30 days',
    problems: ['file-in-use', 'stale-version'],
    params: RecordParams,
    query: Type.Object({ version: Version }, { additionalProperties: false }),
    status: 204,
  }),
  restore: defineRoute({
    method: 'POST',
    url: `${base}/:id/restore`,
    operationId: 'restoreFile',
    room,
    summary: 'Take a file out of the bin',
    problems: ['stale-version'],
    params: RecordParams,
    body: plainStep,
    answer: StoredFile,
  }),
};
