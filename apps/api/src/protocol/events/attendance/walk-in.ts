import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { registrationRow } from '../share/registration-row.ts';
import type { EventAtTheDoor } from './tick-event-attendance.ts';

/**
 * Who comes without having registered is let in as long as there is room: seats of people who have not come are free at the door.
 * Their registration has the id of the tick, so that the same tick makes one person.
 * @throws event-full
 */
export async function walkIn(
  tx: Tx,
  { config }: Pick<Platform, 'config'>,
  actor: Actor,
  event: EventAtTheDoor,
  id: string,
  person: { name: string; affiliation?: string; phone?: string },
) {
  const { organizationId } = actor;
  const [room] = await tx.$queryRaw<{ people: number }[]>`
    SELECT count(DISTINCT registration_id)::int AS people FROM event_tick
    WHERE organization_id = ${organizationId}::uuid AND event_id = ${event.id}::uuid AND kind = 'in'`;
  if (event.capacity !== null && (room?.people ?? 0) >= event.capacity) {
    throw problem('event-full', { params: { capacity: event.capacity } });
  }
  const said = { name: person.name, affiliation: person.affiliation ?? '', phone: person.phone ?? '' };
  const of = { organizationId, eventId: event.id, id, source: 'walk-in' as const };
  const whole = { ...said, email: '', language: 'fa' as const, answers: [] };
  const row = registrationRow(config.SECRET_KEY, of, whole, 'registered');
  await tx.eventRegistration.createMany({ data: [row] });
  await audit(tx, actor, {
    event: 'event-registration.walked-in',
    subjectType: 'EventRegistration',
    subjectId: id,
    after: { eventId: event.id },
  });
  return { id };
}
