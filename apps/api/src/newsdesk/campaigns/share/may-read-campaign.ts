import { subject } from '@ravabet/permissions';
import type { MayRead } from '../../../platform/record-card.ts';

/** The campaign as the shared rooms see it, if the person may read it. */
export const mayReadCampaign: MayRead = async (tx, actor, ability, id) => {
  const row = await tx.campaign.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    select: { title: true, state: true, ownerId: true, memberIds: true },
  });
  if (!row || !ability.can('read', subject('Campaign', { state: row.state }))) return null;
  return { title: row.title, concernedPersonIds: [...new Set([row.ownerId, ...row.memberIds])] };
};
