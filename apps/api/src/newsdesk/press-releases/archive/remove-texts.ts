import { forgetRedirects } from '../../newsroom/share/remember-redirects.ts';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { type ArchiveWork, importAtWork, inOrganization, type Progress } from './archive-work.ts';

const portion = 100;

/**
 * Takes an import back as a whole: its releases leave newsroom and lists, drafts that nobody has touched go to the bin, and the archive can
 * be imported anew. What somebody has gone on working with stays, and is counted.
 */
export async function removeTexts(
  platform: Platform,
  work: ArchiveWork,
  progress: Progress,
): Promise<Record<string, unknown>> {
  const { organizationId, importId, personId } = work;
  const standing = personId && (await platform.memberships.standingOf(personId, organizationId));
  if (!standing) throw problem('forbidden');
  const { actor } = standing;
  const total = await inOrganization(platform, organizationId, async (tx) => {
    if (!(await importAtWork(tx, work, 'removing'))) return null;
    return tx.archiveImportItem.count({ where: { organizationId, importId, state: 'imported' } });
  });
  if (total === null) return {};
  for (let done = 0; ; ) {
    const taken = await inOrganization(platform, organizationId, async (tx) => {
      const items = await tx.archiveImportItem.findMany({
        where: { organizationId, importId, state: 'imported' },
        orderBy: { position: 'asc' },
        take: portion,
        select: { position: true, pressReleaseId: true },
      });
      const ids = items.flatMap(({ pressReleaseId }) => pressReleaseId ?? []);
      const now = new Date();
      const removed = await tx.pressRelease.updateManyAndReturn({
        // Version 1: as the import made it.
        where: { organizationId, id: { in: ids }, archiveImportId: importId, version: 1, deletedAt: null },
        data: { deletedAt: now, version: { increment: 1 } },
        select: { id: true },
      });
      const gone = { organizationId, pressReleaseId: { in: removed.map(({ id }) => id) } };
      await tx.publication.updateMany({
        where: { ...gone, withdrawnAt: null },
        data: { withdrawnAt: now, current: false },
      });
      await forgetRedirects(
        tx,
        organizationId,
        importId,
        removed.map(({ id }) => id),
      );
      for (const { id } of removed) {
        await audit(tx, actor, {
          event: 'press-release.import-removed',
          subjectType: 'PressRelease',
          subjectId: id,
          after: { importId },
        });
      }
      const positions = items.map(({ position }) => position);
      await tx.archiveImportItem.updateMany({
        where: { organizationId, importId, position: { in: positions } },
        data: { state: 'removed' },
      });
      return items.length;
    });
    if (taken === 0) break;
    done += taken;
    await progress.report(done, total);
  }
  return inOrganization(platform, organizationId, async (tx) => {
    const ended = await tx.archiveImport.updateMany({
      where: { organizationId, id: importId, state: 'removing' },
      data: { state: 'removed', finishedAt: new Date(), version: { increment: 1 } },
    });
    const kept = await tx.pressRelease.count({ where: { organizationId, archiveImportId: importId, deletedAt: null } });
    if (ended.count > 0) {
      await audit(tx, actor, {
        event: 'archive-import.removed',
        subjectType: 'ArchiveImport',
        subjectId: importId,
        after: { removed: total, kept },
      });
    }
    return { importId, removed: total, kept };
  });
}
