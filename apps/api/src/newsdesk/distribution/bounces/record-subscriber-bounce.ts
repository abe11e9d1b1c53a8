import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../../platform/platform.ts';
import { addressInLists } from '../share/is-suppressed.ts';
import { suppressUnreachable } from '../suppressions/suppress-unreachable.ts';
import type { Report } from './read-report.ts';

/** A mail of the newsroom came back: what is final takes the address off everything the organisation sends; what passes changes nothing. */
export async function recordSubscriberBounce(
  { databases }: Pick<Platform, 'databases'>,
  subscriberId: string,
  kind: Report['kind'],
  detail: string,
): Promise<boolean> {
  const [subscriber] = await databases.jobs.prisma.$queryRaw<{ organizationId: string }[]>`
    SELECT organization_id AS "organizationId" FROM newsroom_subscriber WHERE id = ${subscriberId}::uuid`;
  if (!subscriber) return false;
  if (kind !== 'hard' && kind !== 'complaint') return true;
  const { organizationId } = subscriber;
  const said = detail.replaceAll('\u0000', '').toWellFormed().slice(0, 500);
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const found = await tx.newsroomSubscriber.findUnique({
      where: { organizationId_id: { organizationId, id: subscriberId } },
      select: { email: true },
    });
    if (!found) return;
    const reason = kind === 'hard' ? 'bounced' : 'complained';
    await suppressUnreachable(tx, organizationId, { mail: addressInLists(found.email), detail: said }, reason);
  });
  return true;
}
