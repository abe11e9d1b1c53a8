import type { NewBooking } from '@ravabet/contracts/protocol/resources';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { readRecord } from '../../office/comments/share/read-record.ts';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { bookingTime, mustBeAhead } from './booking-time.ts';
import { takeResources } from './share/take-resources.ts';

/** Takes things for a time: all of them, or none. */
export async function bookResources(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  input: NewBooking,
): Promise<void> {
  must(ability, 'create', 'Booking');
  const { ids, resourceIds, title, isPrivate = false, subject } = input;
  if (ids.length !== resourceIds.length) {
    throw problem('invalid-input', { errors: [{ pointer: '/ids', code: 'length', message: '/ids' }] });
  }
  // What they may not read is answered like what is not there.
  if (subject && !(await readRecord(tx, actor, ability, subject.type, subject.id))) throw problem('not-found');
  const { startsAt, endsAt } = bookingTime(input);
  mustBeAhead(startsAt);
  await takeResources(tx, actor, { ids, resourceIds, startsAt, endsAt, title, isPrivate, subject });
  for (const [n, id] of ids.entries()) {
    const after = { resourceId: resourceIds[n], startsAt: input.startsAt, endsAt: input.endsAt, title, isPrivate };
    await audit(tx, actor, { event: 'booking.created', subjectType: 'Booking', subjectId: id, after });
  }
  await bus.tell(tx, 'record.changed', {
    organizationId: actor.organizationId,
    subjectType: 'Booking',
    subjectId: ids[0] ?? '',
    version: 1,
  });
}
