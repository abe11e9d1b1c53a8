import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { loadBooking } from './load-booking.ts';
import { tellOfBooking } from './tell-of-booking.ts';

/** Gives it back: from now on somebody else may have the time. The booking stays, with who gave it back and why. */
export async function cancelBooking(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason = '' }: { version: number; reason?: string },
): Promise<void> {
  const { organizationId, personId } = actor;
  const row = await loadBooking(tx, actor, ability, 'cancel', id, version);
  // Whoever loses what they had is told why.
  if (row.bookedById !== personId && reason === '') {
    throw problem('invalid-input', { errors: [{ pointer: '/reason', code: 'required', message: '/reason' }] });
  }
  await tx.booking.update({
    where: { organizationId_id: { organizationId, id } },
    data: { cancelledAt: new Date(), cancelledById: personId, cancelReason: reason, version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, actor, { event: 'booking.cancelled', subjectType: 'Booking', subjectId: id, after: { reason } });
  await tellOfBooking(tx, bus, actor, 'booking-cancelled', { ...row, version: version + 1 }, reason);
}
