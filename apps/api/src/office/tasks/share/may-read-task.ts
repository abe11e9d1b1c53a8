import { subject } from '@ravabet/permissions';
import type { MayRead } from '../../../platform/record-card.ts';

/** The task as the shared rooms see it, if the person may read it. */
export const mayReadTask: MayRead = async (tx, actor, ability, id) => {
  const row = await tx.task.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { title: true, state: true, ownerPersonId: true, ownerUnitId: true, createdById: true, deletedAt: true },
  });
  if (!row || row.deletedAt || !ability.can('read', subject('Task', { ...row }))) return null;
  return {
    title: row.title,
    concernedPersonIds: [row.createdById, row.ownerPersonId].filter((personId) => personId !== null),
  };
};
