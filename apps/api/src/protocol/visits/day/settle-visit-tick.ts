import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';
import { visitOfDay } from './visit-of-day.ts';

/** A person says which of two that contradict counts. Neither is deleted: the other is kept as one that does not count. */
export async function settleVisitTick(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, tickId }: { id: string; tickId: string },
  keep: 'this' | 'other' | 'both',
): Promise<void> {
  const { organizationId, personId } = actor;
  const visit = await visitOfDay(tx, actor, ability, visitId, { hold: true });
  const tick = await tx.visitTick.findUnique({ where: { organizationId_id: { organizationId, id: tickId } } });
  if (!tick || tick.visitId !== visitId) throw problem('not-found');
  if (!tick.conflictsWithId || tick.settledAt) throw problem('tick-not-in-conflict');
  const settled = { settledById: personId, settledAt: new Date() };
  await tx.visitTick.update({
    where: { organizationId_id: { organizationId, id: tickId } },
    data: { ...settled, isDiscarded: keep === 'other' },
    select: { id: true },
  });
  if (keep === 'this') {
    await tx.visitTick.update({
      where: { organizationId_id: { organizationId, id: tick.conflictsWithId } },
      data: { isDiscarded: true },
      select: { id: true },
    });
  }
  await audit(tx, actor, {
    event: 'visit.tick-settled',
    subjectType: 'Visit',
    subjectId: visitId,
    after: { keep, kind: tick.kind, tickedAt: tick.tickedAt },
  });
  await tellVisitChanged(tx, bus, actor, visit);
}
