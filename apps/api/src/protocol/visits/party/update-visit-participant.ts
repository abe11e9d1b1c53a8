import type { ParticipantChange } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { mustBeDelegationOf } from './delegation-of.ts';
import { mustBeRank } from './must-be-rank.ts';
import { recordPart } from './record-part.ts';

/** The part that somebody has in the visit. There is one guest of honour and one principal host: naming another unnames the first. */
export async function updateVisitParticipant(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  input: ParticipantChange,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const row = await tx.visitParticipant.findFirst({ where: { organizationId, visitId, id: partId, removedAt: null } });
  if (!row) throw problem('not-found');
  const { version, ...set } = input;
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const ofHost = set.isPrincipalHost !== undefined || set.rankId !== undefined || set.tookOfficeAt !== undefined;
  const ofGuest = set.isGuestOfHonour !== undefined || set.delegationId !== undefined;
  if (row.side === 'guest' ? ofHost : ofGuest) throw problem('visit-participant-not-possible');
  await mustBeDelegationOf(tx, organizationId, visitId, set.delegationId);
  await mustBeRank(tx, organizationId, set.rankId);
  for (const flag of ['isGuestOfHonour', 'isPrincipalHost'] as const) {
    if (!set[flag]) continue;
    await tx.visitParticipant.updateMany({
      where: { organizationId, visitId, [flag]: true, id: { not: partId } },
      data: { [flag]: false, version: { increment: 1 } },
    });
  }
  decided(
    await tx.visitParticipant.updateMany({
      where: { organizationId, id: partId, version },
      data: { ...set, version: { increment: 1 } },
    }),
  );
  await recordPart(tx, bus, actor, visit, { event: 'visit.participant-updated', after: { id: partId, ...set } });
}
