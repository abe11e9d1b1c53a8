import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { auditMany } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';

export interface GivingBack {
  subject: { type: string; id: string };
  /** only what was taken of these for exactly this time; unless said, all that the record has */
  only?: { resourceIds: readonly string[]; startsAt: Date; endsAt: Date };
  reason: string;
}

/** Frees what a record has taken, inside the transaction of that record. The bookings stay, with who gave them back and why. */
export async function giveBackResources(tx: Tx, bus: Bus, actor: Actor, giving: GivingBack): Promise<void> {
  const { organizationId, personId } = actor;
  const { subject, only, reason } = giving;
  const freed = await tx.booking.updateManyAndReturn({
    where: {
      organizationId,
      subjectType: subject.type,
      subjectId: subject.id,
      cancelledAt: null,
      ...(only && { resourceId: { in: [...only.resourceIds] }, startsAt: only.startsAt, endsAt: only.endsAt }),
    },
    data: { cancelledAt: new Date(), cancelledById: personId, cancelReason: reason, version: { increment: 1 } },
    select: { id: true, version: true },
  });
  await auditMany(
    tx,
    actor,
    freed.map(({ id }) => ({ event: 'booking.cancelled', subjectType: 'Booking', subjectId: id, after: { reason } })),
  );
  for (const { id, version } of freed) {
    await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Booking', subjectId: id, version });
  }
}
