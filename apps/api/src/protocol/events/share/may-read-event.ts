import { localized, type LocalizedText } from '@ravabet/contracts';
import type { MayRead } from '../../../platform/record-card.ts';

/** The event as the shared rooms see it, if the person may read it. */
export const mayReadEvent: MayRead = async (tx, actor, ability, id) => {
  if (!ability.can('read', 'Event')) return null;
  const row = await tx.event.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { titles: true, ownerId: true, createdById: true },
  });
  if (!row) return null;
  return {
    title: localized(row.titles as LocalizedText, 'fa'),
    concernedPersonIds: [...new Set([row.ownerId, row.createdById])],
  };
};
