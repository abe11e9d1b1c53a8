import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../platform/platform.ts';
import type { BegunRelease } from './seed-releases.ts';

/** People who have worked here for weeks have read what they were told then; unread is what came these days. */
const stillUnreadDays = 3;

/**
 * Nobody waits for what was decided long ago: notices of old releases are read, and so are those that ask for a decision which has
 * been made.
 */
export async function readOldNotices({ databases }: Platform, begun: readonly BegunRelease[]): Promise<void> {
  const organizations = new Set(begun.map(({ organizationId }) => organizationId));
  const old = begun.filter(({ daysAgo }) => daysAgo > stillUnreadDays).map(({ id }) => id);
  for (const organizationId of organizations) {
    await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const waiting = await tx.pressRelease.findMany({
        where: { organizationId, state: 'in-review' },
        select: { id: true },
      });
      const undecided = waiting.map(({ id }) => id);
      await tx.notification.updateMany({
        where: {
          organizationId,
          readAt: null,
          OR: [
            { subjectId: { in: old.filter((id) => !undecided.includes(id)) } },
            { kind: 'press-release-submitted', subjectId: { notIn: undecided } },
          ],
        },
        data: { readAt: new Date() },
      });
      // Whoever has decided waits no more, though the next step still does.
      const decided = await tx.pressReleaseApproval.findMany({
        where: { organizationId, pressReleaseId: { in: undecided } },
        select: { pressReleaseId: true, decidedById: true },
      });
      for (const { pressReleaseId: subjectId, decidedById: personId } of decided) {
        const where = { organizationId, subjectId, personId, kind: 'press-release-submitted', readAt: null };
        await tx.notification.updateMany({ where, data: { readAt: new Date() } });
      }
    });
  }
}
