import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { confirmWithinDays, forgetAfterHours } from './subscription-wish.ts';

/** Addresses go when they have said no, or never yes. Their mails' rows go with them. */
export async function forgetSubscribers({ databases }: Pick<Platform, 'databases'>): Promise<number> {
  const due = await databases.jobs.prisma.$queryRaw<{ organizationId: string }[]>`
    SELECT DISTINCT organization_id AS "organizationId" FROM newsroom_subscriber
    WHERE (state = 'unsubscribed' AND unsubscribed_at < now() - make_interval(hours => ${forgetAfterHours}::int))
      OR (state = 'pending' AND requested_at < now() - make_interval(days => ${confirmWithinDays}::int))`;
  let forgotten = 0;
  for (const { organizationId } of due) {
    forgotten += await withOrganization(
      databases.app.prisma,
      organizationId,
      (tx) => tx.$executeRaw`
        DELETE FROM newsroom_subscriber WHERE organization_id = ${organizationId}::uuid
          AND ((state = 'unsubscribed' AND unsubscribed_at < now() - make_interval(hours => ${forgetAfterHours}::int))
            OR (state = 'pending' AND requested_at < now() - make_interval(days => ${confirmWithinDays}::int)))`,
    );
  }
  return forgotten;
}
