import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from './record-part.ts';

/** Does not come, or does not receive. The line stays with its badge, so that an old badge is known for what it is. */
export async function removeVisitParticipant(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  { version, reason }: { version: number; reason?: string },
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const row = await tx.visitParticipant.findFirst({ where: { organizationId, visitId, id: partId, removedAt: null } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  decided(
    await tx.visitParticipant.updateMany({
      where: { organizationId, id: partId, version, removedAt: null },
      data: { removedAt: new Date(), isGuestOfHonour: false, isPrincipalHost: false, version: { increment: 1 } },
    }),
  );
  for (const table of ['visit_item', 'visit_service']) {
    await tx.$executeRawUnsafe(withoutParticipant(table), organizationId, visitId, partId);
  }
  await recordPart(tx, bus, actor, visit, {
    event: 'visit.participant-removed',
    before: { id: partId, side: row.side, role: row.role },
    ...(reason && { reason }),
  });
}

/** Whoever was one of several in a line or a service is so no longer; what was for them alone is not for everybody by that. */
const withoutParticipant = (table: string): string =>
  `UPDATE ${table} SET participant_ids = array_remove(participant_ids, $3::uuid), version = version + 1
    WHERE organization_id = $1::uuid AND visit_id = $2::uuid AND $3::uuid = ANY(participant_ids) AND cardinality(participant_ids) > 1`;
