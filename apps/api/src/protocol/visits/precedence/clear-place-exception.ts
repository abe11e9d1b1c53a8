import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { loadVisitParticipant } from './load-visit-participant.ts';

/** Gives somebody back the place of the rule; without an exception there is nothing to do. */
export async function clearPlaceException(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id, participantId, version }: { id: string; participantId: string; version: number },
): Promise<void> {
  const visit = await loadPlannableVisit(tx, actor, ability, id);
  const row = await loadVisitParticipant(tx, actor, { visitId: id, id: participantId, version });
  if (row.exceptionPlace === null) return;
  await tx.visitParticipant.update({
    where: { organizationId_id: { organizationId: actor.organizationId, id: participantId } },
    data: { exceptionPlace: null, exceptionReason: '', version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'visit.exception-cleared',
    subjectType: 'Visit',
    subjectId: id,
    before: { participantId, place: row.exceptionPlace },
    after: { participantId, place: null },
  });
  await tellVisitChanged(tx, bus, actor, visit);
}
