import { subject } from '@ravabet/permissions';
import type { MayRead } from '../../../platform/record-card.ts';

/** The request as the shared rooms see it, if the person may read it. */
export const mayReadSupportRequest: MayRead = async (tx, actor, ability, id) => {
  const row = await tx.supportRequest.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { title: true, unitId: true, requestedById: true, assigneeId: true },
  });
  if (!row) return null;
  const facts = { ownerUnitId: row.unitId, createdById: row.requestedById };
  if (!ability.can('read', subject('SupportRequest', facts))) return null;
  return {
    title: row.title,
    concernedPersonIds: [row.requestedById, row.assigneeId].filter((personId) => personId !== null),
  };
};
