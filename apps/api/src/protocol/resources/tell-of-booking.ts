import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { notify } from '../../office/notifications/share/notify.ts';

interface Told {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly bookedById: string;
  readonly version: number;
}

/** Pages that show it are told, and whoever booked it when somebody else moved it or gave it back. */
export async function tellOfBooking(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  kind: 'booking-moved' | 'booking-cancelled',
  { id, title, startsAt, bookedById, version }: Told,
  reason = '',
): Promise<void> {
  await notify(
    tx,
    bus,
    actor,
    { personIds: [bookedById] },
    {
      kind,
      subjectType: 'Booking',
      subjectId: id,
      params: { title, at: startsAt.toISOString(), reason },
      dedupeKey: `${kind} ${id} ${version}`,
    },
  );
  const { organizationId } = actor;
  await bus.tell(tx, 'record.changed', { organizationId, subjectType: 'Booking', subjectId: id, version });
}
