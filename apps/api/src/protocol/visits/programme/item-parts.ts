import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';
import type { LoadedVisit } from '../load-visit.ts';

export interface ItemParts {
  startsAt: Date;
  endsAt: Date;
  zoneId: string | null;
  guideId: string | null;
  participantIds: string[];
  resourceIds: string[];
  photosWanted: boolean;
  responsibleUnitId: string | null;
}
const dayMs = 86_400_000;

/**
 * A line lies within its visit, with a day to spare for arrivals and departures, and all that it names is there.
 * @throws visit-item-outside | visit-item-part-not-possible | visit-photos-not-allowed
 */
export async function mustBePossibleItem(
  tx: Tx,
  organizationId: string,
  visit: LoadedVisit,
  parts: ItemParts,
): Promise<void> {
  const { startsAt, endsAt } = parts;
  if (startsAt.getTime() < visit.startsAt.getTime() - dayMs || endsAt.getTime() > visit.endsAt.getTime() + dayMs) {
    throw problem('visit-item-outside', { errors: [{ pointer: '/startsAt', code: 'time', message: '/startsAt' }] });
  }
  const wrong: string[] = [];
  const zone = parts.zoneId
    ? await tx.hospitalZone.findUnique({ where: { organizationId_id: { organizationId, id: parts.zoneId } } })
    : null;
  if (parts.zoneId && !zone) wrong.push('/zoneId');
  if (parts.guideId) {
    const member = { organizationId, personId: parts.guideId, endedAt: null };
    if ((await tx.membership.count({ where: member })) === 0) wrong.push('/guideId');
  }
  const participants = { organizationId, visitId: visit.id, id: { in: parts.participantIds }, removedAt: null };
  if ((await tx.visitParticipant.count({ where: participants })) < parts.participantIds.length) {
    wrong.push('/participantIds');
  }
  if (
    (await tx.resource.count({ where: { organizationId, id: { in: parts.resourceIds } } })) < parts.resourceIds.length
  ) {
    wrong.push('/resourceIds');
  }
  if (parts.responsibleUnitId) {
    const unit = { organizationId, id: parts.responsibleUnitId, archivedAt: null };
    if ((await tx.unit.count({ where: unit })) === 0) wrong.push('/responsibleUnitId');
  }
  if (wrong.length > 0) {
    throw problem('visit-item-part-not-possible', {
      errors: wrong.map((pointer) => ({ pointer, code: 'part', message: pointer })),
    });
  }
  if (parts.photosWanted && zone && !zone.photosAllowed) {
    throw problem('visit-photos-not-allowed', {
      errors: [{ pointer: '/photosWanted', code: 'photos', message: '/photosWanted' }],
    });
  }
}
