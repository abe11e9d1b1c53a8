import type { Tx } from '@ravabet/db';
import type { Jobs } from '../../../platform/jobs.ts';
import { mailRegistration } from './registration-mails.ts';

/** Everybody who comes, waits or asked is told: another time or place, or that it does not take place. */
export async function mailEverybody(
  tx: Tx,
  jobs: Pick<Jobs, 'enqueueMany'>,
  organizationId: string,
  eventId: string,
  kind: 'moved' | 'called-off',
): Promise<void> {
  const people = await tx.eventRegistration.findMany({
    where: { organizationId, eventId, email: { not: '' }, state: { in: ['pending', 'registered', 'waiting'] } },
    select: { id: true },
  });
  const { version } = await tx.event.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: eventId } },
    select: { version: true },
  });
  const mails = people.map(({ id }) => ({
    data: { organizationId, registrationId: id, kind },
    once: `${kind} ${organizationId} ${id} ${version}`,
  }));
  await jobs.enqueueMany(tx, mailRegistration, mails);
}
