import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '@ravabet/permissions';
import { isCleanName } from '@ravabet/persian-text';
import { withOrganization } from '@ravabet/db/with-organization';
import { audit } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { contentKey } from '../../platform/storage.ts';
import { lockContent } from './lock-content.ts';
import { prepareFileJob } from './prepare-file.ts';
import { recognizeContent } from './recognize-content.ts';

export interface FinishedUpload {
  /** also the id of the file that comes of it: a repeated finish makes no second one */
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** for who prepares it at once and wants the job only in case of a fault */
  readonly prepareAfter?: Date;
}

/** @throws file-name-refused */
export function checkFileName(name: string): void {
  const length = [...name].length;
  if (length < 1 || length > 200 || name.trim() === '' || /[/\\]/.test(name) || !isCleanName(name)) {
    throw problem('file-name-refused');
  }
}

/**
 * Turns a finished upload into a file: the content is recognised, made durable in the storage, and only then written down. Whoever
 * finishes the same upload again finds it done.
 */
export async function receiveUpload(platform: Platform, actor: Actor, upload: FinishedUpload): Promise<void> {
  const { organizationId, personId } = actor;
  if (upload.size === 0) throw problem('file-empty');
  const { mediaType, width, height } = await recognizeContent(upload.path, upload.name);
  const sha256 = await sha256Of(upload.path);
  const storageKey = contentKey(organizationId, sha256);
  await platform.storage.keep(storageKey, upload.path, mediaType);
  await withOrganization(platform.databases.app.prisma, organizationId, async (tx) => {
    await lockContent(tx, organizationId, sha256);
    // The bin may have been emptied of this very content a moment ago.
    if ((await platform.storage.sizeOf(storageKey)) === null) throw problem('unavailable');
    await tx.storedContent.createMany({
      data: [{ organizationId, sha256, size: upload.size, mediaType, storageKey, width, height }],
      skipDuplicates: true,
    });
    const added = await tx.file.createMany({
      data: [{ organizationId, id: upload.id, sha256, name: upload.name, uploadedById: personId }],
      skipDuplicates: true,
    });
    if (added.count === 0) return;
    await audit(tx, actor, {
      event: 'file.received',
      subjectType: 'File',
      subjectId: upload.id,
      after: { name: upload.name, mediaType, size: upload.size, sha256 },
    });
    const later = upload.prepareAfter ? { startAfter: upload.prepareAfter } : {};
    await platform.jobs.enqueue(tx, prepareFileJob, { organizationId, fileId: upload.id }, later);
  });
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 256 * 1024 }), hash);
  return hash.digest('hex');
}
