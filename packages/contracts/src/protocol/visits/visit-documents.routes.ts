import * as Type from 'typebox';
import { defineRoute, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { NewVisitDocuments, VisitDocumentChange, VisitDocuments } from './visit-document.schema.ts';

const room = 'visits';
const base = '/api/organizations/:organizationId/visits/:id/documents';
const PartParams = Type.Object({ organizationId: Uuid, id: Uuid, partId: Uuid });
const problems = ['visit-not-in-state', 'visit-names-hidden'];

/** Letters, agendas, curricula vitae and agreements of a visit. */
export const visitDocumentsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listVisitDocuments',
    room,
    summary: 'The documents of a visit; empty for whoever may not see the names',
    params: RecordParams,
    answer: VisitDocuments,
  }),
  add: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'addVisitDocuments',
    room,
    summary: 'Add files of the files room; one that is there already is not added again',
    problems: [...problems, 'visit-id-taken', 'visit-document-not-possible', 'visit-documents-full'],
    params: RecordParams,
    body: NewVisitDocuments,
    answer: VisitDocuments,
  }),
  rename: defineRoute({
    method: 'PATCH',
    url: `${base}/:partId`,
    operationId: 'renameVisitDocument',
    room,
    summary: 'Give a document another title; the file keeps its name',
    problems: [...problems, 'stale-version'],
    params: PartParams,
    body: VisitDocumentChange,
    answer: VisitDocuments,
  }),
  remove: defineRoute({
    method: 'POST',
    url: `${base}/:partId/remove`,
    operationId: 'removeVisitDocument',
    room,
    summary: 'Take a document out of the visit; the file stays in the files room',
    problems: [...problems, 'stale-version'],
    params: PartParams,
    body: Type.Object({ version: Version }, { additionalProperties: false }),
    answer: VisitDocuments,
  }),
  content: defineRoute({
    method: 'GET',
    url: `${base}/:partId/content`,
    operationId: 'getVisitDocumentContent',
    room,
    summary: 'The document as a download, for who may read the visit and see its names',
    problems: ['file-not-ready'],
    params: PartParams,
    produces: ['application/octet-stream'],
  }),
};
