import type { RegistrationState } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import { audit } from '../../../platform/audit.ts';
import type { Jobs } from '../../../platform/jobs.ts';
import { mailRegistration } from './registration-mails.ts';

/** Held until the transaction ends: who asks for a seat, gives one up or changes their number comes one after the other. */
export async function lockEvent(tx: Tx, organizationId: string, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM event WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`;
}

/** The UPDATE decides who gets the last one; the CHECK of the table stands behind it. */
export async function takeSeat(tx: Tx, organizationId: string, id: string): Promise<boolean> {
  const taken = await tx.$executeRaw`UPDATE event SET seats_taken = seats_taken + 1
    WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND (capacity IS NULL OR seats_taken < capacity)`;
  return taken === 1;
}

/** A seat or, where there is none, a place in the queue. */
export const seatOrQueue = async (tx: Tx, organizationId: string, eventId: string): Promise<RegistrationState> =>
  (await takeSeat(tx, organizationId, eventId)) ? 'registered' : 'waiting';

/** A seat comes back; the next who waits has it, and is told. */
export async function giveSeatBack(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  organizationId: string,
  eventId: string,
): Promise<void> {
  await tx.$executeRaw`UPDATE event SET seats_taken = seats_taken - 1
    WHERE organization_id = ${organizationId}::uuid AND id = ${eventId}::uuid`;
  await moveUp(tx, jobs, organizationId, eventId);
}

/** As many as there are seats move up, in the order in which they came. The event is locked by who calls. */
export async function moveUp(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueue'>,
  organizationId: string,
  eventId: string,
): Promise<void> {
  const event = await tx.event.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: eventId } },
    select: { state: true },
  });
  if (!['approved', 'open', 'running'].includes(event.state)) return;
  for (;;) {
    const next = await tx.eventRegistration.findFirst({
      where: { organizationId, eventId, state: 'waiting' },
      orderBy: [{ waitingSince: 'asc' }, { id: 'asc' }],
      select: { id: true },
    });
    if (!next || !(await takeSeat(tx, organizationId, eventId))) return;
    await tx.eventRegistration.updateMany({
      where: { organizationId, id: next.id },
      data: { state: 'registered', waitingSince: null, version: { increment: 1 } },
    });
    const by = { organizationId, personId: null };
    await audit(tx, by, {
      event: 'event-registration.moved-up',
      subjectType: 'EventRegistration',
      subjectId: next.id,
      before: { state: 'waiting' },
      after: { state: 'registered', eventId },
    });
    await jobs.enqueue(tx, mailRegistration, { organizationId, registrationId: next.id, kind: 'moved-up' });
  }
}
