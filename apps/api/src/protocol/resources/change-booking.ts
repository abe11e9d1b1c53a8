import type { BookingChange } from '@ravabet/contracts/protocol/resources';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { holdersOf, refusalWith } from './already-booked.ts';
import { bookingTime, mustBeAhead } from './booking-time.ts';
import { loadBooking } from './load-booking.ts';
import { tellOfBooking } from './tell-of-booking.ts';

/** Moves it to another time or resource, or calls it otherwise. */
export async function changeBooking(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: BookingChange,
) {
  const { organizationId } = actor;
  const row = await loadBooking(tx, actor, ability, 'update', id, input.version);
  const resourceId = input.resourceId ?? row.resourceId;
  const { startsAt, endsAt } = bookingTime({
    startsAt: input.startsAt ?? row.startsAt.toISOString(),
    endsAt: input.endsAt ?? row.endsAt.toISOString(),
  });
  if (startsAt.getTime() !== row.startsAt.getTime()) mustBeAhead(startsAt);
  // Whoever moves waits for all who book this resource, and they for the mover: nobody waits in a circle.
  const [resource] = await tx.$queryRaw<{ retired: boolean }[]>`
    SELECT retired_at IS NOT NULL AS retired FROM resource
    WHERE organization_id = ${organizationId}::uuid AND id = ${resourceId}::uuid FOR UPDATE`;
  if (!resource) throw problem('not-found');
  if (resource.retired) throw problem('resource-not-in-state', { params: { state: 'retired' } });
  const holders = await holdersOf(tx, organizationId, { resourceIds: [resourceId], startsAt, endsAt, exceptId: id });
  if (holders.length > 0) throw refusalWith(holders);
  const { title = row.title, isPrivate = row.isPrivate } = input;
  await tx.booking.update({
    where: { organizationId_id: { organizationId, id } },
    data: { resourceId, startsAt, endsAt, title, isPrivate, version: { increment: 1 } },
    select: { id: true },
  });
  const { resourceId: before, startsAt: began, endsAt: ended } = row;
  await audit(tx, actor, {
    event: 'booking.updated',
    subjectType: 'Booking',
    subjectId: id,
    before: { resourceId: before, startsAt: began, endsAt: ended, title: row.title },
    after: { resourceId, startsAt, endsAt, title },
  });
  await tellOfBooking(tx, bus, actor, 'booking-moved', { ...row, title, startsAt, version: input.version + 1 });
}
