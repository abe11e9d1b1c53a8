import type { Tx } from '@ravabet/db';
import type { Bus } from '../../../platform/bus.ts';

/** What a notice asked for is done, by whomever: it is read for everybody whom it asked, and is not mailed any more. */
export async function settleNotices(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  notices: { organizationId: string; kind: string; subjectType: string; subjectId: string },
): Promise<void> {
  const { organizationId } = notices;
  const settled = await tx.notification.updateManyAndReturn({
    where: { ...notices, readAt: null },
    data: { readAt: new Date() },
    select: { personId: true },
  });
  for (const { personId } of settled) await bus.tell(tx, 'notifications.changed', { organizationId, personId });
}
