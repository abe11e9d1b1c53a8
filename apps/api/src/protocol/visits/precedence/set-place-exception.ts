import type { PlaceExceptionInput } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { loadVisitParticipant } from './load-visit-participant.ts';

/** Gives somebody a place that the rule does not give. The reason stands beside it on every paper of the house. */
export async function setPlaceException(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id, participantId }: { id: string; participantId: string },
  { version, place, reason }: PlaceExceptionInput,
): Promise<void> {
  const visit = await loadPlannableVisit(tx, actor, ability, id);
  const row = await loadVisitParticipant(tx, actor, { visitId: id, id: participantId, version });
  await tx.visitParticipant.update({
    where: { organizationId_id: { organizationId: actor.organizationId, id: participantId } },
    data: { exceptionPlace: place, exceptionReason: reason, version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'visit.exception-set',
    subjectType: 'Visit',
    subjectId: id,
    before: { participantId, place: row.exceptionPlace },
    after: { participantId, place },
    // The trail has readers to whom the guests of a closed visit are not named; a reason may name them.
    ...(visit.namesSeenBy === 'everyone' && { reason }),
  });
  await tellVisitChanged(tx, bus, actor, visit);
}
