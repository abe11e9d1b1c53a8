import type { Delay } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../../../office/tasks/share/work-calendar.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { moveUnit } from '../ask-unit.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';
import { delayedItems } from './delayed-items.ts';
import { loadItem } from './load-item.ts';
import { moveBookings } from './move-bookings.ts';

/**
 * Moves a line and what follows on its day, with bookings and tasks, or nothing at all. It moves what the preview showed: a programme that
 * has changed since is looked at again first.
 * @throws stale-version | resource-already-booked
 */
export async function delayVisitItems(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  { minutes, moves }: Delay,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  // Held, so that two delays at once do not move the same lines twice.
  await tx.$executeRaw`SELECT 1 FROM visit WHERE organization_id = ${organizationId}::uuid AND id = ${visitId}::uuid FOR UPDATE`;
  const from = await loadItem(tx, organizationId, visitId, partId);
  const items = await tx.visitItem.findMany({ where: { organizationId, visitId, removedAt: null } });
  const { timeZone } = await workCalendarOf(tx, organizationId);
  const moved = delayedItems(items, from, minutes, timeZone);
  const asShown = new Map(moves.map(({ id, version }) => [id, version]));
  const isAsShown = moved.length === asShown.size && moved.every(({ item }) => asShown.get(item.id) === item.version);
  if (!isAsShown) throw problem('stale-version');
  await moveBookings(
    tx,
    bus,
    actor,
    moved.map(({ item, startsAt, endsAt }) => ({ before: item, after: { ...item, startsAt, endsAt } })),
  );
  for (const { item, startsAt, endsAt } of moved) {
    await tx.visitItem.updateMany({
      where: { organizationId, id: item.id },
      data: { startsAt, endsAt, version: { increment: 1 } },
    });
    if (item.taskId) await moveUnit(tx, bus, actor, item.taskId, startsAt);
  }
  await recordPart(tx, bus, actor, visit, {
    event: 'visit.delayed',
    after: { from: from.title, minutes, moved: moved.map(({ item }) => item.id) },
  });
}
