import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { withdrawAskedTask } from '../../../office/tasks/share/change-asked-task.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';

/** It is not needed: its unit hears so. */
export async function removeVisitService(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  { version }: { version: number },
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const row = await tx.visitService.findFirst({ where: { organizationId, visitId, id: partId, removedAt: null } });
  if (!row) throw problem('not-found');
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  decided(
    await tx.visitService.updateMany({
      where: { organizationId, id: partId, version, removedAt: null },
      data: { removedAt: new Date(), version: { increment: 1 } },
    }),
  );
  if (row.taskId) await withdrawAskedTask(tx, bus, actor, row.taskId);
  await recordPart(tx, bus, actor, visit, { event: 'visit.service-removed', before: { id: partId, title: row.title } });
}
