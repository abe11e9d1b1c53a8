import type { NewVisitItem } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../../platform/bus.ts';
import { newId } from '../../../platform/new-id.ts';
import { problem } from '../../../platform/problems.ts';
import { takeResources } from '../../resources/share/take-resources.ts';
import { askUnit } from '../ask-unit.ts';
import { loadPlannableVisit } from '../load-visit.ts';
import { recordPart } from '../party/record-part.ts';
import { timeOf } from '../visit-input.ts';
import { askForConsents } from '../zones/ask-for-consents.ts';
import { mustBePossibleItem } from './item-parts.ts';

/** One more line: what it needs is booked or it is not added, its unit is asked, and so is the ward whose zone it enters. */
export async function addVisitItem(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  visitId: string,
  input: NewVisitItem,
): Promise<void> {
  const { organizationId } = actor;
  const visit = await loadPlannableVisit(tx, actor, ability, visitId);
  const time = timeOf(input.startsAt, input.endsAt);
  const parts = {
    zoneId: input.zoneId ?? null,
    guideId: input.guideId ?? null,
    participantIds: input.participantIds ?? [],
    resourceIds: input.resourceIds ?? [],
    photosWanted: input.photosWanted ?? false,
    responsibleUnitId: input.responsibleUnitId ?? null,
    ...time,
  };
  await mustBePossibleItem(tx, organizationId, visit, parts);
  const { id, title, place = '', speaker = '', needs = '' } = input;
  const data = [{ organizationId, visitId, id, title, place, speaker, needs, ...parts }];
  const created = await tx.visitItem.createMany({ data, skipDuplicates: true });
  if (created.count === 0) throw problem('visit-id-taken');
  const { resourceIds, responsibleUnitId } = parts;
  if (resourceIds.length > 0) {
    const subject = { type: 'Visit', id: visitId };
    await takeResources(tx, actor, { ids: resourceIds.map(() => newId()), resourceIds, ...time, title, subject });
  }
  if (responsibleUnitId) {
    const asked = { title, description: needs, unitId: responsibleUnitId, before: time.startsAt };
    const taskId = await askUnit(tx, bus, actor, visit, asked);
    await tx.visitItem.updateMany({ where: { organizationId, id }, data: { taskId } });
  }
  await askForConsents(tx, bus, actor, visit, parts.zoneId);
  await recordPart(tx, bus, actor, visit, {
    event: 'visit.item-added',
    after: { id, title, startsAt: input.startsAt, endsAt: input.endsAt, place },
  });
}
