import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';

/** The booking a verb works on, held until the transaction ends. */
export async function loadBooking(tx: Tx, actor: Actor, ability: Ability, verb: Action, id: string, version: number) {
  const { organizationId } = actor;
  await tx.$executeRaw`SELECT 1 FROM booking WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = await tx.booking.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  must(ability, verb, 'Booking', { createdById: row.bookedById });
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (row.cancelledAt) throw problem('booking-cancelled');
  return row;
}
