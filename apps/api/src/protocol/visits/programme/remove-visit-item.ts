import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { withdrawAskedTask } from '../../../office/tasks/share/change-asked-task.ts';
import type { Bus } from '../../../platform/bus.ts';
import { decided } from '../../../platform/transition.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';
import { loadItem } from './load-item.ts';
import { moveBookings } from './move-bookings.ts';

/** Takes a line out: what it had booked is free again, and its unit hears that it is not needed. */
export async function removeVisitItem(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  { version }: { version: number },
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const row = await loadItem(tx, organizationId, visitId, partId, version);
  decided(
    await tx.visitItem.updateMany({
      where: { organizationId, id: partId, version, removedAt: null },
      data: { removedAt: new Date(), version: { increment: 1 } },
    }),
  );
  await moveBookings(tx, bus, actor, [{ before: row, after: { ...row, resourceIds: [] } }]);
  if (row.taskId) await withdrawAskedTask(tx, bus, actor, row.taskId);
  await recordPart(tx, bus, actor, visit, { event: 'visit.item-removed', before: { id: partId, title: row.title } });
}
