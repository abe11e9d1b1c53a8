import { createHash } from 'node:crypto';
import type { Prisma } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FileProblem } from '@ravabet/contracts/office/files';
import { audit } from '../../platform/audit.ts';
import { defineJob } from '../../platform/jobs.ts';
import type { Platform } from '../../platform/platform.ts';
import { variantKey } from '../../platform/storage.ts';
import { scanForViruses, ScannerUnavailable } from '../../platform/virus-scan.ts';
import { isPicture } from './media-types.ts';
import { makeVariants } from './make-variants.ts';
import { refuseFile } from './refuse-file.ts';

export interface FileToPrepare {
  organizationId: string;
  fileId: string;
}
export const prepareFileJob = defineJob<FileToPrepare>('files.prepare');

/** After how long a file that could not be scanned is tried again. */
const scannerPause = 30_000;

/** Takes a received file to ready or refused: scanned where a scanner is set up, and pictures in all their sizes. Safe to run twice. */
export async function prepareFile(platform: Platform, { organizationId, fileId }: FileToPrepare): Promise<void> {
  const { databases, storage, bus, jobs, config } = platform;
  const inOrganization = <T>(work: Parameters<typeof withOrganization<T>>[2]) =>
    withOrganization(databases.app.prisma, organizationId, work);
  const found = await inOrganization(async (tx) => {
    const file = await tx.file.findUnique({ where: { organizationId_id: { organizationId, id: fileId } } });
    if (file?.state !== 'received') return null;
    const { sha256 } = file;
    const content = await tx.storedContent.findUniqueOrThrow({
      where: { organizationId_sha256: { organizationId, sha256 } },
    });
    const variants = await tx.fileVariant.count({ where: { organizationId, sha256 } });
    return { sha256, content, prepared: variants > 0 };
  });
  if (!found) return;
  const { sha256, content } = found;
  const refuse = (reason: FileProblem) => refuseFile(platform, { organizationId, fileId, sha256, reason });

  if (config.CLAMAV) {
    try {
      const verdict = await scanForViruses(config.CLAMAV, await storage.read(content.storageKey));
      if (!verdict.clean) return await refuse('file-infected');
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      platform.log.warn({ err: error, fileId }, 'a file waits for the virus scanner');
      const startAfter = new Date(Date.now() + scannerPause);
      return await inOrganization((tx) => jobs.enqueue(tx, prepareFileJob, { organizationId, fileId }, { startAfter }));
    }
  }

  const variants: Prisma.FileVariantCreateManyInput[] = [];
  if (isPicture(content.mediaType) && !found.prepared) {
    const original = await storage.read(content.storageKey);
    try {
      for await (const { content: bytes, ...variant } of makeVariants(original)) {
        const storageKey = variantKey(organizationId, sha256, variant.name);
        await storage.put(storageKey, bytes, variant.mediaType);
        const contentHash = createHash('sha256').update(bytes).digest('hex');
        variants.push({ organizationId, sha256, size: bytes.length, contentHash, storageKey, ...variant });
      }
    } catch (error) {
      // What the disk or the bucket says comes again; what the decoder says about the picture will not change.
      if ((error as NodeJS.ErrnoException).code !== undefined || '$metadata' in (error as object)) throw error;
      return await refuse('file-damaged');
    } finally {
      original.destroy();
    }
  }
  await inOrganization(async (tx) => {
    await tx.fileVariant.createMany({ data: variants, skipDuplicates: true });
    const turned = await tx.file.updateMany({
      where: { organizationId, id: fileId, state: 'received' },
      data: { state: 'ready' },
    });
    if (turned.count === 0) return;
    const actor = { organizationId, personId: null };
    await audit(tx, actor, { event: 'file.ready', subjectType: 'File', subjectId: fileId });
    await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'File', subjectId: fileId });
  });
}
