import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { loadArrangement } from './load-arrangement.ts';

export async function removeArrangement(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, arrangementId: id, version }: { id: string; arrangementId: string; version: number },
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const { title, shape } = await loadArrangement(tx, actor, { visitId, id, version });
  await tx.visitArrangement.update({
    where: { organizationId_id: { organizationId, id } },
    data: { removedAt: new Date(), version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'visit.arrangement-removed',
    subjectType: 'Visit',
    subjectId: visitId,
    before: { arrangementId: id, title, shape },
  });
  await tellVisitChanged(tx, bus, actor, visit);
}
