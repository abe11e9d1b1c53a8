import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadRegistration } from './load-registration.ts';
import { mailRegistration } from './registration-mails.ts';
import { lockEvent, seatOrQueue } from './seats.ts';

/** A seat, or where there is none a place in the queue; the person hears which. */
export async function approveEventRegistration(
  tx: Tx,
  { jobs }: Pick<Platform, 'jobs'>,
  actor: Actor,
  ability: Ability,
  params: { id: string; registrationId: string },
  { version }: { version: number },
): Promise<void> {
  const { organizationId } = actor;
  await lockEvent(tx, organizationId, params.id);
  const row = await loadRegistration(tx, actor, ability, params, version);
  if (row.state !== 'pending') throw problem('event-registration-not-in-state', { params: { state: row.state } });
  const state = await seatOrQueue(tx, organizationId, params.id);
  decided(
    await tx.eventRegistration.updateMany({
      where: { organizationId, id: row.id, version, state: 'pending' },
      data: { state, waitingSince: state === 'waiting' ? new Date() : null, version: { increment: 1 } },
    }),
  );
  await audit(tx, actor, {
    event: 'event-registration.approved',
    subjectType: 'EventRegistration',
    subjectId: row.id,
    before: { state: 'pending' },
    after: { state, eventId: row.eventId },
  });
  const kind = state === 'waiting' ? 'waiting' : 'registered';
  await jobs.enqueue(tx, mailRegistration, { organizationId, registrationId: row.id, kind });
}
