import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { lockContent } from './lock-content.ts';

/**
 * Ends what has been in the bin for 30 days. A content goes with the last file that had it, unless the newsroom shows it; its bytes go
 * inside the transaction, so that a failure leaves the row to try again, never bytes that nobody knows.
 */
export async function emptyBin({ databases, storage, log }: Platform, limit = 200): Promise<number> {
  const due = await databases.jobs.prisma.$queryRaw<{ organizationId: string; id: string; sha256: string }[]>`
    SELECT organization_id AS "organizationId", id, sha256 FROM file
    WHERE deleted_at < now() - interval '30 days' ORDER BY deleted_at LIMIT ${limit}`;
  let ended = 0;
  for (const { organizationId, id, sha256 } of due) {
    try {
      await withOrganization(databases.app.prisma, organizationId, async (tx) => {
        await lockContent(tx, organizationId, sha256);
        const still = { organizationId, fileId: id };
        if ((await tx.pressReleasePicture.count({ where: still })) > 0) return;
        if (
          (await tx.pressReleaseMedium.count({
            where: { organizationId, OR: [{ fileId: id }, { posterFileId: id }] },
          })) > 0
        )
          return;
        if ((await tx.socialPostPicture.count({ where: still })) > 0) return;
        if ((await tx.visitPicture.count({ where: still })) > 0) return;
        if ((await tx.visitDocument.count({ where: still })) > 0) return;
        if ((await tx.taskEvidence.count({ where: still })) > 0) return;
        if ((await tx.guest.count({ where: { organizationId, photoFileId: id } })) > 0) return;
        if ((await tx.gift.count({ where: { organizationId, photoFileId: id } })) > 0) return;
        await tx.file.deleteMany({ where: { organizationId, id, deletedAt: { not: null } } });
        const others = await tx.file.count({ where: { organizationId, sha256 } });
        const shown = await tx.publicationPicture.count({ where: { organizationId, sha256 } });
        const played = await tx.publicationMedium.count({ where: { organizationId, sha256 } });
        if (others > 0 || shown > 0 || played > 0) return;
        const content = await tx.storedContent.findUnique({
          where: { organizationId_sha256: { organizationId, sha256 } },
        });
        const variants = await tx.fileVariant.findMany({ where: { organizationId, sha256 } });
        await tx.fileVariant.deleteMany({ where: { organizationId, sha256 } });
        await tx.storedContent.deleteMany({ where: { organizationId, sha256 } });
        for (const { storageKey } of variants) await storage.remove(storageKey);
        if (content) await storage.remove(content.storageKey);
      });
      ended++;
    } catch (error) {
      log.warn({ err: error, fileId: id }, 'a file of the bin could not be ended and will be tried again');
    }
  }
  return ended;
}
