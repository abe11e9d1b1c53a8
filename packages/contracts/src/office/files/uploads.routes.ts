import { defineRoute, OrganizationParams, RecordParams } from '../../kernel/index.ts';
import { uploadsUrl } from './files.routes.ts';

const room = 'files';
const one = `${uploadsUrl}/:id`;

/**
 * Resumable uploads by tus 1.0 (https://tus.io): headers carry what other routes have in bodies, and `HEAD` on an upload tells how much
 * of it has arrived. Refusals are problems as everywhere.
 */
export const uploadsRoutes = {
  begin: defineRoute({
    method: 'POST',
    url: uploadsUrl,
    operationId: 'beginUpload',
    room,
    summary: 'Begin a resumable upload (tus 1.0): Upload-Length, and Upload-Metadata with the name',
    problems: ['file-name-refused', 'file-empty', 'too-large', 'storage-full'],
    params: OrganizationParams,
    status: 201,
  }),
  send: defineRoute({
    method: 'PATCH',
    url: one,
    operationId: 'continueUpload',
    room,
    summary: 'Send the next part of an upload; the last one makes the file',
    problems: [
      'upload-not-found',
      'upload-out-of-step',
      'unsupported-media-type',
      'too-large',
      'file-type-refused',
      'file-too-many-pixels',
      'file-damaged',
      'file-unpacks-too-large',
      'storage-full',
    ],
    params: RecordParams,
    status: 204,
  }),
  giveUp: defineRoute({
    method: 'DELETE',
    url: one,
    operationId: 'giveUpUpload',
    room,
    summary: 'Give an unfinished upload up',
    problems: ['upload-not-found', 'upload-out-of-step'],
    params: RecordParams,
    status: 204,
  }),
};
