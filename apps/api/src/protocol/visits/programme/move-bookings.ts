import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { giveBackResources } from '../../resources/share/give-back-resources.ts';
import { takeResources } from '../../resources/share/take-resources.ts';

interface Booked {
  visitId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  resourceIds: string[];
}

/**
 * What lines had booked is given back first, for all of them, and then taken for the new times: lines that move together do not stand in
 * each other's way, and somebody else's booking stops them all.
 * @throws resource-already-booked | resource-not-in-state
 */
export async function moveBookings(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  lines: readonly { before: Booked; after: Booked }[],
): Promise<void> {
  const moved = lines.filter(({ before, after }) => bookingKey(before) !== bookingKey(after));
  for (const { before } of moved) {
    if (before.resourceIds.length === 0) continue;
    const { visitId, resourceIds, startsAt, endsAt } = before;
    const subject = { type: 'Visit', id: visitId };
    await giveBackResources(tx, bus, actor, { subject, only: { resourceIds, startsAt, endsAt }, reason: '' });
  }
  for (const { after } of moved) {
    if (after.resourceIds.length === 0) continue;
    const { visitId, resourceIds, startsAt, endsAt, title } = after;
    const subject = { type: 'Visit', id: visitId };
    await takeResources(tx, actor, {
      ids: resourceIds.map(() => newId()),
      resourceIds,
      startsAt,
      endsAt,
      title,
      subject,
    });
  }
}

const bookingKey = ({ startsAt, endsAt, resourceIds }: Booked): string =>
  JSON.stringify([startsAt, endsAt, resourceIds.toSorted()]);
