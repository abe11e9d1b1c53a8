import type { MayRead } from '../../../platform/record-card.ts';

/** The guest as the shared rooms see it, if the person may read it. */
export const mayReadGuest: MayRead = async (tx, actor, ability, id) => {
  if (!ability.can('read', 'Guest')) return null;
  const row = await tx.guest.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { namePersian: true, nameLatin: true, nameChinese: true, createdById: true },
  });
  if (!row) return null;
  return {
    title: row.namePersian || row.nameLatin || row.nameChinese,
    concernedPersonIds: [row.createdById],
  };
};
