import type { MayRead } from '../../../platform/record-card.ts';

/** The gift as the shared rooms see it, if the person may read it. */
export const mayReadGift: MayRead = async (tx, actor, ability, id) => {
  if (!ability.can('read', 'Gift')) return null;
  const row = await tx.gift.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { item: true, createdById: true },
  });
  return row && { title: row.item, concernedPersonIds: [row.createdById] };
};
