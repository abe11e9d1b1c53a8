import { openVisitStates, type VisitServiceChange } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { renameAskedTask, withdrawAskedTask } from '../../../office/tasks/share/change-asked-task.ts';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { decided } from '../../../platform/transition.ts';
import { askUnit, moveUnit } from '../ask-unit.ts';
import { loadVisit, mustBe } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';
import { mustBePossibleService, serviceData } from './service-data.ts';

/** Changes a service, or says what it cost: also when the guests have gone, for bills come late. */
export async function updateVisitService(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  { id: visitId, partId }: { id: string; partId: string },
  { version, ...said }: VisitServiceChange,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadVisit(tx, actor, ability, visitId, 'update');
  mustBe(visit, openVisitStates);
  const before = await tx.visitService.findFirst({ where: { organizationId, visitId, id: partId, removedAt: null } });
  if (!before) throw problem('not-found');
  if (before.version !== version) throw problem('stale-version', { params: { version: before.version } });
  // What is no interpreter any more has neither a language nor a person.
  const isInterpreter = (said.kind ?? before.kind) === 'interpreter';
  const data = { ...serviceData(said), ...(!isInterpreter && { language: '', personId: null }) };
  const after = { ...before, ...data };
  await mustBePossibleService(tx, organizationId, visitId, after);
  let { taskId } = before;
  if (after.responsibleUnitId !== before.responsibleUnitId) {
    if (taskId) await withdrawAskedTask(tx, bus, actor, taskId);
    const description = [after.place, after.supplier].filter(Boolean).join(' · ');
    const asked = { title: after.title, description, before: after.startsAt ?? visit.startsAt };
    taskId = after.responsibleUnitId
      ? await askUnit(tx, bus, actor, visit, { ...asked, unitId: after.responsibleUnitId })
      : null;
  } else if (taskId) {
    const isMoved = after.startsAt?.getTime() !== before.startsAt?.getTime();
    if (isMoved && after.startsAt) await moveUnit(tx, bus, actor, taskId, after.startsAt);
    await renameAskedTask(tx, bus, actor, taskId, { from: before.title, to: after.title });
  }
  decided(
    await tx.visitService.updateMany({
      where: { organizationId, id: partId, version, removedAt: null },
      data: { ...data, taskId, version: { increment: 1 } },
    }),
  );
  await recordPart(tx, bus, actor, visit, {
    event: 'visit.service-updated',
    before: { id: partId, title: before.title },
    after: said,
  });
}
