import type { VisitItemChange } from '@ravabet/contracts/protocol/visits';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { renameAskedTask, withdrawAskedTask } from '../../../office/tasks/share/change-asked-task.ts';
import type { Bus } from '../../../platform/bus.ts';
import { decided } from '../../../platform/transition.ts';
import { askUnit, moveUnit } from '../ask-unit.ts';
import { type LoadedVisit, loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';
import { timeOf } from '../visit-input.ts';
import { askForConsents } from '../zones/ask-for-consents.ts';
import { moveBookings } from './move-bookings.ts';
import { mustBePossibleItem } from './item-parts.ts';
import { loadItem } from './load-item.ts';

type Item = Prisma.VisitItemGetPayload<object>;

/** Changes a line; its bookings, the task of its unit and the consents follow. */
export async function updateVisitItem(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  input: VisitItemChange,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const { version, startsAt, endsAt, ...set } = input;
  const before = await loadItem(tx, organizationId, visitId, partId, version);
  const time = timeOf(startsAt ?? before.startsAt.toISOString(), endsAt ?? before.endsAt.toISOString());
  const after: Item = { ...before, ...set, ...time };
  await mustBePossibleItem(tx, organizationId, visit, after);
  await moveBookings(tx, bus, actor, [{ before, after }]);
  const taskId = await followWithTask(tx, bus, actor, visit, before, after);
  decided(
    await tx.visitItem.updateMany({
      where: { organizationId, id: partId, version, removedAt: null },
      data: { ...set, ...time, taskId, version: { increment: 1 } },
    }),
  );
  if (after.zoneId !== before.zoneId) await askForConsents(tx, bus, actor, visit, after.zoneId);
  await recordPart(tx, bus, actor, visit, {
    event: 'visit.item-updated',
    before: { id: partId, title: before.title, startsAt: before.startsAt, endsAt: before.endsAt, place: before.place },
    after: { ...set, ...time },
  });
}

/** Another unit is asked anew and the first hears that it is not; the same one hears of the new time, and finds it under its new name. */
async function followWithTask(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  visit: LoadedVisit,
  before: Item,
  after: Item,
): Promise<string | null> {
  const { title, needs: description, responsibleUnitId: unitId, startsAt } = after;
  if (unitId === before.responsibleUnitId) {
    if (before.taskId && startsAt.getTime() !== before.startsAt.getTime()) {
      await moveUnit(tx, bus, actor, before.taskId, startsAt);
    }
    if (before.taskId) await renameAskedTask(tx, bus, actor, before.taskId, { from: before.title, to: title });
    return before.taskId;
  }
  if (before.taskId) await withdrawAskedTask(tx, bus, actor, before.taskId);
  return unitId ? askUnit(tx, bus, actor, visit, { title, description, unitId, before: startsAt }) : null;
}
