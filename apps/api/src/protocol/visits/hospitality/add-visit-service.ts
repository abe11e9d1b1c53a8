import type { NewVisitService } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { problem } from '../../../platform/problems.ts';
import { askUnit } from '../ask-unit.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';
import { mustBePossibleService, serviceData } from './service-data.ts';

/** Something that the guests need; its unit is asked. */
export async function addVisitService(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  { id, ...said }: NewVisitService,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const { kind, title, ...data } = serviceData(said) as ReturnType<typeof serviceData> & {
    kind: string;
    title: string;
  };
  await mustBePossibleService(tx, organizationId, visitId, { ...data, kind });
  const rows = [{ organizationId, id, visitId, kind, title, ...data }];
  const created = await tx.visitService.createMany({ data: rows, skipDuplicates: true });
  if (created.count === 0) throw problem('visit-id-taken');
  if (said.responsibleUnitId) {
    const description = [said.place, said.supplier].filter(Boolean).join(' · ');
    const asked = { title, description, unitId: said.responsibleUnitId, before: data.startsAt ?? visit.startsAt };
    const taskId = await askUnit(tx, bus, actor, visit, asked);
    await tx.visitService.updateMany({ where: { organizationId, id }, data: { taskId } });
  }
  await recordPart(tx, bus, actor, visit, { event: 'visit.service-added', after: { id, ...said } });
}
