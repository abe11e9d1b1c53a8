import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';
import type { Sendable } from './send-content.ts';

/** What to send for a file that a record of another room hands out; that room has asked who may. @throws not-found | file-not-ready */
export async function openContent(tx: Tx, organizationId: string, fileId: string): Promise<Sendable> {
  const file = await tx.file.findUnique({ where: { organizationId_id: { organizationId, id: fileId } } });
  if (!file || file.deletedAt || file.state === 'refused') throw problem('not-found');
  if (file.state === 'received') throw problem('file-not-ready');
  const { sha256, name } = file;
  const { storageKey, mediaType, size } = await tx.storedContent.findUniqueOrThrow({
    where: { organizationId_sha256: { organizationId, sha256 } },
  });
  return { storageKey, mediaType, size: Number(size), etag: sha256, name };
}
