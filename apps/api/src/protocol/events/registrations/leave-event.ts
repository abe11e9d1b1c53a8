import type { RegistrationState } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { tellEventChanged } from '../tell-of-event.ts';
import { mailRegistration } from './registration-mails.ts';
import { giveSeatBack, lockEvent } from './seats.ts';

/** Somebody of the desk, or the person by the link in their own mail. */
type Leaving = Actor | { organizationId: string; personId: null };

/** Somebody does not come, or is not let in: their seat goes to the next who waits. @returns whether it changed anything */
export async function leaveEvent(
  tx: Tx,
  { jobs, bus }: Pick<Platform, 'jobs' | 'bus'>,
  by: Leaving,
  registration: { id: string; eventId: string; source: string },
  to: 'cancelled' | 'declined',
  reason = '',
): Promise<boolean> {
  const { organizationId } = by;
  const { id, eventId } = registration;
  await lockEvent(tx, organizationId, eventId);
  const now = await tx.eventRegistration.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } });
  const from = now.state as RegistrationState;
  const possible: RegistrationState[] =
    to === 'declined' ? ['pending', 'waiting'] : ['pending', 'registered', 'waiting'];
  if (!possible.includes(from)) return false;
  await tx.eventRegistration.updateMany({
    where: { organizationId, id },
    data: { state: to, waitingSince: null, version: { increment: 1 } },
  });
  await audit(tx, by, {
    event: to === 'declined' ? 'event-registration.declined' : 'event-registration.cancelled',
    subjectType: 'EventRegistration',
    subjectId: id,
    before: { state: from },
    after: { state: to, eventId },
    ...(reason && { reason }),
  });
  // Who walked in holds no seat of those that were promised.
  if (from === 'registered' && registration.source === 'public') await giveSeatBack(tx, jobs, organizationId, eventId);
  if (now.email) await jobs.enqueue(tx, mailRegistration, { organizationId, registrationId: id, kind: to });
  const { version } = await tx.event.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: eventId } },
    select: { version: true },
  });
  await tellEventChanged(tx, bus, organizationId, eventId, version);
  return true;
}
