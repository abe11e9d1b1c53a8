import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../platform/platform.ts';
import type { BegunRelease } from './seed-releases.ts';

/** People who have worked here for weeks have read what they were told then; unread is what came these days. */
const stillUnreadDays = 3;

/** Notices of old releases are read, unless they ask for a decision that is still to be made. */
export async function readOldNotices({ databases }: Platform, begun: readonly BegunRelease[]): Promise<void> {
  const organizations = new Set(begun.map(({ organizationId }) => organizationId));
  const old = begun.filter(({ daysAgo }) => daysAgo > stillUnreadDays).map(({ id }) => id);
  for (const organizationId of organizations) {
    await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const waiting = { kind: 'press-release-submitted' };
      const where = { organizationId, readAt: null, subjectId: { in: old }, NOT: waiting };
      await tx.notification.updateMany({ where, data: { readAt: new Date() } });
    });
  }
}
