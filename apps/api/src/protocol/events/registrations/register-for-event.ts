import type { RegistrationState } from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type RegisteredPerson, registrationRow } from '../share/registration-row.ts';
import { tellEventChanged } from '../tell-of-event.ts';
import { lockEvent, seatOrQueue } from './seats.ts';
import { mailRegistration } from './registration-mails.ts';

export type RegistrationOutcome =
  | { state: RegistrationState; queue: number | null; isKnown: boolean }
  /** it is closed, or full and nobody waits */
  | { refused: 'closed' | 'full' };

/** Somebody registers in public. The event's row is held: of two who want the last seat the first has it, the other waits. */
export async function registerForEvent(
  tx: Tx,
  { config, jobs, bus }: Pick<Platform, 'config' | 'jobs' | 'bus'>,
  organizationId: string,
  eventId: string,
  person: RegisteredPerson,
): Promise<RegistrationOutcome> {
  await lockEvent(tx, organizationId, eventId);
  const [event] = await tx.$queryRaw<
    { isOpen: boolean; needsApproval: boolean; hasWaitingList: boolean; version: number }[]
  >`
    SELECT state = 'open' AND coalesce((registration->>'closesAt')::timestamptz, starts_at) > now() AS "isOpen",
      (registration->>'needsApproval')::boolean AS "needsApproval", (registration->>'hasWaitingList')::boolean AS "hasWaitingList", version
    FROM event WHERE organization_id = ${organizationId}::uuid AND id = ${eventId}::uuid AND NOT is_template`;
  const known = await tx.eventRegistration.findFirst({
    where: { organizationId, eventId, email: person.email, state: { not: 'cancelled' } },
    select: { id: true, state: true, waitingSince: true },
  });
  if (known) {
    const state = known.state as RegistrationState;
    return { state, queue: await queueOf(tx, organizationId, eventId, known), isKnown: true };
  }
  if (!event?.isOpen) return { refused: 'closed' };
  const state = event.needsApproval ? 'pending' : await seatOrQueue(tx, organizationId, eventId);
  if (state === 'waiting' && !event.hasWaitingList) return { refused: 'full' };
  const id = newId();
  const of = { organizationId, eventId, id, source: 'public' as const };
  const row = registrationRow(config.SECRET_KEY, of, person, state);
  await tx.eventRegistration.createMany({ data: [row] });
  const by = { organizationId, personId: null };
  await audit(tx, by, {
    event: 'event-registration.received',
    subjectType: 'EventRegistration',
    subjectId: id,
    after: { state, eventId },
  });
  await jobs.enqueue(tx, mailRegistration, { organizationId, registrationId: id, kind: state });
  await tellEventChanged(tx, bus, organizationId, eventId, event.version);
  return { state, queue: await queueOf(tx, organizationId, eventId, row), isKnown: false };
}

/** How many stand before somebody who waits, and they themselves. */
export async function queueOf(
  tx: Tx,
  organizationId: string,
  eventId: string,
  { id, waitingSince }: { id: string; waitingSince: Date | null },
): Promise<number | null> {
  if (waitingSince === null) return null;
  const before = await tx.eventRegistration.count({
    where: {
      organizationId,
      eventId,
      state: 'waiting',
      OR: [{ waitingSince: { lt: waitingSince } }, { waitingSince, id: { lt: id } }],
    },
  });
  return before + 1;
}
